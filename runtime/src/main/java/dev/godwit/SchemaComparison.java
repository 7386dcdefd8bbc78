package dev.godwit;

import dev.godwit.live.SchemaDifference;
import dev.godwit.live.SchemaDifference.Kind;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;

/**
 * A database beside the schema that it should have.
 *
 * @param database the kind of database: {@code PostgreSQL}, {@code SQLite}
 * @param revisions the revisions whose schema was expected, in order
 * @param differences how the database differs, by table; none if it does not
 */
public record SchemaComparison(
    String database, List<String> revisions, List<SchemaDifference> differences) {

  /** Copies. */
  public SchemaComparison {
    Objects.requireNonNull(database, "database");
    revisions = List.copyOf(revisions);
    differences = List.copyOf(differences);
  }

  /** Whether the database is as it should be. */
  public boolean isEqual() {
    return differences.isEmpty();
  }

  /** Whether nothing but names of constraints and indexes differs. */
  public boolean differsInNamesOnly() {
    return differences.stream().allMatch(it -> it.kind() == Kind.RENAMED);
  }

  /** One line for each difference; empty if there is none. */
  @Override
  public String toString() {
    return differences.stream().map(SchemaDifference::toString).collect(Collectors.joining("\n"));
  }
}
