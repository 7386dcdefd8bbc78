package dev.godwit.dialect.postgresql;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.OptionalLong;

/**
 * Whether a session alone has written since it last asked: each transaction that writes takes the
 * next number, and none is under way where the snapshot begins and ends with the session's own.
 */
final class Undisturbed {

  private static final String NUMBERS =
      """
      select txid_current(), txid_snapshot_xmin(now), txid_snapshot_xmax(now) \
      from (select txid_current_snapshot() as now) as snapshot\
      """;

  private OptionalLong last = OptionalLong.empty();

  /** Takes the transaction's number, and compares it with that of the one that asked before. */
  boolean isUndisturbed(Connection connection) throws SQLException {
    try (Statement statement = connection.createStatement();
        ResultSet row = statement.executeQuery(NUMBERS)) {
      row.next();
      long own = row.getLong(1);
      boolean isAlone = row.getLong(2) == own && row.getLong(3) <= own + 1;
      boolean isNext = last.isPresent() && own == last.getAsLong() + 1;
      last = isAlone ? OptionalLong.of(own) : OptionalLong.empty();
      return isAlone && isNext;
    }
  }
}
