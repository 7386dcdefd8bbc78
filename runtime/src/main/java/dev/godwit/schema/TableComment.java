package dev.godwit.schema;

import java.util.Objects;

/**
 * What a table's definition says about it to people.
 *
 * @param text the comment; empty for none
 */
public record TableComment(String text) implements TableElement {

  /** No comment. */
  public static final TableComment NONE = new TableComment("");

  /** Checks that nothing is null. */
  public TableComment {
    Objects.requireNonNull(text, "text");
  }
}
