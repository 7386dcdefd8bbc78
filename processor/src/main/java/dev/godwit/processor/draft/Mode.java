package dev.godwit.processor.draft;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** What the processor may do about a difference between model and history. */
public enum Mode {
  /** {@link #WRITE} in a git work tree; {@link #CHECK} elsewhere, and where {@code CI=true}. */
  AUTO,
  /** Write the next migration. */
  WRITE,
  /** Fail the compile if there is one to write. */
  CHECK,
  /** Compare nothing; index the migrations that there are. */
  OFF;

  /** The mode of this name in lower case, or empty. */
  public static Optional<Mode> of(String name) {
    return Arrays.stream(values())
        .filter(mode -> mode.name().toLowerCase(Locale.ROOT).equals(name))
        .findFirst();
  }
}
