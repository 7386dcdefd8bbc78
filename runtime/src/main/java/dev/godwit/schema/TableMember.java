package dev.godwit.schema;

import java.util.Comparator;
import java.util.Objects;

/**
 * Names a column, constraint or index by its table and its own name.
 *
 * @param table the table
 * @param name the name within the table
 */
public record TableMember(QualifiedName table, String name) implements Comparable<TableMember> {

  private static final Comparator<TableMember> ORDER =
      Comparator.comparing(TableMember::table).thenComparing(TableMember::name);

  /** Checks that nothing is null. */
  public TableMember {
    Objects.requireNonNull(table, "table");
    Objects.requireNonNull(name, "name");
  }

  @Override
  public int compareTo(TableMember other) {
    return ORDER.compare(this, other);
  }

  /** The member as {@code table.name}. */
  @Override
  public String toString() {
    return table + "." + name;
  }
}
