package dev.godwit.benchmarks;

import java.util.Locale;
import java.util.Objects;

/**
 * One figure beside the most that it should be.
 *
 * @param what what was measured, against what
 * @param value the figure
 * @param unit what it counts
 * @param target the most that it should be
 * @param detail what the figure was made of
 */
record Measure(String what, double value, Unit unit, double target, String detail) {

  /** What a figure counts. */
  enum Unit {
    RATIO("×"),
    SECONDS(" s"),
    KIBIBYTES(" KiB");

    private final String sign;

    Unit(String sign) {
      this.sign = sign;
    }

    private String text(double value) {
      return String.format(Locale.ROOT, this == KIBIBYTES ? "%.0f%s" : "%.2f%s", value, sign);
    }
  }

  Measure {
    Objects.requireNonNull(what, "what");
    Objects.requireNonNull(unit, "unit");
    Objects.requireNonNull(detail, "detail");
  }

  /** The ratio of two series. */
  static Measure ratio(String what, Series one, Series other, double target) {
    return new Measure(
        what, one.median() / other.median(), Unit.RATIO, target, one + " : " + other);
  }

  boolean isReached() {
    return value <= target;
  }

  /** The heading of the table that {@link #row} makes lines of. */
  static String heading() {
    return "| measure | measured | at most | | median (least to most) |\n|---|---|---|---|---|";
  }

  /** A line of a table in Markdown. */
  String row() {
    return "| %s | %s | %s | %s | %s |"
        .formatted(what, unit.text(value), unit.text(target), isReached() ? "✓" : "✗", detail);
  }
}
