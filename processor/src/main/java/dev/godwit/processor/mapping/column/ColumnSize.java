package dev.godwit.processor.mapping.column;

import dev.godwit.processor.entity.AnnotationUse;
import dev.godwit.processor.entity.JavaType;
import dev.godwit.schema.ColumnType;
import dev.godwit.schema.Definitions;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * The length, precision and scale that a mapping gives.
 *
 * @param length empty if it is not given
 * @param precision empty if it is not given
 * @param scale empty if it is not given
 * @param secondPrecision the digits of the second's fraction; empty if they are not given
 */
public record ColumnSize(
    OptionalInt length, OptionalInt precision, OptionalInt scale, OptionalInt secondPrecision) {

  private static final int DEFAULT_LENGTH = 255;

  /** Nothing given. */
  static final ColumnSize DEFAULT =
      new ColumnSize(
          OptionalInt.empty(), OptionalInt.empty(), OptionalInt.empty(), OptionalInt.empty());

  /** The size in an {@code @Column}; what equals the annotation's default counts as not given. */
  public static ColumnSize of(Optional<AnnotationUse> column) {
    return column
        .map(
            use ->
                new ColumnSize(
                    unless(use.number("length"), DEFAULT_LENGTH),
                    positive(use.number("precision")),
                    unless(use.number("scale"), 0),
                    unless(use.number("secondPrecision"), -1)))
        .orElse(DEFAULT);
  }

  /** The size in an {@code @Column}, with the digits that {@code @FractionalSeconds} gives. */
  public static ColumnSize of(Optional<AnnotationUse> column, Optional<AnnotationUse> seconds) {
    ColumnSize size = of(column);
    return seconds
        .map(use -> new ColumnSize(size.length, size.precision, size.scale, use.number("value")))
        .orElse(size);
  }

  private static OptionalInt unless(OptionalInt number, int absent) {
    return number.isPresent() && number.getAsInt() == absent ? OptionalInt.empty() : number;
  }

  private static OptionalInt positive(OptionalInt number) {
    return number.orElse(0) > 0 ? number : OptionalInt.empty();
  }

  /**
   * What counts of the size where an attribute's type is converted: for dates and times it is the
   * fraction of the second alone, for others the precision stands for that.
   */
  ColumnSize converted(JavaType attribute) {
    return BasicTypes.isTemporal(attribute)
        ? new ColumnSize(OptionalInt.empty(), secondPrecision, OptionalInt.empty(), secondPrecision)
        : new ColumnSize(length, precision, scale, precision);
  }

  /** Text of the length, or of as many characters as given if it has none. */
  public ColumnType varchar(int defaultLength) {
    int size = length.orElse(defaultLength);
    return size < 1 ? Definitions.text() : Definitions.varchar(size);
  }

  /** Text of the length. */
  public ColumnType varchar() {
    return varchar(DEFAULT_LENGTH);
  }

  /** Bytes of the length. */
  ColumnType varbinary() {
    return Definitions.varbinary(Math.max(1, length.orElse(DEFAULT_LENGTH)));
  }

  /** Padded text of the length, or of one character. */
  public ColumnType character() {
    return Definitions.character(Math.max(1, length.orElse(1)));
  }

  /** A number of the precision and scale; without precision the scale counts for nothing. */
  ColumnType decimal(int defaultPrecision, int defaultScale) {
    return precision.isPresent()
        ? Definitions.decimal(precision.getAsInt(), scale.orElse(0))
        : Definitions.decimal(defaultPrecision, defaultScale);
  }

  /** The digits of the second's fraction. */
  int secondPrecision(int defaultDigits) {
    return Math.min(9, Math.max(0, secondPrecision.orElse(defaultDigits)));
  }
}
