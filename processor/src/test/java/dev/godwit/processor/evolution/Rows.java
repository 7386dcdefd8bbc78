package dev.godwit.processor.evolution;

import static java.util.stream.Collectors.joining;

import dev.godwit.schema.Check;
import dev.godwit.schema.Column;
import dev.godwit.schema.ColumnValue;
import dev.godwit.schema.ForeignKey;
import dev.godwit.schema.QualifiedName;
import dev.godwit.schema.Schema;
import dev.godwit.schema.Table;
import dev.godwit.testing.SqliteDatabase;
import dev.godwit.testing.TestDatabase;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Puts rows into empty tables that obey all that the schema says of them. */
final class Rows {

  private static final int COUNT = 3;
  private static final Pattern LIST = Pattern.compile("\\(?\"?(\\w+)\"? in \\((.*)\\)\\)?");
  private static final Pattern ABOVE = Pattern.compile("\\(?\"?(\\w+)\"? > (\\d+)\\)?");
  private static final Pattern RANGE =
      Pattern.compile("\\(?\"?(\\w+)\"? between (\\d+) and (\\d+)\\)?");

  private final Schema schema;
  private final Keys keys;
  private final RowSql sql;
  private final RowReferences references;

  /** The tables that are still to be filled. */
  private final List<Table> waiting = new ArrayList<>();

  private Rows(Schema schema, Keys keys, RowSql sql) {
    this.schema = schema;
    this.keys = keys;
    this.sql = sql;
    this.references = new RowReferences(schema, keys, sql, waiting);
  }

  /** Fills the empty tables of a database that has this schema. */
  static void fill(Schema schema, Keys keys, TestDatabase database) throws SQLException {
    on(database, schema, keys, Rows::fill);
  }

  /** Deletes all rows but those that the schema itself demands. */
  static void clear(Schema schema, TestDatabase database) throws SQLException {
    on(database, schema, Keys.none(), Rows::clear);
  }

  /** What is done to rows whose foreign keys nobody looks at. */
  @FunctionalInterface
  private interface Work {
    void on(Rows rows) throws SQLException;
  }

  private static void on(TestDatabase database, Schema schema, Keys keys, Work work)
      throws SQLException {
    boolean isSqlite = database instanceof SqliteDatabase;
    database.with(
        connection -> {
          Rows rows = new Rows(schema, keys, new RowSql(connection, isSqlite));
          if (isSqlite) {
            work.on(rows);
          } else {
            rows.sql.execute("set session_replication_role = replica");
            work.on(rows);
            rows.sql.execute("reset session_replication_role");
          }
          return rows;
        });
  }

  private void clear() throws SQLException {
    for (Table table : schema.tables()) {
      if (table.rows().isEmpty()) {
        sql.execute("delete from " + sql.name(table.name()));
      }
    }
  }

  private void fill() throws SQLException {
    List<Table> filled = new ArrayList<>();
    waiting.addAll(schema.tables().asList());
    while (!waiting.isEmpty()) {
      Table next =
          waiting.stream()
              .filter(
                  it -> waiting.stream().noneMatch(that -> !that.equals(it) && refers(it, that)))
              .findFirst()
              .or(() -> waiting.stream().filter(it -> keys.parent(it).isEmpty()).findFirst())
              .orElse(waiting.get(0));
      waiting.remove(next);
      if (next.rows().isEmpty() && sql.isEmpty(next.name()) && references.canRefer(next)) {
        fill(next);
        filled.add(next);
      }
    }
    for (Table table : filled) {
      for (ForeignKey key : table.foreignKeys()) {
        if (!key.target().equals(table.name())) {
          references.mend(table, key);
        }
      }
    }
    if (sql.isSqlite() && !sql.query("pragma foreign_key_check").isEmpty()) {
      throw new AssertionError("The test's own rows refer to none.");
    }
  }

  private void fill(Table table) throws SQLException {
    Optional<ForeignKey> parent = keys.parent(table);
    if (parent.isPresent() && !sql.isEmpty(parent.get().target())) {
      List<List<String>> share = references.share(table, parent.get());
      for (int number = 1; number <= share.size(); number++) {
        insert(table, number, parent, share.get(number - 1));
      }
    } else {
      int children =
          (int) schema.tables().stream().filter(it -> references.isChild(it, table.name())).count();
      for (int number = 1; number <= Math.max(COUNT, Math.min(children * 2, 9)); number++) {
        insert(table, number, Optional.empty(), List.of());
      }
    }
  }

  private static boolean refers(Table table, Table target) {
    return table.foreignKeys().stream().anyMatch(it -> it.target().equals(target.name()));
  }

  private void insert(Table table, int number, Optional<ForeignKey> parent, List<String> parentKey)
      throws SQLException {
    Map<String, String> values = new LinkedHashMap<>();
    for (Column column : table.columns()) {
      if (!(column.value() instanceof ColumnValue.Computed)) {
        values.put(column.name(), value(table, column, sql.isSqlite(), number));
      }
    }
    Optional<String> key = keys.next(table, sql.isSqlite(), sql.connection());
    key.ifPresent(it -> values.put(keys.column(table).orElseThrow(), it));
    for (ForeignKey foreignKey : table.foreignKeys()) {
      references.refer(table, foreignKey, number, values);
    }
    for (int index = 0; index < parentKey.size(); index++) {
      values.put(parent.orElseThrow().columns().get(index), parentKey.get(index));
    }
    Map<String, String> sparse = new LinkedHashMap<>(values);
    table.columns().stream()
        .filter(it -> it.nullable() && number == COUNT)
        .forEach(it -> sparse.replace(it.name(), "null"));
    try {
      insert(table, sparse);
    } catch (SQLException notAllowed) {
      insertIfNew(table, number, values);
    }
  }

  /** Where there are few rows to refer to, no more can refer to them. */
  private void insertIfNew(Table table, int number, Map<String, String> values)
      throws SQLException {
    try {
      insert(table, values);
    } catch (SQLException e) {
      if (number == 1
          || !e.getMessage().matches("(?s).*(UNIQUE constraint failed|duplicate key).*")) {
        throw e;
      }
    }
  }

  private void insert(Table table, Map<String, String> values) throws SQLException {
    sql.execute(
        "insert into %s (%s) values (%s)"
            .formatted(
                sql.name(table.name()),
                values.keySet().stream().map(Rows::quoted).collect(joining(", ")),
                String.join(", ", values.values())));
  }

  /** A value of the type, or one that the column's own check lists. */
  static String value(Table table, Column column, boolean isSqlite, int number) {
    for (Check check : table.checks()) {
      String condition = check.condition().postgresql();
      Matcher list = LIST.matcher(condition);
      if (list.matches() && list.group(1).equals(column.name())) {
        String[] all = list.group(2).split(",", -1);
        return all[(number - 1) % all.length];
      }
      Matcher above = ABOVE.matcher(condition);
      if (above.matches() && above.group(1).equals(column.name())) {
        return "" + (Integer.parseInt(above.group(2)) + number);
      }
      Matcher range = RANGE.matcher(condition);
      if (range.matches() && range.group(1).equals(column.name())) {
        int least = Integer.parseInt(range.group(2));
        int most = Integer.parseInt(range.group(3));
        return "" + (least + (number - 1) % (most - least + 1));
      }
    }
    return Literals.of(column.type(), isSqlite, number);
  }

  /** The name as it stands in SQL. */
  static String name(QualifiedName name, boolean isSqlite) {
    String schema = isSqlite || name.schema().isEmpty() ? "" : quoted(name.schema()) + '.';
    return schema + quoted(name.name());
  }

  static String quoted(String name) {
    return '"' + name.replace("\"", "\"\"") + '"';
  }
}
