package dev.godwit.history;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;

/**
 * Reads instants in the form that {@link Instant#toString} writes them in. A history has many, and
 * the formatter of the JDK would be half of what a start costs.
 */
final class Moment {

  private static final String FORM = "0000-00-00T00:00:00";
  private static final int NANO_DIGITS = 9;

  private Moment() {}

  /**
   * The instant of a text.
   *
   * @throws java.time.format.DateTimeParseException if the text is none
   */
  static Instant parse(String text) {
    if (!isUsual(text)) {
      return Instant.parse(text);
    }
    try {
      return LocalDateTime.of(
              number(text, 0, 4),
              number(text, 5, 7),
              number(text, 8, 10),
              number(text, 11, 13),
              number(text, 14, 16),
              number(text, 17, 19),
              nanos(text))
          .toInstant(ZoneOffset.UTC);
    } catch (DateTimeException e) {
      // It may be a leap second, and if not, the formatter says what is wrong.
      return Instant.parse(text);
    }
  }

  /** Whether a text has a date, a time, at most nine digits of a fraction, and a Z. */
  private static boolean isUsual(String text) {
    int end = text.length() - 1;
    int fraction = end - FORM.length() - 1;
    if (end < FORM.length() || text.charAt(end) != 'Z' || fraction > NANO_DIGITS) {
      return false;
    }
    for (int at = 0; at < end; at++) {
      char form = at < FORM.length() ? FORM.charAt(at) : at == FORM.length() ? '.' : '0';
      if (form == '0' ? !isDigit(text.charAt(at)) : text.charAt(at) != form) {
        return false;
      }
    }
    return fraction != 0;
  }

  private static boolean isDigit(char character) {
    return character >= '0' && character <= '9';
  }

  private static int number(String text, int start, int end) {
    return Integer.parseInt(text, start, end, 10);
  }

  private static int nanos(String text) {
    int start = FORM.length() + 1;
    int end = text.length() - 1;
    if (end < start) {
      return 0;
    }
    int nanos = number(text, start, end);
    for (int digits = end - start; digits < NANO_DIGITS; digits++) {
      nanos *= 10;
    }
    return nanos;
  }
}
