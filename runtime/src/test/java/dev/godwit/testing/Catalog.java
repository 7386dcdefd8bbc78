package dev.godwit.testing;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/**
 * What a database says about its tables: types, nullability, defaults, keys, foreign keys, unique
 * constraints, indexes, checks, sequences, comments, views and triggers. Two databases of the same
 * kind have the same schema if their catalogs are equal; the order of columns does not matter.
 *
 * @param facts each complete in itself, sorted
 */
public record Catalog(List<Fact> facts) {

  /**
   * One thing that the database says.
   *
   * @param table the table or sequence that it is about
   * @param kind {@code column}, {@code check} and so on
   * @param name the name of the column, constraint or index
   * @param text the definition, in the database's own words
   */
  public record Fact(String table, String kind, String name, String text) {

    @Override
    public String toString() {
      return String.join(" ", List.of(kind, table + (name.isEmpty() ? "" : "." + name), text));
    }
  }

  /** Sorts. */
  public Catalog {
    facts = facts.stream().sorted(Comparator.comparing(Fact::toString)).toList();
  }

  /** The catalog of the database behind this connection. */
  public static Catalog of(Connection connection) throws SQLException {
    boolean sqlite = connection.getMetaData().getDatabaseProductName().equals("SQLite");
    Collection<Fact> facts =
        sqlite ? SqliteCatalog.facts(connection) : PostgresqlCatalog.facts(connection);
    return new Catalog(List.copyOf(facts));
  }

  /** This catalog without some tables, such as a history's. */
  public Catalog without(String... tables) {
    Set<String> names = Set.copyOf(Arrays.asList(tables));
    return where(fact -> !names.contains(fact.table()));
  }

  /** The facts of one kind. */
  public Catalog only(String kind) {
    return where(fact -> fact.kind().equals(kind));
  }

  /** This catalog without what does not meet the condition. */
  public Catalog where(Predicate<Fact> condition) {
    return new Catalog(facts.stream().filter(condition).toList());
  }

  /** This catalog without the names of constraints, which tools choose as they like. */
  public Catalog withoutConstraintNames() {
    Set<String> constraints = Set.of("primary key", "foreign key", "unique", "check");
    return new Catalog(
        facts.stream()
            .map(
                fact ->
                    constraints.contains(fact.kind())
                        ? new Fact(fact.table(), fact.kind(), "", fact.text())
                        : fact)
            .toList());
  }

  /** One fact per line. */
  @Override
  public String toString() {
    return facts.stream().map(Fact::toString).collect(Collectors.joining("\n"));
  }
}
