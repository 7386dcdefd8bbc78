package dev.godwit.diff;

import dev.godwit.operation.Backfill;
import dev.godwit.operation.Conversion;
import dev.godwit.schema.Cell;
import dev.godwit.schema.QualifiedName;
import dev.godwit.schema.TableMember;
import dev.godwit.schema.TableRow;
import java.util.Map;
import java.util.Optional;

/**
 * What is known about a change beyond the two schemas.
 *
 * @param renamedTables the base's name of a table, by the model's
 * @param renamedColumns the base's name of a column, by the model's table and name
 * @param renamedSequences the base's name of a sequence, by the model's
 * @param renamedRows the base's key of a row, by the model's table and key
 * @param backfills what rows that exist take in a column, by the model's table and name
 * @param conversions how values follow a column's type, by the model's table and name
 */
public record Intent(
    Map<QualifiedName, QualifiedName> renamedTables,
    Map<TableMember, String> renamedColumns,
    Map<QualifiedName, QualifiedName> renamedSequences,
    Map<TableRow, Cell> renamedRows,
    Map<TableMember, Backfill> backfills,
    Map<TableMember, Conversion> conversions) {

  /** Nothing is known. */
  public static final Intent NONE =
      new Intent(Map.of(), Map.of(), Map.of(), Map.of(), Map.of(), Map.of());

  /** Copies. */
  public Intent {
    renamedTables = Map.copyOf(renamedTables);
    renamedColumns = Map.copyOf(renamedColumns);
    renamedSequences = Map.copyOf(renamedSequences);
    renamedRows = Map.copyOf(renamedRows);
    backfills = Map.copyOf(backfills);
    conversions = Map.copyOf(conversions);
  }

  /** What is known about a change that concerns no rows. */
  public Intent(
      Map<QualifiedName, QualifiedName> renamedTables,
      Map<TableMember, String> renamedColumns,
      Map<QualifiedName, QualifiedName> renamedSequences,
      Map<TableMember, Backfill> backfills,
      Map<TableMember, Conversion> conversions) {
    this(renamedTables, renamedColumns, renamedSequences, Map.of(), backfills, conversions);
  }

  Optional<Backfill> backfill(QualifiedName table, String column) {
    return Optional.ofNullable(backfills.get(new TableMember(table, column)));
  }

  Optional<Conversion> conversion(QualifiedName table, String column) {
    return Optional.ofNullable(conversions.get(new TableMember(table, column)));
  }
}
