package dev.godwit.processor.rows;

import dev.godwit.operation.Operation;
import dev.godwit.operation.Operation.SchemaChange;
import dev.godwit.processor.rows.RowSource.Computed;
import dev.godwit.processor.rows.RowSource.Kept;
import dev.godwit.schema.Column;
import dev.godwit.schema.ColumnType;
import dev.godwit.schema.ColumnValue;
import dev.godwit.schema.QualifiedName;
import dev.godwit.schema.Schema;
import dev.godwit.schema.SqlText;
import dev.godwit.schema.Table;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** The rows that a migration meets, as they will be after each of its operations. */
final class FutureRows {

  private final Map<QualifiedName, Rows> tables = new HashMap<>();

  FutureRows(Schema before) {
    for (Table table : before.tables()) {
      Rows rows = new Rows(Optional.of(table), new LinkedHashMap<>());
      table.columns().forEach(it -> rows.sources.put(it.name(), new Kept(it.name())));
      tables.put(table.name(), rows);
    }
  }

  /**
   * The rows of one table.
   *
   * @param met the table as the migration meets it; empty if it creates it
   * @param sources where each column's values come from
   */
  record Rows(Optional<Table> met, Map<String, RowSource> sources) {

    RowSource source(String column) {
      return sources.getOrDefault(column, RowSource.UNCLEAR);
    }

    /** Whether an expression means the same before the migration as in the middle of it. */
    private boolean isReadable(SqlText expression) {
      Set<String> words = SqlWords.of(expression);
      boolean looksElsewhere = words.contains("select") || words.contains("nextval");
      return !looksElsewhere
          && sources.entrySet().stream()
              .filter(it -> words.contains(it.getKey().toLowerCase(Locale.ROOT)))
              .allMatch(it -> it.getValue().equals(new Kept(it.getKey())));
    }

    private RowSource computed(SqlText expression) {
      return isReadable(expression) ? new Computed(expression) : RowSource.UNCLEAR;
    }
  }

  /** The rows of a table under its name so far; empty if there is none. */
  Optional<Rows> of(QualifiedName table) {
    return Optional.ofNullable(tables.get(table));
  }

  /** Follows an operation. */
  void follow(SchemaChange change) {
    if (change instanceof Operation.CreateTable create) {
      Rows rows = new Rows(Optional.empty(), new LinkedHashMap<>());
      tables.put(create.table().name(), rows);
    } else if (change instanceof Operation.DropTable drop) {
      tables.remove(drop.table().name());
    } else if (change instanceof Operation.RenameTable rename) {
      tables.put(rename.to(), tables.remove(rename.from()));
    } else if (change instanceof Operation.TableAlteration alteration) {
      Rows rows = tables.get(alteration.table());
      if (rows.met().isPresent()) {
        follow(alteration, rows);
      }
    }
  }

  private static void follow(Operation.TableAlteration change, Rows rows) {
    if (change instanceof Operation.AddColumn add) {
      rows.sources.put(add.column().name(), source(add, rows));
    } else if (change instanceof Operation.DropColumn drop) {
      rows.sources.remove(drop.column().name());
    } else if (change instanceof Operation.RenameColumn rename) {
      rows.sources.put(rename.to(), rows.sources.remove(rename.from()));
    } else if (change instanceof Operation.AlterType alter) {
      rows.sources.put(alter.column(), source(alter, rows));
    } else if (change instanceof Operation.SetNotNull set && set.backfill().isPresent()) {
      rows.sources.put(set.column(), source(set, rows));
    } else if (change instanceof Operation.AlterValue alter
        && alter.to() instanceof ColumnValue.Computed) {
      rows.sources.put(alter.column(), RowSource.UNCLEAR);
    }
  }

  private static RowSource source(Operation.AddColumn add, Rows rows) {
    Column column = add.column();
    if (add.backfill().isPresent()) {
      return rows.computed(add.backfill().get().expression());
    } else if (column.value() instanceof ColumnValue.Default value) {
      return rows.computed(value.expression());
    } else {
      return column.value() instanceof ColumnValue.Given ? RowSource.NOTHING : RowSource.UNCLEAR;
    }
  }

  private static RowSource source(Operation.AlterType alter, Rows rows) {
    if (alter.conversion().isPresent()) {
      return rows.computed(alter.conversion().get().expression());
    }
    return isAlike(alter.from(), alter.to()) ? rows.source(alter.column()) : RowSource.UNCLEAR;
  }

  /** Whether values of both types are written alike in conditions. */
  static boolean isAlike(ColumnType from, ColumnType to) {
    if (from instanceof ColumnType.Plain one && to instanceof ColumnType.Plain other) {
      return one.equals(other) || (isAnyNumber(one) && isAnyNumber(other));
    }
    return (isNumber(from) && isNumber(to)) || from.getClass().equals(to.getClass());
  }

  private static boolean isAnyNumber(ColumnType.Plain type) {
    return isNumber(type)
        || type.kind() == ColumnType.Plain.Kind.REAL
        || type.kind() == ColumnType.Plain.Kind.DOUBLE;
  }

  private static boolean isNumber(ColumnType type) {
    return type instanceof ColumnType.Decimal || IntegerRange.of(type).isPresent();
  }

  private static RowSource source(Operation.SetNotNull set, Rows rows) {
    SqlText fill = set.backfill().orElseThrow().expression();
    String column = SqlWords.name(set.column());
    return rows.source(set.column()).equals(new Kept(set.column())) && rows.isReadable(fill)
        ? new Computed(
            new SqlText(coalesce(column, fill.postgresql()), coalesce(column, fill.sqlite())))
        : RowSource.UNCLEAR;
  }

  private static String coalesce(String column, String fill) {
    return fill.isEmpty() ? column : "coalesce(" + column + ", " + fill + ")";
  }
}
