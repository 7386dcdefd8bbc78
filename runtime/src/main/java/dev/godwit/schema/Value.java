package dev.godwit.schema;

import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.util.HexFormat;
import java.util.Locale;
import java.util.Objects;

/** A constant that a row holds in a column. */
public sealed interface Value {

  /** Calls the visitor's method for this kind of value. */
  <R> R accept(Visitor<R> visitor);

  /** One method for each kind of value. */
  interface Visitor<R> {
    R text(Text value);

    R whole(Whole value);

    R flag(Flag value);

    R typed(Typed value);

    R nothing(Nothing value);
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

  /** True or false. */
  record Flag(boolean isTrue) implements Value {
    @Override
    public <R> R accept(Visitor<R> visitor) {
      return visitor.flag(this);
    }

    /** The word for it. */
    @Override
    public String toString() {
      return Boolean.toString(isTrue);
    }
  }

  /** NULL. */
  record Nothing() implements Value {
    @Override
    public <R> R accept(Visitor<R> visitor) {
      return visitor.nothing(this);
    }

    /** The word for it. */
    @Override
    public String toString() {
      return "null";
    }
  }

  /** What a text of a certain form stands for. */
  record Typed(Form form, String text) implements Value {

    /** The forms, which are those of Java's classes. */
    public enum Form {
      /** A number with a fraction, as {@link java.math.BigDecimal} reads it. */
      DECIMAL,
      /** A day, as {@link java.time.LocalDate} reads it. */
      DATE,
      /** A time of day, as {@link java.time.LocalTime} reads it. */
      TIME,
      /** A date and time of day, as {@link java.time.LocalDateTime} reads it. */
      TIMESTAMP,
      /** A point in time, as {@link java.time.OffsetDateTime} reads it. */
      TIMESTAMPTZ,
      /** An identifier, as {@link java.util.UUID} reads it. */
      UUID,
      /** Bytes as hexadecimal digits. */
      BYTES
    }

    /**
     * Checks that the text has the form.
     *
     * @throws SchemaException if it has not
     */
    public Typed {
      Objects.requireNonNull(form, "form");
      try {
        check(form, text);
      } catch (DateTimeException | IllegalArgumentException e) {
        throw new SchemaException(
            "'%s' is no %s: %s"
                .formatted(text, form.name().toLowerCase(Locale.ROOT), e.getMessage()));
      }
    }

    private static void check(Form form, String text) {
      Object value =
          switch (form) {
            case DECIMAL -> new BigDecimal(text);
            case DATE -> LocalDate.parse(text);
            case TIME -> LocalTime.parse(text);
            case TIMESTAMP -> LocalDateTime.parse(text);
            case TIMESTAMPTZ -> OffsetDateTime.parse(text);
            case UUID -> java.util.UUID.fromString(text);
            case BYTES -> HexFormat.of().parseHex(text);
          };
      Objects.requireNonNull(value, "value");
    }

    @Override
    public <R> R accept(Visitor<R> visitor) {
      return visitor.typed(this);
    }

    /** The text in single quotes, behind its form. */
    @Override
    public String toString() {
      return form.name().toLowerCase(Locale.ROOT) + " '" + text + '\'';
    }
  }

  /** Whether a row that belongs to the schema may hold it. */
  default boolean isPlain() {
    return this instanceof Text || this instanceof Whole;
  }
}
