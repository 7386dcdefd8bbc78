package dev.godwit.operation;

import java.sql.Connection;
import java.sql.SQLException;

/** Java code that a migration runs on its connection, inside its transaction. */
@FunctionalInterface
public interface JavaStep {

  /**
   * Does the work. The connection refuses commit, rollback and close: the migration's transaction
   * holds everything or nothing. It may do its work more than once: a migration that waits too long
   * for a lock is rolled back and tried again.
   *
   * @param connection the migration's connection
   * @throws SQLException if a statement fails; the migration is rolled back
   */
  void run(Connection connection) throws SQLException;
}
