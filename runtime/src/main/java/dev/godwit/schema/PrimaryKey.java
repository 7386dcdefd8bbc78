package dev.godwit.schema;

import java.util.List;

/**
 * A table's primary key.
 *
 * @param name the constraint's name
 * @param columns the columns, in order; at least one
 */
public record PrimaryKey(String name, List<String> columns) implements TableElement, Named<String> {

  /** Copies and checks. */
  public PrimaryKey {
    columns = Names.distinct("primary key", name, columns);
  }

  /** This key with a column under another name. */
  public PrimaryKey renamingColumn(String from, String to) {
    return new PrimaryKey(name, Names.renaming(columns, from, to));
  }
}
