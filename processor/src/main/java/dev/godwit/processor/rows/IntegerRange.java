package dev.godwit.processor.rows;

import dev.godwit.schema.ColumnType;
import dev.godwit.schema.ColumnType.Plain;
import java.util.Optional;

/**
 * The whole numbers that a type holds exactly.
 *
 * @param digits how many digits the longest of them has
 */
record IntegerRange(long least, long greatest, int digits) {

  /** Those that 32 bits of floating point hold. */
  static final IntegerRange REAL = new IntegerRange(-(1L << 24), 1L << 24, 8);

  /** Those that 64 bits of floating point hold. */
  static final IntegerRange DOUBLE = new IntegerRange(-(1L << 53), 1L << 53, 16);

  /** The range of an integer type; empty for others. */
  static Optional<IntegerRange> of(ColumnType type) {
    if (!(type instanceof Plain plain)) {
      return Optional.empty();
    }
    return switch (plain.kind()) {
      case TINYINT -> Optional.of(new IntegerRange(Byte.MIN_VALUE, Byte.MAX_VALUE, 3));
      case SMALLINT -> Optional.of(new IntegerRange(Short.MIN_VALUE, Short.MAX_VALUE, 5));
      case INTEGER -> Optional.of(new IntegerRange(Integer.MIN_VALUE, Integer.MAX_VALUE, 10));
      case BIGINT -> Optional.of(new IntegerRange(Long.MIN_VALUE, Long.MAX_VALUE, 19));
      default -> Optional.empty();
    };
  }

  boolean contains(IntegerRange other) {
    return least <= other.least() && greatest >= other.greatest();
  }

  /** The condition that a column holds none of them. */
  String excludes(String column) {
    return "%s not between %d and %d".formatted(column, least, greatest);
  }
}
