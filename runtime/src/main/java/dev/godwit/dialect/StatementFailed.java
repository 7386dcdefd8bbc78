package dev.godwit.dialect;

import java.sql.SQLException;

/** The database refused a statement. */
public final class StatementFailed extends SQLException {

  private static final long serialVersionUID = 1L;

  /** The statement as it was sent. */
  private final String statement;

  /**
   * Creates the exception.
   *
   * @param message what went wrong and what to do
   * @param statement the statement as it was sent
   * @param cause what the driver threw; null where a check of Godwit's own failed
   */
  public StatementFailed(String message, String statement, SQLException cause) {
    super(
        message,
        cause == null ? null : cause.getSQLState(),
        cause == null ? 0 : cause.getErrorCode(),
        cause);
    this.statement = statement;
  }

  /** The statement as it was sent. */
  public String statement() {
    return statement;
  }
}
