package dev.godwit.processor.mapping;

import dev.godwit.schema.QualifiedName;
import dev.godwit.schema.SqlText;
import dev.godwit.schema.TableMember;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;

/**
 * What the sources answer to the questions that a change raises.
 *
 * @param renamedTables the former name of a table, by its present one ({@code @RenamedFrom})
 * @param renamedColumns the former name of a column, by its present one ({@code @RenamedFrom})
 * @param droppedTables the tables that go on purpose ({@code @Dropped} on the package)
 * @param droppedColumns the columns that go on purpose ({@code @Dropped} on the class)
 * @param backfills the value that existing rows take in a column ({@code @Backfill})
 * @param conversions how values follow a column's type ({@code @Using})
 */
public record Answers(
    Map<QualifiedName, QualifiedName> renamedTables,
    Map<TableMember, String> renamedColumns,
    Set<QualifiedName> droppedTables,
    Set<TableMember> droppedColumns,
    Map<TableMember, SqlText> backfills,
    Map<TableMember, Conversion> conversions) {

  /** No answers. */
  public static final Answers NONE =
      new Answers(Map.of(), Map.of(), Set.of(), Set.of(), Map.of(), Map.of());

  /** Copies. */
  public Answers {
    renamedTables = Map.copyOf(renamedTables);
    renamedColumns = Map.copyOf(renamedColumns);
    droppedTables = Set.copyOf(droppedTables);
    droppedColumns = Set.copyOf(droppedColumns);
    backfills = Map.copyOf(backfills);
    conversions = Map.copyOf(conversions);
  }

  /**
   * How values follow a column's type.
   *
   * @param forth an expression over the former value
   * @param back an expression over the new value; empty if the source gives none
   */
  public record Conversion(SqlText forth, Optional<SqlText> back) {

    /** Checks that nothing is null. */
    public Conversion {
      Objects.requireNonNull(forth, "forth");
      Objects.requireNonNull(back, "back");
    }
  }
}
