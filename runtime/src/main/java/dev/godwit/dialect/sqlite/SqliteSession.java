package dev.godwit.dialect.sqlite;

import dev.godwit.dialect.Blockade;
import dev.godwit.dialect.GuardedConnection;
import dev.godwit.dialect.LockTimeout;
import dev.godwit.dialect.Session;
import dev.godwit.dialect.SessionSettings;
import dev.godwit.dialect.SqlSyntax;
import dev.godwit.dialect.SqlToken;
import dev.godwit.dialect.SqlTokens;
import dev.godwit.dialect.StatementFailed;
import dev.godwit.dialect.Step;
import dev.godwit.dialect.TablePlace;
import dev.godwit.operation.Operation;
import dev.godwit.schema.QualifiedName;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * A session on SQLite: the transaction is the lock. The connection stays in auto-commit, because
 * the driver would otherwise begin a transaction of its own, which waits for nobody; BEGIN
 * IMMEDIATE and COMMIT are sent as statements.
 */
final class SqliteSession implements Session {

  private static final int BUSY = 5;
  private static final Duration LONGEST_SILENCE = Duration.ofSeconds(3);

  private final Connection connection;
  private final SessionSettings settings;
  private final boolean autoCommit;
  private final Pragmas before;
  private boolean inTransaction;
  private ForeignKeyViolations violations = new ForeignKeyViolations(Map.of());
  private boolean checksForeignKeys;
  private OptionalInt dataVersion = OptionalInt.empty();

  private SqliteSession(
      Connection connection, SessionSettings settings, boolean autoCommit, Pragmas before) {
    this.connection = connection;
    this.settings = settings;
    this.autoCommit = autoCommit;
    this.before = before;
  }

  static SqliteSession open(Connection connection, SessionSettings settings) throws SQLException {
    boolean autoCommit = connection.getAutoCommit();
    connection.setAutoCommit(true);
    return new SqliteSession(connection, settings, autoCommit, Pragmas.of(connection));
  }

  @Override
  public Connection connection() {
    return connection;
  }

  /** Nothing: {@link #begin} waits. */
  @Override
  public void lock() {}

  @Override
  public void begin(List<Step> steps) throws SQLException {
    checksForeignKeys = checksForeignKeys(steps);
    Pragmas.enforceForeignKeys(connection, enforcesForeignKeys(steps));
    // Renames must be followed by views, triggers and foreign keys.
    Pragmas.set(connection, "legacy_alter_table", 0);
    beginImmediate();
    inTransaction = true;
    if (checksForeignKeys) {
      violations = ForeignKeyViolations.in(connection);
    }
  }

  /**
   * By the number that SQLite gives another value whenever another connection has committed,
   * whatever it was.
   */
  @Override
  public boolean isOnlyWriter(TablePlace table, int added) throws SQLException {
    OptionalInt before = dataVersion;
    dataVersion = OptionalInt.of(Pragmas.read(connection, "data_version"));
    return dataVersion.equals(before);
  }

  /** Whether foreign keys are enforced while these steps are executed. */
  static boolean enforcesForeignKeys(List<Step> steps) {
    return steps.stream().noneMatch(SqliteSession::replacesTables);
  }

  /** Whether rows must be looked at after these steps, since foreign keys were not enforced. */
  static boolean checksForeignKeys(List<Step> steps) {
    return !enforcesForeignKeys(steps) && ForeignKeyRisk.isIn(steps);
  }

  /** Dropping a table that others refer to deletes their rows where foreign keys are enforced. */
  private static boolean replacesTables(Step step) {
    boolean rebuilds =
        step instanceof Step.Live
            && !step.operations().stream().allMatch(Operation.RenameIndex.class::isInstance);
    return rebuilds || step.operations().stream().anyMatch(SqliteSession::dropsTable);
  }

  /** Also in the SQL of a migration, which may replace a table by hand. */
  private static boolean dropsTable(Operation operation) {
    if (operation instanceof Operation.Sql sql) {
      List<SqlToken> tokens = SqlTokens.of(sql.statement().sqlite(), SqlSyntax.SQLITE);
      Optional<SqlToken> first = tokens.stream().filter(token -> !token.is(';')).findFirst();
      return first.filter(token -> token.is("drop")).isPresent()
          && tokens.stream().anyMatch(token -> token.is("table"));
    }
    return operation instanceof Operation.DropTable;
  }

  private void beginImmediate() throws SQLException {
    Duration timeout = settings.lockTimeout();
    Duration silence = silence();
    if (!beginsWithin(silence)) {
      settings.listener().accept("Waiting for another process that writes to the database file.");
      if (!beginsWithin(timeout.minus(silence))) {
        throw new LockTimeout(
            "Another process has been writing to the database file for all the %s that this one waited. Let it finish, or end it, then start again."
                .formatted(LockTimeout.words(timeout)),
            null);
      }
    }
    // For statements that write more than the cache holds, which wait for readers.
    waitFor(timeout);
  }

  private Duration silence() {
    Duration half = settings.lockTimeout().dividedBy(2);
    return half.compareTo(LONGEST_SILENCE) < 0 ? half : LONGEST_SILENCE;
  }

  private void waitFor(Duration wait) throws SQLException {
    Pragmas.set(connection, "busy_timeout", (int) Math.min(wait.toMillis(), Integer.MAX_VALUE));
  }

  private boolean beginsWithin(Duration wait) throws SQLException {
    waitFor(wait);
    return isDone("begin immediate");
  }

  /** Executes what waits for others; false if it waited in vain. */
  private boolean isDone(String sql) throws StatementFailed {
    try {
      execute(sql);
      return true;
    } catch (StatementFailed cause) {
      if ((cause.getErrorCode() & 0xFF) == BUSY) {
        return false;
      }
      throw cause;
    }
  }

  @Override
  public void executeAlone(Step step) throws SQLException {
    waitFor(settings.lockTimeout());
    execute(step);
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
      execute(live.resolver());
    } else if (step instanceof Step.Statement statement) {
      execute(StrictTable.fit(connection, statement));
    }
  }

  private void execute(Step.Resolver resolver) throws SQLException {
    for (String sql : resolver.resolve(connection)) {
      try {
        execute(sql);
      } catch (StatementFailed cause) {
        explain(resolver, sql, cause);
        throw cause;
      }
    }
  }

  /** What keeps the reason from being found out, as a lost connection does, is none itself. */
  private void explain(Step.Resolver resolver, String sql, StatementFailed cause)
      throws StatementFailed {
    try {
      resolver.explain(connection, sql);
    } catch (StatementFailed better) {
      throw better;
    } catch (SQLException another) {
      cause.addSuppressed(another);
    }
  }

  private void execute(String sql) throws StatementFailed {
    try (Statement statement = connection.createStatement()) {
      statement.execute(sql);
    } catch (SQLException cause) {
      throw new StatementFailed(cause.getMessage(), sql, cause);
    }
  }

  @Override
  public void commit() throws SQLException {
    if (checksForeignKeys) {
      ForeignKeyViolations added = ForeignKeyViolations.in(connection).since(violations);
      if (!added.isEmpty()) {
        throw new StatementFailed(
            "Foreign keys refer to rows that do not exist: %s. Correct the rows, or the migration, and start again."
                .formatted(added),
            ForeignKeyViolations.CHECK,
            null);
      }
    }
    if (connection.getAutoCommit()) {
      commitWithinTimeout();
    } else {
      // A Java step made a savepoint: then the driver leaves auto-commit, and knows of a
      // transaction.
      connection.setAutoCommit(true);
    }
    inTransaction = false;
  }

  private void commitWithinTimeout() throws SQLException {
    Duration silence = silence();
    if (!commitsWithin(silence)) {
      settings.listener().accept("Waiting for another process that reads the database file.");
      if (!commitsWithin(settings.lockTimeout().minus(silence))) {
        throw new LockTimeout(
            "Another process has been reading the database file for all the %s that this one waited to write. Let it finish, or end it, then start again."
                .formatted(LockTimeout.words(settings.lockTimeout())),
            null);
      }
    }
  }

  private boolean commitsWithin(Duration wait) throws SQLException {
    waitFor(wait);
    return isDone("commit");
  }

  @Override
  public void rollback() throws SQLException {
    inTransaction = false;
    try (Statement statement = connection.createStatement()) {
      statement.execute("rollback");
      if (!connection.getAutoCommit()) {
        statement.execute("begin");
        connection.setAutoCommit(true);
      }
    } catch (SQLException cause) {
      // After some errors (a full disk, for one) SQLite has rolled back by itself.
      if (!String.valueOf(cause.getMessage()).contains("no transaction is active")) {
        throw cause;
      }
    }
  }

  @Override
  public Optional<Blockade> blockade(Throwable failure) {
    return Optional.empty();
  }

  @Override
  public boolean exists(QualifiedName name) throws SQLException {
    String sql =
        "select 1 from sqlite_master where type in ('table', 'view') and name = ? collate nocase";
    try (PreparedStatement query = connection.prepareStatement(sql)) {
      query.setString(1, name.name());
      try (ResultSet row = query.executeQuery()) {
        return row.next();
      }
    }
  }

  @Override
  public void close() throws SQLException {
    if (inTransaction) {
      rollback();
    }
    before.restore(connection);
    connection.setAutoCommit(autoCommit);
  }
}
