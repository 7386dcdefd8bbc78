package dev.godwit.dialect;

import dev.godwit.schema.Cell;
import dev.godwit.schema.QualifiedName;
import dev.godwit.schema.Row;
import dev.godwit.schema.Value;
import java.util.stream.Collectors;

/**
 * The statements that keep the rows which a table must hold, in the words that all databases share.
 *
 * @param names how the database spells names
 */
public record RowText(ConstraintText names) implements Value.Visitor<String> {

  /** Inserts a row into a table that has just been created. */
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

  /** Gives a row other first values, unless it has moved on from its former ones. */
  public String change(QualifiedName table, Row from, Row to) {
    return "update %s set %s\nwhere %s%s"
        .formatted(
            names.table(table),
            to.first().stream().map(this::equation).collect(Collectors.joining(", ")),
            equation(from.key()),
            from.first().stream()
                .map(cell -> " and " + equation(cell))
                .collect(Collectors.joining()));
  }

  private String equation(Cell cell) {
    return names.name(cell.column()) + " = " + value(cell);
  }

  private String value(Cell cell) {
    return cell.value().accept(this);
  }

  @Override
  public String text(Value.Text value) {
    return Identifiers.literal(value.text());
  }

  @Override
  public String whole(Value.Whole value) {
    return Long.toString(value.number());
  }
}
