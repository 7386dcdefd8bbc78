package dev.godwit;

/**
 * The database cannot be reached, read, written or locked, or is of an unknown kind; nothing was
 * changed by the call that says so, but by the migrations that it reported.
 */
public final class DatabaseUnusable extends MigrationException {

  private static final long serialVersionUID = 1L;

  DatabaseUnusable(String message, Throwable cause) {
    super(message, cause);
  }
}
