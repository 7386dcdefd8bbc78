package dev.godwit.processor.draft;

import dev.godwit.operation.Operation.SchemaChange;
import dev.godwit.processor.snapshot.Snapshot;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * Two heads that dispute an object, of which the next migration makes one.
 *
 * @param kept the head that new databases run, which the migration follows first
 * @param other the head that the migration stands for where it was never applied
 * @param beforeFromOther the schema of databases at the other head
 * @param keptSteps what the one side does to the schema
 * @param otherSteps what the other side does to it
 * @param dataSteps what either side does besides, which a person has to take over
 */
public record Merging(
    String kept,
    String other,
    Snapshot beforeFromOther,
    List<SchemaChange> keptSteps,
    List<SchemaChange> otherSteps,
    List<DataStep> dataSteps) {

  /** What is said where a merge lacks what a branch does to data. */
  public static final String DATA = "merge-data";

  /** Copies. */
  public Merging {
    Objects.requireNonNull(kept, "kept");
    Objects.requireNonNull(other, "other");
    Objects.requireNonNull(beforeFromOther, "beforeFromOther");
    keptSteps = List.copyOf(keptSteps);
    otherSteps = List.copyOf(otherSteps);
    dataSteps = List.copyOf(dataSteps);
  }

  /** What to do about the data steps that a new merge lacks; empty if there are none. */
  public Optional<String> lackOfData(String fileName) {
    return Optional.of(dataSteps).filter(it -> !it.isEmpty()).map(it -> lackOf(it, fileName));
  }

  /** What to do about data steps that a merge lacks. */
  static String lackOf(List<DataStep> missing, String fileName) {
    return "'%s' lacks what the branches do to data, and each database has run only one of them: %s. Copy each statement there; where one is not needed or must differ, write @SuppressWarnings(\"godwit:%s\") on the class."
        .formatted(
            fileName,
            missing.stream().map(DataStep::inWords).collect(Collectors.joining("; ")),
            DATA);
  }
}
