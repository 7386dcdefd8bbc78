package dev.godwit.schema;

import java.util.List;
import java.util.Objects;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;

/**
 * What a row of a table holds. One that a table must hold for the application to work, such as the
 * counter of a generator, is told from other rows by its key; what else it holds is what it begins
 * with, for the application changes that.
 *
 * @param key the column that identifies the row, and its value there
 * @param first what the row holds in its other columns when it is new
 */
public record Row(Cell key, NamedList<String, Cell> first) implements TableElement, Named<Cell> {

  /** Checks that no column has two values. */
  public Row {
    Objects.requireNonNull(key, "key");
    if (first.contains(key.column())) {
      throw new SchemaException("The row gives '" + key.column() + "' two values.");
    }
  }

  @Override
  public Cell name() {
    return key;
  }

  /** All cells, the key's first. */
  public List<Cell> cells() {
    return Stream.concat(Stream.of(key), first.stream()).toList();
  }

  /** The columns that have a value, the key's first. */
  public List<String> columns() {
    return cells().stream().map(Cell::column).toList();
  }

  /** This row with a text in another column. */
  public Row with(String column, String text) {
    return with(new Cell(column, new Value.Text(text)));
  }

  /** This row with a whole number in another column. */
  public Row with(String column, long number) {
    return with(new Cell(column, new Value.Whole(number)));
  }

  /** This row with true or false in another column. */
  public Row with(String column, boolean flag) {
    return with(column, new Value.Flag(flag));
  }

  /** This row with a value in another column. */
  public Row with(String column, Value value) {
    return with(new Cell(column, value));
  }

  /** This row with one more cell. */
  public Row with(Cell cell) {
    return new Row(key, first.with(cell));
  }

  /** This row with other names of its columns. */
  public Row mapColumns(UnaryOperator<String> change) {
    return new Row(
        key.withColumn(change.apply(key.column())),
        NamedList.of(
            first.stream().map(cell -> cell.withColumn(change.apply(cell.column()))).toList()));
  }
}
