package dev.godwit.schema;

import java.util.List;

/**
 * A rule that no two rows agree in these columns.
 *
 * @param name the constraint's name
 * @param columns the columns, in order; at least one
 */
public record UniqueConstraint(String name, List<String> columns)
    implements TableElement, Named<String> {

  /** Copies and checks. */
  public UniqueConstraint {
    columns = Names.distinct("unique constraint", name, columns);
  }

  /** This constraint under another name. */
  public UniqueConstraint withName(String other) {
    return new UniqueConstraint(other, columns);
  }

  /** This constraint with a column under another name. */
  public UniqueConstraint renamingColumn(String from, String to) {
    return new UniqueConstraint(name, Names.renaming(columns, from, to));
  }
}
