package dev.godwit;

/**
 * The database cannot be reached, read, written or locked, or is of an unknown kind. The message
 * says which migrations the same call applied or undid before, if any.
 */
public final class DatabaseUnusable extends MigrationException {

  private static final long serialVersionUID = 1L;

  /**
   * Creates the exception.
   *
   * @param message the whole message
   * @param cause what was thrown below; null if nothing
   */
  public DatabaseUnusable(String message, Throwable cause) {
    super(message, cause);
  }
}
