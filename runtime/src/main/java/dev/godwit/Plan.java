package dev.godwit;

import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;

/**
 * What an upgrade or a downgrade would do.
 *
 * @param database the kind of database: {@code PostgreSQL}, {@code SQLite}
 * @param revisions what would be applied or undone, in order
 */
public record Plan(String database, List<PlannedRevision> revisions) {

  /** Copies. */
  public Plan {
    Objects.requireNonNull(database, "database");
    revisions = List.copyOf(revisions);
  }

  /** Whether there is nothing to do. */
  public boolean isEmpty() {
    return revisions.isEmpty();
  }

  /** The revisions that would be taken this way, in order. */
  public List<String> revisions(Direction direction) {
    return revisions.stream()
        .filter(it -> it.direction() == direction)
        .map(PlannedRevision::revision)
        .toList();
  }

  /** Everything that would be lost, in sentences. */
  public List<String> losses() {
    return revisions.stream().flatMap(it -> it.losses().stream()).toList();
  }

  /** For people: each revision with its statements. */
  @Override
  public String toString() {
    return isEmpty()
        ? "Nothing to do on " + database + "."
        : revisions.stream().map(PlannedRevision::toString).collect(Collectors.joining("\n\n"));
  }
}
