package dev.godwit.message;

import dev.godwit.DatabaseUnusable;
import java.sql.SQLException;
import java.util.List;

/** What is the matter with a database, where drivers tell and where that decides on the way on. */
public enum Trouble {
  READ_ONLY(
      "The database is read-only",
      "Give this process the right to write, and start again",
      "25006",
      8),
  FORBIDDEN(
      "The database does not let this user do that",
      "Grant the user the right, and start again",
      "42501",
      /* sqliteCode= */ -1),
  FULL("The database has no room left", "Make room, and start again", "53100", 13),
  DAMAGED("The database is damaged", "Restore a backup of it, and start again", "XX001 XX002", 11),
  NOT_A_DATABASE(
      "The file is not a database of SQLite, or it is an encrypted one",
      "Give the path of another, or restore a backup",
      "",
      26),
  UNKNOWN(
      "The database cannot be used",
      "Check that it is running, and what its log says",
      "",
      /* sqliteCode= */ -1);

  private static final int SQLITE_PRIMARY_CODE = 0xff;
  private static final int SQLITE_BUSY = 5;

  private final String fact;
  private final String advice;

  /** SQLSTATEs, with blanks between them. */
  private final String states;

  /** A primary result code of SQLite. */
  private final int sqliteCode;

  Trouble(String fact, String advice, String states, int sqliteCode) {
    this.fact = fact;
    this.advice = advice;
    this.states = states;
    this.sqliteCode = sqliteCode;
  }

  /** Whether another process held an SQLite file for longer than the connection waits. */
  public static boolean isBusy(SQLException cause) {
    return cause.getSQLState() == null
        && (cause.getErrorCode() & SQLITE_PRIMARY_CODE) == SQLITE_BUSY;
  }

  public static Trouble of(Throwable cause) {
    for (Throwable it = cause; it != null; it = it.getCause()) {
      if (it instanceof SQLException exception) {
        for (Trouble trouble : values()) {
          if (trouble.isSaidBy(exception)) {
            return trouble;
          }
        }
      }
    }
    return UNKNOWN;
  }

  /** SQLite's driver gives a result code, and no state. */
  private boolean isSaidBy(SQLException exception) {
    String state = exception.getSQLState();
    return state == null
        ? sqliteCode == (exception.getErrorCode() & SQLITE_PRIMARY_CODE)
        : List.of(states.split(" ")).contains(state);
  }

  /** What to do about it, as a sentence without its end. */
  public String advice() {
    return advice;
  }

  /**
   * What to throw where it keeps everything back.
   *
   * @param before what was changed before, in a sentence
   */
  public static DatabaseUnusable unusable(Throwable cause, String before) {
    Trouble trouble = of(cause);
    return new DatabaseUnusable(
        "%s: %s. %s %s.".formatted(trouble.fact, Words.reason(cause), before, trouble.advice),
        cause);
  }
}
