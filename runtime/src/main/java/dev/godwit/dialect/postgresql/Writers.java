package dev.godwit.dialect.postgresql;

import dev.godwit.dialect.TablePlace;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Optional;

/**
 * Whether a session alone has written to a table since it last asked. Each row bears the number of
 * the transaction that wrote it, and numbers count up: whoever writes a row anew, or another in its
 * place, raises their sum by another amount than the session's own rows do.
 */
final class Writers {

  private static final String STATE =
      """
      select count(*), coalesce(sum(xmin::text::bigint), 0), txid_current() & 4294967295 from %s%s\
      """;

  private Optional<State> last = Optional.empty();

  /**
   * What a table shows of its writers.
   *
   * @param rows how many rows it has
   * @param numbers the sum of the numbers of the transactions that wrote them
   * @param own the number of the transaction that asked
   */
  private record State(long rows, long numbers, long own) {

    State withOwn(int added) {
      return new State(rows + added, numbers + added * own, own);
    }

    boolean isOf(State other) {
      return rows == other.rows && numbers == other.numbers;
    }
  }

  /** Whether the only rows that are new are those that the transaction that last asked added. */
  boolean isOnlyOwn(Connection connection, TablePlace table, int added) throws SQLException {
    State now = state(connection, table);
    boolean isOnlyOwn = last.filter(it -> it.withOwn(added).isOf(now)).isPresent();
    last = Optional.of(now);
    return isOnlyOwn;
  }

  private static State state(Connection connection, TablePlace table) throws SQLException {
    String condition = table.condition().isEmpty() ? "" : " where " + table.condition();
    try (PreparedStatement query =
            connection.prepareStatement(STATE.formatted(table.name(), condition));
        ResultSet row = query.executeQuery()) {
      row.next();
      return new State(row.getLong(1), row.getLong(2), row.getLong(3));
    }
  }
}
