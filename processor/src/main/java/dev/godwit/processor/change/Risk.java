package dev.godwit.processor.change;

import java.util.Objects;

/**
 * What a change may meet on tables that hold rows, as the compiler warns of it.
 *
 * @param tag the warning's stable name
 * @param message the warning
 */
public record Risk(String tag, String message) {

  /** Checks that nothing is null. */
  public Risk {
    Objects.requireNonNull(tag, "tag");
    Objects.requireNonNull(message, "message");
  }
}
