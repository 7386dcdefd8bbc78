package dev.godwit;

import dev.godwit.dialect.StatementFailed;
import dev.godwit.dialect.Step;
import dev.godwit.operation.Operation;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;

/** A move under way, which knows where it is when something goes wrong. */
final class Attempt {

  private static final String POSTGRESQL_READ_ONLY = "25006";
  private static final int SQLITE_READ_ONLY = 8;
  private static final int SQLITE_PRIMARY_CODE = 0xff;

  private final Move move;
  private List<Operation> operations = List.of();

  Attempt(Move move) {
    this.move = move;
  }

  /** Says that this step is next. */
  void at(Step step) {
    operations = step.operations();
  }

  /** Says that the steps are done. */
  void atHistory() {
    operations = List.of();
  }

  /**
   * What to throw after the move was rolled back.
   *
   * @param done the moves that the same call made before
   * @param before the same in a sentence
   */
  MigrationException failure(Exception cause, List<Move> done, String before) {
    if (isReadOnly(cause)) {
      return new DatabaseUnusable(
          "The database is read-only: %s. %s Give this process the right to write, and start again."
              .formatted(Words.reason(cause), before),
          cause);
    }
    Optional<String> statement =
        cause instanceof StatementFailed failed
            ? Optional.of(failed.statement())
            : Optional.empty();
    StringBuilder message =
        new StringBuilder(
            "Migration '%s' could not be %s, and was rolled back.\n"
                .formatted(move.revision(), move.participle()));
    operations.forEach(it -> message.append("  operation: ").append(Words.of(it)).append('\n'));
    statement.ifPresent(sql -> message.append("  statement: ").append(sql).append('\n'));
    message.append("  cause: ").append(Words.reason(cause)).append('\n').append(before);
    message.append(" Correct the migration or the data, and start again: it goes on there.");
    return new MigrationFailed(
        message.toString(),
        move.revision(),
        operations,
        statement,
        done.stream().map(Move::revision).toList(),
        cause);
  }

  private static boolean isReadOnly(Throwable cause) {
    for (Throwable it = cause; it != null; it = it.getCause()) {
      if (it instanceof SQLException exception
          && (POSTGRESQL_READ_ONLY.equals(exception.getSQLState())
              || isSqliteReadOnly(exception))) {
        return true;
      }
    }
    return false;
  }

  /** SQLite's driver gives a result code, and no state. */
  private static boolean isSqliteReadOnly(SQLException exception) {
    return exception.getSQLState() == null
        && (exception.getErrorCode() & SQLITE_PRIMARY_CODE) == SQLITE_READ_ONLY;
  }
}
