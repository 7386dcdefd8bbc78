package dev.godwit.processor.mapping.table;

import static java.nio.charset.StandardCharsets.UTF_8;

import dev.godwit.processor.mapping.name.Identifier;
import dev.godwit.processor.problem.Problems;
import dev.godwit.processor.problem.Site;
import dev.godwit.schema.QualifiedName;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Refuses names that differ in the mapping and not in a database: SQLite has no schemas and ignores
 * case, and PostgreSQL cuts names after 63 bytes.
 */
final class NameCollisions {

  private static final int MAXIMUM_BYTES = 63;

  private final Problems problems;
  private final Map<String, QualifiedName> relationsOnSqlite = new HashMap<>();
  private final Map<QualifiedName, QualifiedName> relationsOnPostgresql = new HashMap<>();
  private final Map<QualifiedName, TableBuilder> keys = new HashMap<>();

  NameCollisions(Problems problems) {
    this.problems = problems;
  }

  /** Refuses a table or sequence that has the name of one before it, and columns like that. */
  void add(TableBuilder table) {
    addRelation(table.name(), table.origin().site());
    Map<String, String> onSqlite = new HashMap<>();
    Map<String, String> onPostgresql = new HashMap<>();
    table
        .columns()
        .forEach(
            (name, column) -> {
              String folded = onSqlite.putIfAbsent(Identifier.fold(name), name);
              String cut = onPostgresql.putIfAbsent(cut(name), name);
              if (folded != null || cut != null) {
                problems.error(
                    "column-collision",
                    column.origin().site(),
                    "The columns '%s' and '%s' of table '%s' are one to %s. Give one of them another name with @Column or @JoinColumn."
                        .formatted(
                            folded != null ? folded : cut,
                            name,
                            table.name(),
                            folded != null ? Reason.CASE.text : Reason.LENGTH.text));
              }
            });
  }

  /**
   * Refuses names of unique constraints and indexes that another table's have: they are relations.
   */
  void addKeys(TableBuilder table) {
    Stream.concat(
            table.uniques().stream().map(TableBuilder.Unique::given),
            table.indexes().stream().map(TableBuilder.IndexDraft::given))
        .flatMap(Optional::stream)
        .forEach(given -> addKey(table, given));
  }

  private void addKey(TableBuilder table, String given) {
    QualifiedName name = table.name().withName(cut(given));
    TableBuilder other = keys.putIfAbsent(name, table);
    if (other != null && other != table) {
      problems.error(
          "constraint-collision",
          table.origin().site(),
          "The tables '%s' and '%s' both have a unique constraint or index '%s', which databases keep once. Give one of them another name."
              .formatted(other.name(), table.name(), given));
    } else if (relationsOnPostgresql.containsKey(name)) {
      problems.error(
          "constraint-collision",
          table.origin().site(),
          "The unique constraint or index '%s' of table '%s' has the name of a table or sequence. Give it another name."
              .formatted(given, table.name()));
    }
  }

  /** Refuses a table or sequence that has the name of one before it. */
  void addRelation(QualifiedName name, Site site) {
    QualifiedName folded = relationsOnSqlite.putIfAbsent(Identifier.fold(name.name()), name);
    QualifiedName cut = relationsOnPostgresql.putIfAbsent(name.withName(cut(name.name())), name);
    if (folded == null && cut == null) {
      return;
    }
    QualifiedName other = folded != null ? folded : cut;
    String fact =
        other.equals(name)
            ? "'%s' names two tables or sequences.".formatted(name)
            : "'%s' and '%s' are one to %s."
                .formatted(other, name, folded != null ? Reason.CASE.text : Reason.LENGTH.text);
    problems.error("table-collision", site, fact + " Give one of them another name.");
  }

  private static String cut(String name) {
    String start = name;
    while (start.getBytes(UTF_8).length > MAXIMUM_BYTES) {
      start = start.substring(0, start.offsetByCodePoints(start.length(), -1));
    }
    return start;
  }

  /** Why a database takes two names for one. */
  private enum Reason {
    CASE("SQLite, which has no schemas and ignores case"),
    LENGTH("PostgreSQL, which cuts names after 63 bytes");

    private final String text;

    Reason(String text) {
      this.text = text;
    }
  }
}
