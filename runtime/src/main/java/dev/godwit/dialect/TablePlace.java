package dev.godwit.dialect;

import java.util.List;
import java.util.Objects;

/**
 * Where a table of Godwit's own lies: where it would be created, and not in another place that the
 * database would look at as well.
 *
 * @param name the table as statements call it
 * @param condition what keeps a query to that place, behind {@code where … }; empty if the name
 *     does
 * @param preparation the statements that make the place, before the table is created
 */
public record TablePlace(String name, String condition, List<String> preparation) {

  /** Copies. */
  public TablePlace {
    Objects.requireNonNull(name, "name");
    Objects.requireNonNull(condition, "condition");
    preparation = List.copyOf(preparation);
  }
}
