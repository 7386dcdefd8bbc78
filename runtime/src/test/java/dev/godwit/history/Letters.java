package dev.godwit.history;

import dev.godwit.history.RevisionGraph.Node;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Histories in short: {@code "c < a b"} is a revision c that follows a and b, {@code "c < a b | b"}
 * one that stands for b besides.
 */
final class Letters {

  private Letters() {}

  static RevisionGraph graph(String... nodes) {
    return RevisionGraph.of(Stream.of(nodes).map(Letters::node).toList());
  }

  private static Node node(String text) {
    String[] parts = text.split(" \\| ", 2);
    String[] sides = parts[0].split(" < ", 2);
    List<String> parents = sides.length == 1 ? List.of() : List.of(sides[1].split(" "));
    return new Node(
        sides[0], parents, parts.length == 1 ? Optional.empty() : Optional.of(parts[1]));
  }

  /** Classes that say what {@link #rows} recorded. */
  static Map<String, Standing.Fingerprint> unchanged(RevisionGraph graph) {
    Map<String, Standing.Fingerprint> code = new LinkedHashMap<>();
    graph
        .revisions()
        .forEach(
            revision ->
                code.put(
                    revision, new Standing.Fingerprint("says " + revision, /* draft= */ false)));
    return code;
  }

  static List<AppliedRevision> rows(String... revisions) {
    List<AppliedRevision> rows = new ArrayList<>();
    for (String revision : revisions) {
      rows.add(row(revision, rows.size() + 1));
    }
    return rows;
  }

  static AppliedRevision row(String revision, int ordinal) {
    return row(revision, ordinal, /* draft= */ false);
  }

  static AppliedRevision row(String revision, int ordinal, boolean draft) {
    return new AppliedRevision(
        revision,
        ordinal,
        draft,
        "does " + revision,
        "says " + revision,
        Instant.EPOCH,
        "somebody",
        Duration.ofMillis(12),
        "0.1",
        Optional.empty());
  }
}
