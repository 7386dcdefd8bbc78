package dev.godwit.schema;

import java.util.List;
import java.util.Objects;

/**
 * An index of a table.
 *
 * @param name the index's name, unique in its database schema
 * @param columns the columns, in order; at least one
 * @param unique whether it also forbids equal rows
 */
public record Index(String name, List<Part> columns, boolean unique)
    implements TableElement, Named<String> {

  /** Copies and checks. */
  public Index {
    columns = List.copyOf(columns);
    if (name.isEmpty() || columns.isEmpty()) {
      throw new SchemaException("The index '" + name + "' needs a name and at least one column.");
    }
  }

  /** The direction in which an index is sorted. */
  public enum Order {
    ASCENDING,
    DESCENDING
  }

  /** One column of an index. */
  public record Part(String column, Order order) {

    /** Checks that nothing is null. */
    public Part {
      Objects.requireNonNull(column, "column");
      Objects.requireNonNull(order, "order");
    }
  }

  /** The names of the columns, in order. */
  public List<String> columnNames() {
    return columns.stream().map(Part::column).toList();
  }

  /** This index, forbidding equal rows. */
  public Index makeUnique() {
    return new Index(name, columns, true);
  }

  /** This index under another name. */
  public Index withName(String other) {
    return new Index(other, columns, unique);
  }

  /** This index with a column under another name. */
  public Index renamingColumn(String from, String to) {
    return new Index(
        name,
        columns.stream()
            .map(part -> part.column().equals(from) ? new Part(to, part.order()) : part)
            .toList(),
        unique);
  }
}
