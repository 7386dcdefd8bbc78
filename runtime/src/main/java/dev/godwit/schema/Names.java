package dev.godwit.schema;

import java.util.HashSet;
import java.util.List;

/** Rules that lists of column names obey wherever they occur. */
final class Names {

  private Names() {}

  /** A copy of the columns of the named constraint, which must be some and distinct. */
  static List<String> distinct(String kind, String name, List<String> columns) {
    if (name.isEmpty()) {
      throw new SchemaException("A " + kind + " needs a name.");
    }
    if (columns.isEmpty()) {
      throw new SchemaException("The " + kind + " '" + name + "' needs at least one column.");
    }
    if (new HashSet<>(columns).size() < columns.size()) {
      throw new SchemaException(
          "The " + kind + " '" + name + "' names a column twice: " + columns + ".");
    }
    return List.copyOf(columns);
  }

  static List<String> renaming(List<String> columns, String from, String to) {
    return columns.stream().map(column -> column.equals(from) ? to : column).toList();
  }
}
