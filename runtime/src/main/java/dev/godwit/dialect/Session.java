package dev.godwit.dialect;

import dev.godwit.schema.QualifiedName;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;

/**
 * One connection with lock and work. Whatever it changes on the connection (auto-commit, settings
 * of the database) is restored when it is closed.
 *
 * <p>The order of calls is {@code lock (begin execute* (commit | rollback))* close}; reading
 * through {@link #connection} is allowed at any time.
 */
public interface Session extends AutoCloseable {

  /**
   * The connection, for reading and writing the history table; never close, commit or roll back.
   */
  Connection connection();

  /**
   * Keeps other processes from migrating until this session is closed, waiting for them at most the
   * lock timeout. Where a transaction is the only lock, as on SQLite, {@link #begin} waits instead;
   * so whoever holds the lock must look at the history again after {@code begin}.
   *
   * @throws LockTimeout if another process kept the lock
   */
  void lock() throws SQLException;

  /**
   * Begins a transaction in which these steps, or none, will be executed.
   *
   * @throws LockTimeout if another process kept the lock
   */
  void begin(List<Step> steps) throws SQLException;

  /**
   * Whether surely nobody but this session has written to a table since this was last asked; asked
   * in the transaction, before it changes anything, and always by the same statement. Not known the
   * first time.
   *
   * @param table a table that exists
   * @param added how many rows this session has added to it since, by its last transaction
   */
  boolean isOnlyWriter(TablePlace table, int added) throws SQLException;

  /**
   * Executes a step within the transaction.
   *
   * @throws StatementFailed with the statement, if the database refuses it
   */
  void execute(Step step) throws SQLException;

  /**
   * Executes a step outside of transactions, under the lock where there is one.
   *
   * @param step a step that {@linkplain Step#isAlone is alone}
   * @throws StatementFailed with the statement, if the database refuses it
   */
  void executeAlone(Step step) throws SQLException;

  /**
   * Checks what can only be checked at the end (foreign keys after rebuilds), and commits.
   *
   * @throws StatementFailed if the check fails; the transaction must then be rolled back
   */
  void commit() throws SQLException;

  /** Takes back everything since {@link #begin}. */
  void rollback() throws SQLException;

  /**
   * Who kept a statement waiting, asked after the transaction was rolled back; empty if the failure
   * has another reason. On SQLite {@link #begin} and {@link #commit} are all that waits.
   */
  Optional<Blockade> blockade(Throwable failure) throws SQLException;

  /**
   * Whether a table, view or sequence of this name exists where the connection would create one;
   * not in other places that it would look at as well.
   */
  boolean exists(QualifiedName name) throws SQLException;

  /** Gives the lock back and restores the connection, which stays open. */
  @Override
  void close() throws SQLException;
}
