package dev.godwit.dialect;

import java.sql.SQLException;
import java.time.Duration;

/** Another process held the lock for longer than this one was told to wait. */
public final class LockTimeout extends SQLException {

  private static final long serialVersionUID = 1L;

  /**
   * Creates the exception.
   *
   * @param message who holds the lock, as far as the database tells, and what to do
   * @param cause what the driver threw; null if none
   */
  public LockTimeout(String message, SQLException cause) {
    super(message, cause);
  }

  /** A time that was waited, for people. */
  public static String words(Duration duration) {
    return duration.toSeconds() > 0 ? duration.toSeconds() + " s" : duration.toMillis() + " ms";
  }
}
