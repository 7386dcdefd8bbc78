package dev.godwit.processor.intent;

import dev.godwit.processor.mapping.name.SqlNames;
import dev.godwit.processor.snapshot.Hints;
import dev.godwit.schema.Column;
import dev.godwit.schema.ForeignKey;
import dev.godwit.schema.Schema;
import dev.godwit.schema.SqlText;
import dev.godwit.schema.Table;
import dev.godwit.schema.TableMember;
import dev.godwit.schema.UniqueConstraint;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * The way from a row to the one row of another table that holds a value of it.
 *
 * @param source the other table
 * @param value its column
 * @param target the row's table
 * @param keys the other table's columns that identify its row
 * @param targetKeys the row's columns with the same values
 */
record RowPath(
    Table source, Column value, Table target, List<String> keys, List<String> targetKeys) {

  RowPath {
    keys = List.copyOf(keys);
    targetKeys = List.copyOf(targetKeys);
  }

  /** The way to the values of a new column, if the same attribute is behind both columns. */
  static Optional<RowPath> find(
      Table source,
      Schema from,
      Hints sourceHints,
      Table target,
      Schema to,
      Hints targetHints,
      Column column) {
    String attribute = attribute(target, column, targetHints);
    if (attribute.isEmpty()) {
      return Optional.empty();
    }
    for (Column value : source.columns()) {
      if (attribute.equals(attribute(source, value, sourceHints))
          && value.type().equals(column.type())
          && target(source, value.name()).equals(target(target, column.name()))) {
        Optional<RowPath> path = path(source, from, value, target, to);
        if (path.isPresent()) {
          return path;
        }
      }
    }
    return Optional.empty();
  }

  private static Optional<RowPath> path(
      Table source, Schema from, Column value, Table target, Schema to) {
    return Stream.concat(
            source.foreignKeys().stream()
                .filter(it -> it.target().equals(target.name()))
                .filter(it -> Relocations.isKey(target, it.targetColumns())),
            Relocations.extension(source, target, from).stream())
        .filter(it -> !it.columns().contains(value.name()) && isUnique(source, it.columns()))
        .map(it -> new RowPath(source, value, target, it.columns(), it.targetColumns()))
        .findFirst()
        .or(
            () ->
                Relocations.extension(target, source, to)
                    .map(
                        it ->
                            new RowPath(source, value, target, it.targetColumns(), it.columns())));
  }

  private static boolean isUnique(Table table, List<String> columns) {
    return Stream.concat(
            table.primaryKey().stream().map(it -> it.columns()),
            table.uniqueConstraints().stream().map(UniqueConstraint::columns))
        .anyMatch(it -> new HashSet<>(columns).containsAll(it));
  }

  /** The attribute behind a column; empty for keys and what no attribute is behind. */
  static String attribute(Table table, Column column, Hints hints) {
    String hint = hints.columns().getOrDefault(new TableMember(table.name(), column.name()), "");
    String plain = hint.replaceFirst("\\(owner\\)$", "");
    return plain.contains("(") || !plain.contains(".") ? "" : plain;
  }

  /** What a column refers to. */
  static Optional<TableMember> target(Table table, String column) {
    return table.foreignKeys().stream()
        .filter(it -> it.columns().contains(column))
        .map(it -> target(it, column))
        .findFirst();
  }

  private static TableMember target(ForeignKey key, String column) {
    return new TableMember(key.target(), key.targetColumns().get(key.columns().indexOf(column)));
  }

  /** The value as an expression over the row. */
  SqlText asValue() {
    List<String> conditions = new ArrayList<>();
    for (int i = 0; i < keys.size(); i++) {
      conditions.add(
          "p.%s = %s.%s".formatted(name(keys.get(i)), name(target), name(targetKeys.get(i))));
    }
    String text = "(select p.%s from %s as p where %s)";
    String condition = String.join(" and ", conditions);
    return new SqlText(
        text.formatted(name(value.name()), qualified(source), condition),
        text.formatted(name(value.name()), name(source), condition));
  }

  static String name(String stored) {
    return SqlNames.inCondition(stored);
  }

  static String name(Table table) {
    return name(table.name().name());
  }

  /** A table's name as PostgreSQL needs it. */
  static String qualified(Table table) {
    String schema = table.name().schema();
    return schema.isEmpty() ? name(table) : name(schema) + "." + name(table);
  }
}
