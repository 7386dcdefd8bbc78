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
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
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
  private final boolean isSqlite;
  private final Connection connection;

  /** The tables that are still to be filled. */
  private final List<Table> waiting = new ArrayList<>();

  private Rows(Schema schema, Keys keys, boolean isSqlite, Connection connection) {
    this.schema = schema;
    this.keys = keys;
    this.isSqlite = isSqlite;
    this.connection = connection;
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
          Rows rows = new Rows(schema, keys, isSqlite, connection);
          if (isSqlite) {
            work.on(rows);
          } else {
            rows.execute("set session_replication_role = replica");
            work.on(rows);
            rows.execute("reset session_replication_role");
          }
          return rows;
        });
  }

  private void clear() throws SQLException {
    for (Table table : schema.tables()) {
      if (table.rows().isEmpty()) {
        execute("delete from " + name(table.name()));
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
      if (next.rows().isEmpty() && isEmpty(next.name()) && canRefer(next)) {
        fill(next);
        filled.add(next);
      }
    }
    for (Table table : filled) {
      for (ForeignKey key : table.foreignKeys()) {
        if (!key.target().equals(table.name())) {
          mend(table, key);
        }
      }
    }
    if (isSqlite && !query("pragma foreign_key_check").isEmpty()) {
      throw new AssertionError("The test's own rows refer to none.");
    }
  }

  private boolean isEmpty(QualifiedName table) throws SQLException {
    return query("select 1 from " + name(table)).isEmpty();
  }

  /** Whether there is something to refer to, or about to be, where a table must. */
  private boolean canRefer(Table table) throws SQLException {
    for (ForeignKey key : table.foreignKeys()) {
      boolean mustRefer =
          !key.target().equals(table.name())
              && waiting.stream().noneMatch(it -> it.name().equals(key.target()))
              && key.columns().stream().noneMatch(it -> table.column(it).nullable());
      if (mustRefer && isEmpty(key.target())) {
        return false;
      }
    }
    return true;
  }

  private void fill(Table table) throws SQLException {
    Optional<ForeignKey> parent = keys.parent(table);
    if (parent.isPresent() && !isEmpty(parent.get().target())) {
      List<List<String>> share = share(table, parent.get());
      for (int number = 1; number <= share.size(); number++) {
        insert(table, number, parent, share.get(number - 1));
      }
    } else {
      int children = (int) schema.tables().stream().filter(it -> isChild(it, table.name())).count();
      for (int number = 1; number <= Math.max(COUNT, Math.min(children * 2, 9)); number++) {
        insert(table, number, Optional.empty(), List.of());
      }
    }
  }

  private boolean isChild(Table table, QualifiedName parent) {
    return keys.parent(table).filter(it -> it.target().equals(parent)).isPresent();
  }

  /** The rows of a parent's that no other class has, shared with those that have none yet. */
  private List<List<String>> share(Table table, ForeignKey key) throws SQLException {
    String columns = key.targetColumns().stream().map(this::literal).collect(joining(", "));
    StringBuilder free =
        new StringBuilder("select " + columns + " from " + name(key.target()) + " where true");
    int sharing = 1;
    for (Table other : schema.tables()) {
      if (!other.equals(table) && isChild(other, key.target())) {
        String own =
            keys.parent(other).orElseThrow().columns().stream()
                .map(this::literal)
                .collect(joining(", "));
        free.append(
            " and (%s) not in (select %s from %s)".formatted(columns, own, name(other.name())));
        sharing += isEmpty(other.name()) ? 1 : 0;
      }
    }
    List<List<String>> rows = query(free + " order by 1");
    return rows.subList(0, (rows.size() + sharing - 1) / sharing);
  }

  private static boolean refers(Table table, Table target) {
    return table.foreignKeys().stream().anyMatch(it -> it.target().equals(target.name()));
  }

  private void insert(Table table, int number, Optional<ForeignKey> parent, List<String> parentKey)
      throws SQLException {
    Map<String, String> values = new LinkedHashMap<>();
    for (Column column : table.columns()) {
      if (!(column.value() instanceof ColumnValue.Computed)) {
        values.put(column.name(), value(table, column, isSqlite, number));
      }
    }
    Optional<String> key = keys.next(table, isSqlite, connection);
    key.ifPresent(it -> values.put(keys.column(table).orElseThrow(), it));
    for (ForeignKey foreignKey : table.foreignKeys()) {
      refer(table, foreignKey, number, values);
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
    execute(
        "insert into %s (%s) values (%s)"
            .formatted(
                name(table.name()),
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

  /** Points a foreign key to a row that there is, or is about to be. */
  private void refer(Table table, ForeignKey key, int number, Map<String, String> values)
      throws SQLException {
    if (key.target().equals(table.name())) {
      for (int index = 0; index < key.columns().size(); index++) {
        values.put(key.columns().get(index), values.get(key.targetColumns().get(index)));
      }
      return;
    }
    List<String> columns = key.targetColumns().stream().map(this::literal).toList();
    List<List<String>> rows =
        query(
            "select %s from %s order by %s"
                .formatted(
                    String.join(", ", columns),
                    name(key.target()),
                    key.targetColumns().stream().map(Rows::quoted).collect(joining(", "))));
    boolean isNothingThere =
        rows.isEmpty() && waiting.stream().noneMatch(it -> it.name().equals(key.target()));
    for (int index = 0; index < key.columns().size() && isNothingThere; index++) {
      if (table.column(key.columns().get(index)).nullable()) {
        values.put(key.columns().get(index), "null");
      }
    }
    for (int index = 0; index < key.columns().size() && !rows.isEmpty(); index++) {
      String value = rows.get((number - 1) % rows.size()).get(index);
      values.put(key.columns().get(index), Optional.ofNullable(value).orElse("null"));
    }
  }

  /** Points to rows what was put in before there were any, as where tables refer in a circle. */
  private void mend(Table table, ForeignKey key) throws SQLException {
    String own = key.columns().stream().map(this::literal).collect(joining(", "));
    String others = key.targetColumns().stream().map(this::literal).collect(joining(", "));
    String from = name(table.name());
    String to = name(key.target());
    String first = quoted(key.columns().get(0));
    List<List<String>> astray =
        query(
            "select %s from %s where %s is not null and (%s) not in (select %s from %s) order by 1"
                .formatted(own, from, first, own, others, to));
    List<List<String>> free =
        query(
            "select %s from %s where (%s) not in (select %s from %s where %s is not null) order by 1"
                .formatted(others, to, others, own, from, first));
    for (int number = 0; number < astray.size(); number++) {
      Map<String, String> values = new LinkedHashMap<>();
      refer(table, key, number + 1, values);
      List<String> is = new ArrayList<>();
      for (int index = 0; index < key.columns().size(); index++) {
        String column = key.columns().get(index);
        is.add(literal(column) + " = " + text(astray.get(number).get(index)));
        if (number < free.size()) {
          values.put(column, free.get(number).get(index));
        }
      }
      execute(
          "update %s set %s where %s"
              .formatted(
                  from,
                  values.entrySet().stream()
                      .map(it -> quoted(it.getKey()) + " = " + it.getValue())
                      .collect(joining(", ")),
                  String.join(" and ", is)));
    }
  }

  private static String text(String value) {
    return "'" + value.replace("'", "''") + "'";
  }

  private String literal(String column) {
    return isSqlite ? "quote(" + quoted(column) + ")" : "quote_literal(" + quoted(column) + ")";
  }

  private String name(QualifiedName name) {
    return name(name, isSqlite);
  }

  /** The name as it stands in SQL. */
  static String name(QualifiedName name, boolean isSqlite) {
    String schema = isSqlite || name.schema().isEmpty() ? "" : quoted(name.schema()) + '.';
    return schema + quoted(name.name());
  }

  static String quoted(String name) {
    return '"' + name.replace("\"", "\"\"") + '"';
  }

  private void execute(String sql) throws SQLException {
    try (Statement statement = connection.createStatement()) {
      statement.execute(sql);
    } catch (SQLException e) {
      throw new SQLException(sql + ": " + e.getMessage(), e);
    }
  }

  private List<List<String>> query(String sql) throws SQLException {
    try (Statement statement = connection.createStatement();
        ResultSet rows = statement.executeQuery(sql)) {
      List<List<String>> result = new ArrayList<>();
      while (rows.next()) {
        List<String> row = new ArrayList<>();
        for (int column = 1; column <= rows.getMetaData().getColumnCount(); column++) {
          row.add(rows.getString(column));
        }
        result.add(row);
      }
      return result;
    }
  }
}
