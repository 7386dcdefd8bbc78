package dev.godwit.dialect.postgresql;

import dev.godwit.dialect.Blockade;
import dev.godwit.dialect.GuardedConnection;
import dev.godwit.dialect.Identifiers;
import dev.godwit.dialect.Session;
import dev.godwit.dialect.SessionSettings;
import dev.godwit.dialect.StatementFailed;
import dev.godwit.dialect.Step;
import dev.godwit.dialect.TablePlace;
import dev.godwit.schema.QualifiedName;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.Optional;

/** A session on PostgreSQL: an advisory lock across transactions, each with a lock timeout. */
final class PostgresqlSession implements Session {

  private static final String NEEDS_NO_TRANSACTION = "25001";

  private final Connection connection;
  private final SessionSettings settings;
  private final AdvisoryLock lock;
  private final boolean autoCommit;
  private final PostgresqlNames names = new PostgresqlNames();
  private final Writers writers = new Writers();

  private PostgresqlSession(
      Connection connection, SessionSettings settings, AdvisoryLock lock, boolean autoCommit) {
    this.connection = connection;
    this.settings = settings;
    this.lock = lock;
    this.autoCommit = autoCommit;
  }

  static PostgresqlSession open(Connection connection, SessionSettings settings)
      throws SQLException {
    boolean autoCommit = connection.getAutoCommit();
    connection.setAutoCommit(true);
    return new PostgresqlSession(
        connection, settings, AdvisoryLock.of(connection, settings), autoCommit);
  }

  @Override
  public Connection connection() {
    return connection;
  }

  @Override
  public void lock() throws SQLException {
    lock.take();
  }

  @Override
  public void begin(List<Step> steps) throws SQLException {
    connection.setAutoCommit(false);
    // What is meant for requests of users must not end a migration half-way.
    execute(
        """
        set local lock_timeout = %d;
        set local statement_timeout = 0;
        set local idle_in_transaction_session_timeout = 0\
        """
            .formatted(Math.max(1, settings.tableLockTimeout().toMillis())));
  }

  @Override
  public boolean isOnlyWriter(TablePlace table, int added) throws SQLException {
    return writers.isOnlyOwn(connection, table, added);
  }

  /**
   * What is alone here holds up nobody while it waits, so it may wait for as long as there is time.
   */
  @Override
  public void executeAlone(Step step) throws SQLException {
    String lockTimeout = setting("lock_timeout");
    String statementTimeout = setting("statement_timeout");
    set("lock_timeout", String.valueOf(Math.max(1, settings.lockTimeout().toMillis())));
    set("statement_timeout", "0");
    try {
      execute(step);
    } catch (SQLException | RuntimeException cause) {
      try {
        reset(lockTimeout, statementTimeout);
      } catch (SQLException another) {
        cause.addSuppressed(another);
      }
      throw cause;
    }
    reset(lockTimeout, statementTimeout);
  }

  private void reset(String lockTimeout, String statementTimeout) throws SQLException {
    set("lock_timeout", lockTimeout);
    set("statement_timeout", statementTimeout);
  }

  private String setting(String name) throws SQLException {
    try (PreparedStatement query = connection.prepareStatement("select current_setting(?)")) {
      query.setString(1, name);
      try (ResultSet row = query.executeQuery()) {
        row.next();
        return row.getString(1);
      }
    }
  }

  private void set(String name, String value) throws SQLException {
    try (PreparedStatement query = connection.prepareStatement("select set_config(?, ?, false)")) {
      query.setString(1, name);
      query.setString(2, value);
      query.execute();
    }
  }

  @Override
  public void execute(Step step) throws SQLException {
    if (step instanceof Step.Alone alone) {
      execute(alone.step());
    } else if (step instanceof Step.Java java) {
      java.code().run(GuardedConnection.of(connection));
    } else if (step instanceof Step.Guard guard) {
      guard.check(connection);
    } else if (step instanceof Step.Live live) {
      for (String sql : live.resolver().resolve(connection)) {
        execute(sql);
      }
    } else if (step instanceof Step.Statement statement) {
      execute(statement.sql());
    }
  }

  private void execute(String sql) throws SQLException {
    try (Statement statement = connection.createStatement()) {
      statement.setEscapeProcessing(false);
      statement.execute(sql);
    } catch (SQLException cause) {
      String advice =
          NEEDS_NO_TRANSACTION.equals(cause.getSQLState())
              ? ". Declare the migration with @Revision(transactional = false)."
              : "";
      throw new StatementFailed(cause.getMessage() + advice, sql, cause);
    }
  }

  @Override
  public void commit() throws SQLException {
    try {
      connection.commit();
    } catch (SQLException cause) {
      // Deferred constraints speak up only now.
      throw new StatementFailed(cause.getMessage(), "commit", cause);
    }
    connection.setAutoCommit(true);
  }

  @Override
  public void rollback() throws SQLException {
    connection.rollback();
    connection.setAutoCommit(true);
  }

  @Override
  public Optional<Blockade> blockade(Throwable failure) throws SQLException {
    return LockHolders.of(failure, connection);
  }

  @Override
  public boolean exists(QualifiedName name) throws SQLException {
    String place =
        name.schema().isEmpty()
            ? PostgresqlNames.inCurrentSchema(name)
            : "to_regclass(%s)".formatted(Identifiers.literal(names.qualified(name)));
    String sql =
        "select exists (select from pg_class where oid = %s and relkind in ('r', 'p', 'v', 'm', 'f', 'S'))"
            .formatted(place);
    try (Statement query = connection.createStatement()) {
      query.setEscapeProcessing(false);
      try (ResultSet row = query.executeQuery(sql)) {
        return row.next() && row.getBoolean(1);
      }
    }
  }

  @Override
  public void close() throws SQLException {
    if (!connection.getAutoCommit()) {
      rollback();
    }
    lock.release();
    connection.setAutoCommit(autoCommit);
  }
}
