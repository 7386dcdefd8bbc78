package dev.godwit.processor.intent;

import dev.godwit.schema.Column;
import dev.godwit.schema.ColumnType;
import dev.godwit.schema.ColumnValue;
import dev.godwit.schema.ForeignKey;
import dev.godwit.schema.QualifiedName;
import dev.godwit.schema.Table;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Tells whether what is gone and what is new could be one thing under two names. In doubt they
 * could: then the developer is asked.
 */
final class Likeness {

  private static final Set<String> NUMBERS =
      Set.of("tinyint", "smallint", "integer", "bigint", "real", "double", "decimal");
  private static final Set<String> TEXTS = Set.of("char", "varchar", "text", "clob");
  private static final Set<String> BYTES = Set.of("binary", "blob");
  private static final Set<String> MOMENTS = Set.of("timestamp", "timestamptz");

  private final Map<QualifiedName, QualifiedName> formerTables;

  /**
   * Compares parts of two schemas.
   *
   * @param formerTables the base's name of a table by the model's
   */
  Likeness(Map<QualifiedName, QualifiedName> formerTables) {
    this.formerTables = formerTables;
  }

  /**
   * Whether values of the one column may be values of the other: types of one family, which the
   * database itself does not compute, and no references to different tables.
   */
  boolean areAlike(Table former, Column before, Table table, Column column) {
    return areOfOneFamily(before.type(), column.type())
        && !(before.value() instanceof ColumnValue.Computed)
        && !(column.value() instanceof ColumnValue.Computed)
        && areReferencesAlike(former, before, table, column);
  }

  private boolean areReferencesAlike(Table former, Column before, Table table, Column column) {
    Optional<QualifiedName> from = target(former, before);
    Optional<QualifiedName> to = target(table, column).map(it -> formerTables.getOrDefault(it, it));
    return from.isEmpty() || to.isEmpty() || from.equals(to);
  }

  private static Optional<QualifiedName> target(Table table, Column column) {
    return table.foreignKeys().stream()
        .filter(it -> it.columns().equals(List.of(column.name())))
        .map(ForeignKey::target)
        .findFirst();
  }

  /** Whether at least half of the columns of the smaller table are alike and named alike. */
  boolean areAlike(Table former, Table table) {
    long shared =
        table.columns().stream()
            .filter(
                it ->
                    former
                        .columns()
                        .find(it.name())
                        .filter(before -> areAlike(former, before, table, it))
                        .isPresent())
            .count();
    return 2 * shared >= Math.min(former.columns().size(), table.columns().size());
  }

  /** Whether both types are numbers, texts, bytes, points in time, or the same. */
  static boolean areOfOneFamily(ColumnType one, ColumnType other) {
    return one instanceof ColumnType.Native
        || other instanceof ColumnType.Native
        || family(one).equals(family(other));
  }

  private static String family(ColumnType type) {
    String name = type.toString().split("\\(", 2)[0];
    if (NUMBERS.contains(name)) {
      return "number";
    } else if (TEXTS.contains(name)) {
      return "text";
    } else if (BYTES.contains(name)) {
      return "bytes";
    } else {
      return MOMENTS.contains(name) ? "moment" : name;
    }
  }
}
