package dev.godwit.dialect.postgresql;

import dev.godwit.dialect.Blockade;
import dev.godwit.dialect.Identifiers;
import dev.godwit.dialect.SqlSyntax;
import dev.godwit.dialect.SqlToken;
import dev.godwit.dialect.SqlTokens;
import dev.godwit.dialect.StatementFailed;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Finds out who kept a statement waiting for too long. The statement has given up when that is
 * asked, so it is read for the tables that it names; {@code pg_blocking_pids} tells of statements
 * that still wait, and this connection cannot ask while it does.
 */
final class LockHolders {

  private static final String LOCK_NOT_AVAILABLE = "55P03";
  private static final String DEADLOCK_DETECTED = "40P01";

  /** What takes the table for itself alone, so that those who only read it are in its way, too. */
  private static final Set<String> EXCLUSIVE =
      Set.of("alter", "cluster", "drop", "lock", "refresh", "reindex", "truncate", "vacuum");

  private static final String QUERY =
      """
      select c.relname, %s
      from pg_locks l
      join pg_class c on c.oid = l.relation
      left join pg_stat_activity a on a.pid = l.pid
      where l.locktype = 'relation' and l.granted and l.pid <> pg_backend_pid()
        and l.database = (select oid from pg_database where datname = current_database())
        and c.relname = any (?) and (l.mode <> 'AccessShareLock' or ?)
      order by a.xact_start, l.pid\
      """
          .formatted(OtherSession.COLUMNS);

  private LockHolders() {}

  /**
   * Who was in the way; empty if the failure has another reason.
   *
   * @param connection outside any transaction
   */
  static Optional<Blockade> of(Throwable failure, Connection connection) throws SQLException {
    String statement = "";
    for (Throwable it = failure; it != null; it = it.getCause()) {
      if (it instanceof StatementFailed failed) {
        statement = failed.statement();
      }
      if (it instanceof SQLException cause && isLock(cause)) {
        return Optional.of(blockade(statement, connection));
      }
    }
    return Optional.empty();
  }

  private static boolean isLock(SQLException cause) {
    return LOCK_NOT_AVAILABLE.equals(cause.getSQLState())
        || DEADLOCK_DETECTED.equals(cause.getSQLState());
  }

  private static Blockade blockade(String sql, Connection connection) throws SQLException {
    List<SqlToken> tokens = SqlTokens.of(sql, SqlSyntax.POSTGRESQL);
    try (PreparedStatement query = connection.prepareStatement(QUERY)) {
      query.setArray(1, connection.createArrayOf("text", names(tokens).toArray()));
      query.setBoolean(2, isExclusive(tokens));
      try (ResultSet row = query.executeQuery()) {
        return row.next()
            ? blockade(row)
            : new Blockade(
                "another session held a lock that it needs",
                "Look for long transactions in pg_stat_activity");
      }
    }
  }

  private static Blockade blockade(ResultSet row) throws SQLException {
    OtherSession first = OtherSession.of(row);
    String fact = "table '%s' is locked by %s".formatted(row.getString("relname"), first.words());
    Set<Integer> others = new LinkedHashSet<>();
    while (row.next()) {
      others.add(row.getInt("pid"));
    }
    others.remove(first.pid());
    return new Blockade(
        others.isEmpty() ? fact : fact + " and " + others.size() + " more",
        "Let it finish, or end it with: select pg_terminate_backend(%d)".formatted(first.pid()));
  }

  /** The words that may be names of tables, also within the bodies of DO statements. */
  private static Set<String> names(List<SqlToken> tokens) {
    Set<String> names = new LinkedHashSet<>();
    for (SqlToken token : tokens) {
      switch (token.kind()) {
        case WORD -> names.add(Identifiers.fold(token.text()));
        case QUOTED -> names.add(token.name());
        case STRING -> names.addAll(body(token.text()));
        case NUMBER, SYMBOL -> {}
      }
    }
    return names;
  }

  private static Set<String> body(String string) {
    int end = string.startsWith("$") ? string.indexOf('$', 1) + 1 : 0;
    return end > 0 && string.length() >= 2 * end
        ? names(SqlTokens.of(string.substring(end, string.length() - end), SqlSyntax.POSTGRESQL))
        : Set.of();
  }

  /** What builds an index concurrently waits for whoever has looked at the table before it. */
  private static boolean isExclusive(List<SqlToken> tokens) {
    boolean first = !tokens.isEmpty() && EXCLUSIVE.contains(Identifiers.fold(tokens.get(0).text()));
    return tokens.stream().anyMatch(token -> token.is("concurrently"))
        || (first
            && tokens.stream().noneMatch(token -> token.is("foreign") || token.is("validate")));
  }
}
