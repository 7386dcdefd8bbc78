package dev.godwit;

import java.sql.SQLException;

/** Tells apart what drivers throw, where it matters for the way on. */
final class Causes {

  private static final String POSTGRESQL_READ_ONLY = "25006";
  private static final int SQLITE_BUSY = 5;
  private static final int SQLITE_READ_ONLY = 8;
  private static final int SQLITE_PRIMARY_CODE = 0xff;

  private Causes() {}

  /** Whether the database, or this connection to it, takes no changes. */
  static boolean isReadOnly(Throwable cause) {
    for (Throwable it = cause; it != null; it = it.getCause()) {
      if (it instanceof SQLException exception
          && (POSTGRESQL_READ_ONLY.equals(exception.getSQLState())
              || hasSqliteCode(exception, SQLITE_READ_ONLY))) {
        return true;
      }
    }
    return false;
  }

  /** Whether another process held an SQLite file for longer than the connection waits. */
  static boolean isBusy(SQLException cause) {
    return hasSqliteCode(cause, SQLITE_BUSY);
  }

  /** SQLite's driver gives a result code, and no state. */
  private static boolean hasSqliteCode(SQLException exception, int code) {
    return exception.getSQLState() == null
        && (exception.getErrorCode() & SQLITE_PRIMARY_CODE) == code;
  }
}
