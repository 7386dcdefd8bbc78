package dev.godwit.dialect;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;

/** Counts the rows that are in the way of a change, before it is made. */
public final class OffendingRows {

  private OffendingRows() {}

  /**
   * Goes on only if there are none.
   *
   * @param count a query for their number
   * @param message what to say if there are any; {@code %d} stands for the number
   * @throws StatementFailed if there are any
   */
  public static void refuse(Connection connection, String count, String message)
      throws SQLException {
    long rows;
    try (Statement statement = connection.createStatement()) {
      statement.setEscapeProcessing(false);
      try (ResultSet row = statement.executeQuery(count)) {
        rows = row.next() ? row.getLong(1) : 0;
      }
    } catch (SQLException cause) {
      throw new StatementFailed(cause.getMessage(), count, cause);
    }
    if (rows > 0) {
      throw new StatementFailed(message.replace("%d", String.valueOf(rows)), count, null);
    }
  }
}
