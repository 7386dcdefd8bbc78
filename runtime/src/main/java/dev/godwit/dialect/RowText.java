package dev.godwit.dialect;

import dev.godwit.schema.Cell;
import dev.godwit.schema.QualifiedName;
import dev.godwit.schema.Row;
import dev.godwit.schema.Value;
import java.util.Collection;
import java.util.stream.Collectors;

/**
 * The statements that make and change single rows, in the words that all databases share.
 *
 * @param names how the database spells names
 * @param constants how the database spells values
 */
public record RowText(ConstraintText names, Value.Visitor<String> constants) {

  /** Inserts a row. */
  public String insert(QualifiedName table, Row row) {
    return insertInto(table, row) + "values (" + values(row) + ')';
  }

  /** Inserts a row unless one of its key is there. */
  public String insertMissing(QualifiedName table, Row row) {
    return insertInto(table, row)
        + "select %s\nwhere not exists (select 1 from %s where %s)"
            .formatted(values(row), names.table(table), equation(row.key()));
  }

  private String insertInto(QualifiedName table, Row row) {
    return "insert into %s (%s)\n".formatted(names.table(table), names.names(row.columns()));
  }

  private String values(Row row) {
    return row.cells().stream().map(this::value).collect(Collectors.joining(", "));
  }

  /** Deletes the row of this one's key. */
  public String delete(QualifiedName table, Row row) {
    return "delete from %s where %s".formatted(names.table(table), equation(row.key()));
  }

  /** Gives the rows that hold these values others. */
  public String update(QualifiedName table, Row where, Row to) {
    return "update %s set %s\nwhere %s"
        .formatted(names.table(table), assignments(to.cells()), condition(where));
  }

  /** Deletes the rows that hold these values. */
  public String deleteAll(QualifiedName table, Row where) {
    return "delete from %s where %s".formatted(names.table(table), condition(where));
  }

  private String condition(Row where) {
    return where.cells().stream()
        .map(
            cell ->
                cell.value().equals(new Value.Nothing())
                    ? names.name(cell.column()) + " is null"
                    : equation(cell))
        .collect(Collectors.joining(" and "));
  }

  private String assignments(Collection<Cell> cells) {
    return cells.stream().map(this::equation).collect(Collectors.joining(", "));
  }

  /**
   * Gives a row another key, whatever else it holds; or other first values, unless it has moved on
   * from its former ones.
   */
  public String change(QualifiedName table, Row from, Row to) {
    if (!from.key().equals(to.key())) {
      return "update %s set %s\nwhere %s"
          .formatted(names.table(table), equation(to.key()), equation(from.key()));
    }
    return "update %s set %s\nwhere %s%s"
        .formatted(
            names.table(table),
            assignments(to.first().asList()),
            equation(from.key()),
            from.first().stream()
                .map(cell -> " and " + equation(cell))
                .collect(Collectors.joining()));
  }

  private String equation(Cell cell) {
    return names.name(cell.column()) + " = " + value(cell);
  }

  private String value(Cell cell) {
    return cell.value().accept(constants);
  }
}
