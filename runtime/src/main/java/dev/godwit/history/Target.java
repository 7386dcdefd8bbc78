package dev.godwit.history;

import dev.godwit.history.HistoryException.InvalidTarget;
import java.util.Objects;

/** Where a database is to be taken. */
public sealed interface Target {

  /** Calls the visitor's method for this kind of target. */
  <R> R accept(Visitor<R> visitor);

  /** Whether it depends on where the database is. */
  default boolean isRelative() {
    return false;
  }

  /** One method for each kind of target. */
  interface Visitor<R> {
    R head(Head target);

    R base(Base target);

    R revision(Revision target);

    R forward(Forward target);

    R back(Back target);
  }

  /**
   * Reads {@code head}, {@code base}, {@code +2}, {@code -1}, a revision or its beginning.
   *
   * @throws InvalidTarget if the text is empty or a number of steps that makes no sense
   */
  static Target parse(String text) {
    return TargetText.parse(text);
  }

  /** Everything that the code knows. */
  record Head() implements Target {
    @Override
    public <R> R accept(Visitor<R> visitor) {
      return visitor.head(this);
    }

    @Override
    public String toString() {
      return "head";
    }
  }

  /** Before the first migration. */
  record Base() implements Target {
    @Override
    public <R> R accept(Visitor<R> visitor) {
      return visitor.base(this);
    }

    @Override
    public String toString() {
      return "base";
    }
  }

  /** A revision, by its identifier or the beginning of it. */
  record Revision(String nameOrPrefix) implements Target {

    /** Checks that it is not null. */
    public Revision {
      Objects.requireNonNull(nameOrPrefix, "nameOrPrefix");
    }

    @Override
    public <R> R accept(Visitor<R> visitor) {
      return visitor.revision(this);
    }

    @Override
    public String toString() {
      return nameOrPrefix;
    }
  }

  /** So many revisions further. */
  record Forward(int steps) implements Target {

    @Override
    public boolean isRelative() {
      return true;
    }

    @Override
    public <R> R accept(Visitor<R> visitor) {
      return visitor.forward(this);
    }

    @Override
    public String toString() {
      return "+" + steps;
    }
  }

  /** So many of the last applied revisions back. */
  record Back(int steps) implements Target {

    @Override
    public boolean isRelative() {
      return true;
    }

    @Override
    public <R> R accept(Visitor<R> visitor) {
      return visitor.back(this);
    }

    @Override
    public String toString() {
      return "-" + steps;
    }
  }
}
