package dev.godwit.processor.evolution;

import dev.godwit.processor.snapshot.Snapshot;
import dev.godwit.schema.Cell;
import dev.godwit.schema.Column;
import dev.godwit.schema.ColumnType;
import dev.godwit.schema.ColumnValue;
import dev.godwit.schema.QualifiedName;
import dev.godwit.schema.Row;
import dev.godwit.schema.Table;
import dev.godwit.schema.TableMember;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Which tables and columns must come through a step with their values, as the classes, attributes
 * and answers tell: this does not ask the migration.
 *
 * @param tables the base's, with those of the model that they become
 */
record Kept(List<KeptTable> tables) {

  /** Copies. */
  Kept {
    tables = List.copyOf(tables);
  }

  /**
   * A table that stays.
   *
   * @param names what its columns are called in the model, by the base's names; of those too whose
   *     values become others
   */
  record KeptTable(
      QualifiedName from, QualifiedName to, Map<String, String> names, List<KeptColumn> columns) {
    KeptTable {
      names = Map.copyOf(names);
      columns = List.copyOf(columns);
    }
  }

  /**
   * A column that stays.
   *
   * @param value what its values become, as an expression over the base's row
   * @param isFilled whether its NULLs are replaced
   */
  record KeptColumn(String from, String value, String to, boolean isFilled) {}

  /**
   * What two snapshots keep.
   *
   * @param renamed the answers that were given: former names by those of the model
   * @param reordered new values by columns of the model, as expressions over the former ones; empty
   *     where the values are others altogether
   */
  static Kept of(
      Snapshot base, Snapshot model, Map<String, String> renamed, Map<String, String> reordered) {
    Map<String, String> from = new LinkedHashMap<>();
    base.schema()
        .tables()
        .forEach(it -> from.put(it.name().toString(), owner(base.hints().tables().get(it.name()))));
    Map<String, String> to = new LinkedHashMap<>();
    model
        .schema()
        .tables()
        .forEach(it -> to.put(it.name().toString(), owner(model.hints().tables().get(it.name()))));
    List<KeptTable> tables = new ArrayList<>();
    matches(from, to, renamed)
        .forEach(
            (former, now) -> {
              Table before = base.schema().table(QualifiedName.parse(former));
              Table after = model.schema().table(QualifiedName.parse(now));
              if (countOf(before).equals(countOf(after))) {
                tables.add(table(base, before, model, after, renamed, reordered));
              }
            });
    return new Kept(tables);
  }

  /** Rows of generators come and go with what they count for. */
  private static Set<Cell> countOf(Table table) {
    return table.rows().stream().map(Row::key).collect(Collectors.toSet());
  }

  private static KeptTable table(
      Snapshot base,
      Table before,
      Snapshot model,
      Table after,
      Map<String, String> renamed,
      Map<String, String> reordered) {
    Map<String, String> answers = new HashMap<>();
    for (Column column : after.columns()) {
      String former = renamed.get(new TableMember(after.name(), column.name()).toString());
      if (former != null) {
        answers.put(column.name(), former);
      }
    }
    List<KeptColumn> columns = new ArrayList<>();
    Map<String, String> names = matches(hints(base, before), hints(model, after), answers);
    names.forEach(
        (from, to) -> {
          Column old = before.column(from);
          Column now = after.column(to);
          Optional<String> other =
              Optional.ofNullable(reordered.get(new TableMember(after.name(), to).toString()));
          if (isLike(old.type(), now.type())
              && !isComputed(old)
              && !isComputed(now)
              && !isCount(before, from)
              && keys(before, from).equals(keys(after, to))
              && !other.equals(Optional.of(""))) {
            String quoted = Rows.quoted(from);
            String value =
                other
                    .map(it -> it.replaceFirst("^case \\S+ ", "case " + quoted + ' '))
                    .orElse(quoted);
            columns.add(new KeptColumn(from, value, to, old.nullable() && !now.nullable()));
          }
        });
    return new KeptTable(before.name(), after.name(), names, columns);
  }

  /** What the column holds in rows that belong to the schema: it changes with what they are for. */
  private static Set<Cell> keys(Table table, String column) {
    return table.rows().stream()
        .map(Row::key)
        .filter(it -> it.column().equals(column))
        .collect(Collectors.toSet());
  }

  /** Whether a generator counts there: what it counts may rise. */
  private static boolean isCount(Table table, String column) {
    return table.rows().stream().anyMatch(it -> !it.key().column().equals(column));
  }

  private static boolean isComputed(Column column) {
    return column.value() instanceof ColumnValue.Computed;
  }

  private static Map<String, String> hints(Snapshot snapshot, Table table) {
    Map<String, String> hints = new LinkedHashMap<>();
    table
        .columns()
        .forEach(
            it -> {
              String hint =
                  Optional.ofNullable(
                          snapshot.hints().columns().get(new TableMember(table.name(), it.name())))
                      .orElse("");
              hints.put(it.name(), hint.substring(hint.indexOf('.') + 1));
            });
    return hints;
  }

  private static String owner(String hint) {
    return hint == null ? "" : hint.split(",", 2)[0];
  }

  /** By answers, then by what stands behind them, then by names. */
  private static Map<String, String> matches(
      Map<String, String> from, Map<String, String> to, Map<String, String> renamed) {
    Map<String, String> matches = new LinkedHashMap<>();
    Set<String> taken = new HashSet<>();
    to.keySet().stream()
        .filter(it -> from.containsKey(renamed.getOrDefault(it, "")))
        .forEach(it -> match(renamed.get(it), it, matches, taken));
    Map<String, Long> counts =
        to.values().stream().collect(Collectors.groupingBy(it -> it, Collectors.counting()));
    from.forEach(
        (name, hint) ->
            to.forEach(
                (now, owner) -> {
                  if (!hint.isEmpty() && owner.equals(hint) && counts.get(hint) == 1) {
                    match(name, now, matches, taken);
                  }
                }));
    from.keySet().stream().filter(to::containsKey).forEach(it -> match(it, it, matches, taken));
    return matches;
  }

  private static void match(
      String from, String to, Map<String, String> matches, Set<String> taken) {
    if (!matches.containsKey(from) && taken.add(to)) {
      matches.put(from, to);
    }
  }

  /** Whether the values of one type are those of the other, up to size. */
  private static boolean isLike(ColumnType from, ColumnType to) {
    return family(from).equals(family(to));
  }

  private static String family(ColumnType type) {
    String name = type.toString().replaceFirst("\\(.*", "");
    return switch (name) {
      case "tinyint", "smallint", "integer", "bigint" -> "number";
      case "real", "double" -> "float";
      case "varchar", "text", "char" -> "characters";
      case "array", "native" -> type.toString();
      default -> name;
    };
  }
}
