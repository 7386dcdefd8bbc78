package dev.godwit.dialect.sqlite;

import dev.godwit.dialect.Identifiers;
import dev.godwit.dialect.sqlite.ClauseText.Kind;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Replaces a table by a changed copy under the same name: SQLite's own procedure (sqlite.org,
 * "Making Other Kinds Of Table Schema Changes") within the running transaction, for which foreign
 * keys must not be enforced.
 *
 * @param live the table as it is
 * @param edited the table as it shall be
 * @param copy the name of the copy until it takes the table's place
 * @param statistics the tables of statistics, whose rows move along
 * @param checks statements that fail if something else has lost what it needs
 */
record Rebuild(
    LiveTable live, EditedTable edited, String copy, List<String> statistics, List<String> checks) {

  private static final String COPY = "godwit_";

  /** A constraint's own ON CONFLICT IGNORE or REPLACE would lose rows silently. */
  private static final String COPY_ROWS = "insert or abort into ";

  /** The rebuild of a table that is as told, in a database that holds nothing else. */
  static Rebuild expected(LiveTable live, EditedTable edited) {
    return new Rebuild(live, edited, COPY + live.name(), List.of(), List.of());
  }

  /**
   * The rebuild in this database.
   *
   * @param checkDependents whether views and triggers could have lost a column they name
   */
  static Rebuild of(
      Connection connection, LiveTable live, EditedTable edited, boolean checkDependents)
      throws SQLException {
    String copy = COPY + live.name();
    while (LiveTable.exists(connection, copy)) {
      copy = copy + '_';
    }
    List<String> checks =
        checkDependents ? Dependents.in(connection).checks(connection, edited) : List.of();
    return new Rebuild(live, edited, copy, LiveTable.statistics(connection), checks);
  }

  /** The statements, in order. */
  List<String> statements() {
    SqliteNames names = new SqliteNames();
    String table = names.quote(live.name());
    String quotedCopy = names.quote(copy);
    List<String> statements = new ArrayList<>();
    // Without it the last renaming fails over views and triggers that name the missing table, and
    // rewrites the foreign keys of others.
    statements.add("pragma legacy_alter_table = on");
    statements.add(edited.text().create(quotedCopy));
    statements.add(copyRows(table, quotedCopy));
    statistics.forEach(it -> statements.add(moveStatistics(it, live.name(), copy)));
    statements.add("drop table " + table);
    statements.add("alter table " + quotedCopy + " rename to " + table);
    statements.add("pragma legacy_alter_table = off");
    statistics.forEach(it -> statements.add(moveStatistics(it, copy, live.name())));
    live.sequence().ifPresent(sequence -> statements.addAll(keepSequence(sequence)));
    statements.addAll(edited.indexes().values());
    statements.addAll(live.triggers());
    statements.addAll(checks);
    return statements;
  }

  /** Whether a statement of a rebuild is the one that copies the rows. */
  static boolean copiesRows(String statement) {
    return statement.startsWith(COPY_ROWS);
  }

  private String copyRows(String table, String quotedCopy) {
    Map<String, String> values = new LinkedHashMap<>();
    rowidName().ifPresent(rowid -> values.put(rowid, rowid));
    for (ColumnText column : edited.text().columns()) {
      if (!column.has(Kind.GENERATED)) {
        edited
            .values()
            .source(column.name())
            .ifPresent(source -> values.put(new SqliteNames().quote(column.name()), source));
      }
    }
    return COPY_ROWS
        + "%s (%s)\nselect %s from %s"
            .formatted(
                quotedCopy,
                String.join(", ", values.keySet()),
                String.join(", ", values.values()),
                table);
  }

  /** The row's number, where it is no column's value and can be named in both tables. */
  private Optional<String> rowidName() {
    return edited.text().rowidAlias().isPresent()
        ? Optional.empty()
        : live.text()
            .rowidName()
            .filter(name -> edited.text().hasRowid() && edited.text().find(name).isEmpty());
  }

  private static String moveStatistics(String statistics, String from, String to) {
    return "update %s set tbl = %s where tbl = %s"
        .formatted(statistics, Identifiers.literal(to), Identifiers.literal(from));
  }

  /** Numbers of rows that were deleted are never given out again. */
  private List<String> keepSequence(long sequence) {
    boolean counts =
        edited.text().columns().stream()
            .flatMap(column -> column.clauses().stream())
            .anyMatch(clause -> clause.has("autoincrement"));
    String name = Identifiers.literal(live.name());
    return counts
        ? List.of(
            "delete from sqlite_sequence where name = " + name,
            "insert into sqlite_sequence (name, seq) values (%s, %s)".formatted(name, sequence))
        : List.of();
  }
}
