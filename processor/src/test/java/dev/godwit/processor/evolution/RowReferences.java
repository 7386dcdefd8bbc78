package dev.godwit.processor.evolution;

import static java.util.stream.Collectors.joining;

import dev.godwit.schema.ForeignKey;
import dev.godwit.schema.QualifiedName;
import dev.godwit.schema.Schema;
import dev.godwit.schema.Table;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Which rows the new rows of a schema refer to.
 *
 * @param waiting the tables that are still to be filled
 */
record RowReferences(Schema schema, Keys keys, RowSql sql, List<Table> waiting) {

  /** Whether there is something to refer to, or about to be, where a table must. */
  boolean canRefer(Table table) throws SQLException {
    for (ForeignKey key : table.foreignKeys()) {
      boolean mustRefer =
          !key.target().equals(table.name())
              && waiting.stream().noneMatch(it -> it.name().equals(key.target()))
              && key.columns().stream().noneMatch(it -> table.column(it).nullable());
      if (mustRefer && sql.isEmpty(key.target())) {
        return false;
      }
    }
    return true;
  }

  /** Whether the rows of a table are parts of those of another, as a subclass says. */
  boolean isChild(Table table, QualifiedName parent) {
    return keys.parent(table).filter(it -> it.target().equals(parent)).isPresent();
  }

  /** The rows of a parent's that no other class has, shared with those that have none yet. */
  List<List<String>> share(Table table, ForeignKey key) throws SQLException {
    String columns = key.targetColumns().stream().map(sql::literal).collect(joining(", "));
    StringBuilder free =
        new StringBuilder("select " + columns + " from " + sql.name(key.target()) + " where true");
    int sharing = 1;
    for (Table other : schema.tables()) {
      if (!other.equals(table) && isChild(other, key.target())) {
        String own =
            keys.parent(other).orElseThrow().columns().stream()
                .map(sql::literal)
                .collect(joining(", "));
        free.append(
            " and (%s) not in (select %s from %s)".formatted(columns, own, sql.name(other.name())));
        sharing += sql.isEmpty(other.name()) ? 1 : 0;
      }
    }
    List<List<String>> rows = sql.query(free + " order by 1");
    return rows.subList(0, (rows.size() + sharing - 1) / sharing);
  }

  /** Points a foreign key to a row that there is, or is about to be. */
  void refer(Table table, ForeignKey key, int number, Map<String, String> values)
      throws SQLException {
    if (key.target().equals(table.name())) {
      for (int index = 0; index < key.columns().size(); index++) {
        values.put(key.columns().get(index), values.get(key.targetColumns().get(index)));
      }
      return;
    }
    List<String> columns = key.targetColumns().stream().map(sql::literal).toList();
    List<List<String>> rows =
        sql.query(
            "select %s from %s order by %s"
                .formatted(
                    String.join(", ", columns),
                    sql.name(key.target()),
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
  void mend(Table table, ForeignKey key) throws SQLException {
    String own = key.columns().stream().map(sql::literal).collect(joining(", "));
    String others = key.targetColumns().stream().map(sql::literal).collect(joining(", "));
    String from = sql.name(table.name());
    String to = sql.name(key.target());
    String first = Rows.quoted(key.columns().get(0));
    List<List<String>> astray =
        sql.query(
            "select %s from %s where %s is not null and (%s) not in (select %s from %s) order by 1"
                .formatted(own, from, first, own, others, to));
    List<List<String>> free =
        sql.query(
            "select %s from %s where (%s) not in (select %s from %s where %s is not null) order by 1"
                .formatted(others, to, others, own, from, first));
    for (int number = 0; number < astray.size(); number++) {
      Map<String, String> values = new LinkedHashMap<>();
      refer(table, key, number + 1, values);
      List<String> is = new ArrayList<>();
      for (int index = 0; index < key.columns().size(); index++) {
        String column = key.columns().get(index);
        is.add(sql.literal(column) + " = " + text(astray.get(number).get(index)));
        if (number < free.size()) {
          values.put(column, free.get(number).get(index));
        }
      }
      sql.execute(
          "update %s set %s where %s"
              .formatted(
                  from,
                  values.entrySet().stream()
                      .map(it -> Rows.quoted(it.getKey()) + " = " + it.getValue())
                      .collect(joining(", ")),
                  String.join(" and ", is)));
    }
  }

  private static String text(String value) {
    return "'" + value.replace("'", "''") + "'";
  }
}
