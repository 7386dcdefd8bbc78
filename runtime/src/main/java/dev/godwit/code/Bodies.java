package dev.godwit.code;

import dev.godwit.Merge;
import dev.godwit.Migration;
import dev.godwit.MigrationRefused;
import dev.godwit.history.Course;
import dev.godwit.message.Words;
import dev.godwit.operation.Operation;
import dev.godwit.operation.Operations;
import dev.godwit.schema.Schema;
import dev.godwit.schema.SchemaEditor;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiConsumer;

/**
 * What the bodies of the migrations say, and the schemas that follow from a replay of them.
 *
 * <p>It keeps all operations, but one schema only: those of a thousand migrations would be too
 * much. Whoever asks in the order of the history gets each from the one before.
 */
public final class Bodies {

  private final Code code;
  private final Map<String, List<Operation>> upgrades = new HashMap<>();

  /** The revision whose schema is {@link #schema}; empty for none. */
  private Optional<String> reached = Optional.empty();

  /** What the lineage of the revision that was reached leads to. */
  private Schema schema = Schema.empty();

  public Bodies(Code code) {
    this.code = code;
  }

  /** The operations that lead to the revision. */
  public List<Operation> upgrade(String revision) {
    if (!upgrades.containsKey(revision)) {
      List<String> parents = code.graph().parents(revision);
      boolean isNext = parents.size() == 1 && upgrades.containsKey(parents.get(0));
      read(isNext ? List.of(revision) : code.graph().path(revision));
    }
    return upgrades.get(revision);
  }

  /** The operations that lead to a merge from the parent that it stands for. */
  public List<Operation> upgradeFromOther(String merge) {
    return record(
            merge,
            "upgradeFromOther",
            (migration, op) -> merge(merge, migration).upgradeFromOther(op),
            beforeFromOther(merge))
        .recorded();
  }

  /** The operations that lead back from the revision. */
  public List<Operation> downgrade(String revision) {
    return record(revision, "downgrade", Migration::downgrade, after(revision)).recorded();
  }

  /** The operations that lead back from a merge to the parent that it stands for. */
  public List<Operation> downgradeToOther(String merge) {
    return record(
            merge,
            "downgradeToOther",
            (migration, op) -> merge(merge, migration).downgradeToOther(op),
            after(merge))
        .recorded();
  }

  private static Merge merge(String revision, Migration migration) {
    if (migration instanceof Merge merge) {
      return merge;
    }
    throw new IllegalStateException(
        "The class of '%s' names 'insteadOf', but does not implement %s"
            .formatted(revision, Merge.class.getName()));
  }

  /** The schema that the revision's ancestors lead to. */
  public Schema before(String revision) {
    List<String> parents = code.graph().parents(revision);
    if (parents.isEmpty()) {
      return Schema.empty();
    }
    if (parents.size() == 1) {
      return after(parents.get(0));
    }
    List<String> path = code.graph().path(revision);
    return replayed(path.subList(0, path.size() - 1));
  }

  /** The schema that a merge meets where it is reached from the parent that it stands for. */
  public Schema beforeFromOther(String merge) {
    List<String> wanted = new ArrayList<>(code.graph().ancestors(merge));
    wanted.removeAll(code.graph().keptSide(merge));
    return replayed(Course.of(code.graph(), wanted, Set.of()).revisions());
  }

  /** The schema that the revision and its ancestors lead to. */
  public Schema after(String revision) {
    if (!reached.equals(Optional.of(revision))) {
      upgrade(revision);
      List<String> parents = code.graph().parents(revision);
      schema =
          parents.size() == 1 && reached.equals(Optional.of(parents.get(0)))
              ? replay(schema, List.of(revision))
              : replay(Schema.empty(), code.graph().path(revision));
      reached = Optional.of(revision);
    }
    return schema;
  }

  /** Reads the bodies of these revisions, ancestors first, so that long histories need no stack. */
  private void read(List<String> revisions) {
    for (String revision : revisions) {
      if (!upgrades.containsKey(revision)) {
        upgrades.put(
            revision, record(revision, "upgrade", Migration::upgrade, before(revision)).recorded());
      }
    }
  }

  /** The schema that a course leads to. */
  public Schema along(Course course) {
    return replayed(course.revisions());
  }

  private Schema replayed(List<String> path) {
    read(path);
    return replay(Schema.empty(), path);
  }

  private Schema replay(Schema before, List<String> revisions) {
    SchemaEditor editor = new SchemaEditor(before);
    for (String revision : revisions) {
      upgrades.get(revision).forEach(operation -> operation.applyTo(editor));
    }
    return editor.schema();
  }

  private Operations record(
      String revision, String body, BiConsumer<Migration, Operations> call, Schema schema) {
    Operations operations = Operations.on(schema);
    try {
      call.accept(code.create(revision), operations);
    } catch (RuntimeException | LinkageError cause) {
      throw new MigrationRefused(
          "%s of migration '%s' fails at operation %d: %s. Nothing was changed. Correct the class."
              .formatted(body, revision, operations.recorded().size() + 1, Words.reason(cause)),
          List.of(revision),
          cause);
    }
    return operations;
  }
}
