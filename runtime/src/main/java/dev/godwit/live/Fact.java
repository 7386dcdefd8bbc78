package dev.godwit.live;

import dev.godwit.schema.QualifiedName;
import java.util.Objects;

/**
 * One thing that a database holds.
 *
 * @param part what kind of thing it is
 * @param owner the table that it belongs to, or the sequence
 * @param name the name of the column, constraint or index; empty for a table, a sequence and what
 *     has no name
 * @param text what it is, in the database's words for people
 * @param meaning the same in a form that is equal for whatever the database treats alike
 */
public record Fact(Part part, QualifiedName owner, String name, String text, String meaning) {

  /** Checks that nothing is null. */
  public Fact {
    Objects.requireNonNull(part, "part");
    Objects.requireNonNull(owner, "owner");
    Objects.requireNonNull(name, "name");
    Objects.requireNonNull(text, "text");
    Objects.requireNonNull(meaning, "meaning");
  }

  /** A fact whose text has one form only. */
  public static Fact of(Part part, QualifiedName owner, String name, String text) {
    return new Fact(part, owner, name, text, text);
  }

  /** This fact about another table. */
  public Fact withOwner(QualifiedName other) {
    return new Fact(part, other, name, text, meaning);
  }

  /** This fact under another name; empty if any will do. */
  public Fact withName(String other) {
    return new Fact(part, owner, other, text, meaning);
  }
}
