package dev.godwit.processor.intent;

import static dev.godwit.processor.intent.RowPath.name;
import static dev.godwit.processor.intent.RowPath.qualified;

import dev.godwit.operation.Operation.Sql;
import dev.godwit.operation.Reach;
import dev.godwit.processor.snapshot.Hints;
import dev.godwit.schema.Column;
import dev.godwit.schema.ColumnValue;
import dev.godwit.schema.ForeignKey;
import dev.godwit.schema.Schema;
import dev.godwit.schema.SqlText;
import dev.godwit.schema.Table;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The rows of a new table, made of those of another.
 *
 * @param source the table whose rows they are made of
 * @param target the new table
 * @param keys the source's columns that stay there as well, by the new table's
 * @param values the source's columns whose values move, by the new table's
 * @param condition which rows
 */
record RowCopy(
    Table source,
    Table target,
    Map<String, String> keys,
    Map<String, Column> values,
    String condition) {

  RowCopy {
    keys = new LinkedHashMap<>(keys);
    values = new LinkedHashMap<>(values);
  }

  /** The copy, if it is certain. */
  static Optional<RowCopy> find(
      Table source, Schema from, Hints sourceHints, Table target, Schema to, Hints targetHints) {
    List<ForeignKey> ways =
        Stream.concat(
                target.foreignKeys().stream()
                    .filter(it -> it.target().equals(source.name()))
                    .filter(it -> Relocations.isKey(source, it.targetColumns())),
                Relocations.extension(target, source, to).stream())
            .toList();
    for (ForeignKey way : ways) {
      Map<String, Column> values = values(source, sourceHints, target, way, targetHints);
      boolean isWhole =
          target.columns().stream()
              .filter(it -> !way.columns().contains(it.name()))
              .allMatch(
                  it ->
                      values.containsKey(it.name())
                          || it.nullable()
                          || !it.value().equals(ColumnValue.GIVEN));
      Optional<String> condition = condition(source, sourceHints, values, target, to, targetHints);
      if (isWhole && condition.isPresent()) {
        Map<String, String> keys = new LinkedHashMap<>();
        for (int i = 0; i < way.columns().size(); i++) {
          keys.put(way.columns().get(i), way.targetColumns().get(i));
        }
        return Optional.of(new RowCopy(source, target, keys, values, condition.get()));
      }
    }
    return Optional.empty();
  }

  private static Map<String, Column> values(
      Table source, Hints sourceHints, Table target, ForeignKey way, Hints targetHints) {
    Map<String, Column> values = new LinkedHashMap<>();
    for (Column column : target.columns()) {
      String attribute = RowPath.attribute(target, column, targetHints);
      source.columns().stream()
          .filter(it -> !way.columns().contains(column.name()) && !attribute.isEmpty())
          .filter(it -> attribute.equals(RowPath.attribute(source, it, sourceHints)))
          .filter(it -> it.type().equals(column.type()))
          .filter(
              it -> RowPath.target(source, it.name()).equals(RowPath.target(target, column.name())))
          .findFirst()
          .ifPresent(it -> values.put(column.name(), it));
    }
    return values;
  }

  /** Which rows have one in the new table; empty if it is not certain. */
  private static Optional<String> condition(
      Table source,
      Hints sourceHints,
      Map<String, Column> values,
      Table target,
      Schema to,
      Hints targetHints) {
    String owner = targetHints.tables().getOrDefault(target.name(), "");
    boolean isSubclass =
        Relocations.extension(target, source, to).isPresent() && !owner.contains("(");
    boolean isAttribute =
        values.values().stream()
            .anyMatch(it -> owner.endsWith(RowPath.attribute(source, it, sourceHints)));
    if (isSubclass && !isAttribute) {
      return Discriminator.of(source, sourceHints)
          .flatMap(it -> it.rowsOf(target, to, targetHints, sourceHints));
    }
    return values.isEmpty()
        ? Optional.empty()
        : Optional.of(
            values.values().stream()
                .map(it -> name(it.name()) + " is not null")
                .collect(Collectors.joining(" or ")));
  }

  Sql statement() {
    List<String> into = new ArrayList<>();
    List<String> of = new ArrayList<>();
    keys.forEach(
        (column, key) -> {
          into.add(name(column));
          of.add(name(key));
        });
    values.forEach(
        (column, value) -> {
          into.add(name(column));
          of.add(name(value.name()));
        });
    String text = "insert into %s (%s) select %s from %s where %s";
    String columns = String.join(", ", into);
    String selected = String.join(", ", of);
    return new Sql(
        new SqlText(
            text.formatted(qualified(target), columns, selected, qualified(source), condition),
            text.formatted(name(target), columns, selected, name(source), condition)),
        new Reach(Optional.of(List.of(target.name(), source.name()))));
  }
}
