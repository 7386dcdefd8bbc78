package dev.godwit.processor.evolution;

import static java.util.stream.Collectors.toUnmodifiableSet;

import dev.godwit.operation.Operation;
import dev.godwit.processor.evolution.Kept.KeptColumn;
import dev.godwit.processor.evolution.Kept.KeptTable;
import dev.godwit.schema.Column;
import dev.godwit.schema.ColumnValue;
import dev.godwit.schema.ColumnWords;
import dev.godwit.schema.ForeignKey;
import dev.godwit.schema.PrimaryKey;
import dev.godwit.schema.QualifiedName;
import dev.godwit.schema.Schema;
import dev.godwit.schema.Table;
import dev.godwit.schema.UniqueConstraint;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/**
 * What a base demands that the rows of the model need not meet, so that the way back is rightly
 * refused: keys over columns that a step drops though they allow no NULL, for no neutral value
 * makes rows refer to others, or differ from each other; and types and checks that the values which
 * a step fills in need not fit.
 *
 * @param rules what rows may break
 */
record FormerRules(Set<Rule> rules) {

  /** Copies. */
  FormerRules {
    rules = Set.copyOf(rules);
  }

  /**
   * What rows must meet.
   *
   * @param table by the model's name, from which the way back begins
   * @param text as the guard says it
   */
  record Rule(QualifiedName table, String text) {}

  /** The rules of the tables that stay. */
  static FormerRules of(Schema base, Schema model, Kept kept) {
    Set<Rule> rules = new HashSet<>();
    for (KeptTable stays : kept.tables()) {
      Table table = base.table(stays.from());
      Set<String> lost =
          table.columns().asList().stream()
              .filter(it -> isLost(it, stays))
              .map(Column::name)
              .collect(toUnmodifiableSet());
      keys(table, lost).forEach(it -> rules.add(new Rule(stays.to(), it)));
      table.foreignKeys().stream()
          .filter(it -> kept.tables().stream().noneMatch(at -> at.from().equals(it.target())))
          .forEach(
              it ->
                  rules.add(
                      new Rule(
                          stays.to(), named(it.columns()) + " refers to a row of " + it.target())));
      Table now = model.table(stays.to());
      Stream.concat(
              stays.columns().stream().filter(KeptColumn::isFilled).map(KeptColumn::from),
              table.columns().stream()
                  .map(Column::name)
                  .filter(it -> stays.names().containsKey(it) || now.columns().contains(it))
                  .filter(it -> !isKept(it, stays)))
          .flatMap(it -> values(table, it, stays.names()))
          .forEach(it -> rules.add(new Rule(stays.to(), it)));
    }
    return new FormerRules(rules);
  }

  private static boolean isLost(Column column, KeptTable stays) {
    return !column.nullable()
        && column.value() instanceof ColumnValue.Given
        && !isKept(column.name(), stays);
  }

  private static boolean isKept(String column, KeptTable stays) {
    return stays.columns().stream().anyMatch(it -> it.from().equals(column));
  }

  private static List<String> keys(Table table, Set<String> lost) {
    List<String> texts = new ArrayList<>();
    for (ForeignKey key : table.foreignKeys()) {
      if (key.columns().stream().anyMatch(lost::contains)) {
        texts.add(named(key.columns()) + " refers to a row of " + key.target());
      }
    }
    Stream.of(
            table.primaryKey().stream().map(PrimaryKey::columns),
            table.uniqueConstraints().asList().stream().map(UniqueConstraint::columns),
            table.indexes().asList().stream().filter(it -> it.unique()).map(it -> it.columnNames()))
        .flatMap(it -> it)
        .filter(it -> it.stream().anyMatch(lost::contains))
        .forEach(it -> texts.add(named(it) + (it.size() == 1 ? " is unique" : " are unique")));
    return texts;
  }

  private static Stream<String> values(Table table, String filled, Map<String, String> names) {
    return Stream.concat(
        Stream.of(names.getOrDefault(filled, filled) + " fits " + table.column(filled).type()),
        table.checks().stream()
            .filter(it -> ColumnWords.mention(it.condition(), filled))
            .map(it -> it.following(name -> names.getOrDefault(name, name)))
            .map(it -> it.condition().toString()));
  }

  private static String named(List<String> columns) {
    return String.join(", ", columns);
  }

  /** Whether a downgrade was stopped by the guard of one of these, and by nothing else. */
  boolean explain(List<Operation> stopped) {
    return !stopped.isEmpty()
        && stopped.stream()
            .allMatch(
                it ->
                    it instanceof Operation.Guard guard
                        && rules.contains(new Rule(guard.table(), guard.rule())));
  }
}
