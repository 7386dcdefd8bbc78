package dev.godwit;

/**
 * Something that keeps a database from being migrated. The message names it, what it did to the
 * database, and the way on.
 */
public abstract sealed class MigrationException extends RuntimeException
    permits MigrationFailed, MigrationRefused, MigrationsPending, DatabaseUnusable {

  private static final long serialVersionUID = 1L;

  /**
   * Creates the exception.
   *
   * @param message the whole message
   * @param cause what was thrown below; null if nothing
   */
  MigrationException(String message, Throwable cause) {
    super(message, cause);
  }
}
