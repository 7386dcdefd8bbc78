package dev.godwit.schema;

import java.util.Objects;

/** A constant that a row holds in a column. */
public sealed interface Value {

  /** Calls the visitor's method for this kind of value. */
  <R> R accept(Visitor<R> visitor);

  /** One method for each kind of value. */
  interface Visitor<R> {
    R text(Text value);

    R whole(Whole value);
  }

  /** A text. */
  record Text(String text) implements Value {

    /** Checks that nothing is null. */
    public Text {
      Objects.requireNonNull(text, "text");
    }

    @Override
    public <R> R accept(Visitor<R> visitor) {
      return visitor.text(this);
    }

    /** The text in single quotes. */
    @Override
    public String toString() {
      return '\'' + text + '\'';
    }
  }

  /** A whole number. */
  record Whole(long number) implements Value {
    @Override
    public <R> R accept(Visitor<R> visitor) {
      return visitor.whole(this);
    }

    /** The number's digits. */
    @Override
    public String toString() {
      return Long.toString(number);
    }
  }
}
