package dev.godwit.run;

import dev.godwit.DatabaseUnusable;
import dev.godwit.MigrationException;
import dev.godwit.MigrationFailed;
import dev.godwit.dialect.StatementFailed;
import dev.godwit.dialect.Step;
import dev.godwit.message.Trouble;
import dev.godwit.message.Words;
import dev.godwit.move.Move;
import dev.godwit.operation.Operation;
import java.util.List;
import java.util.Optional;

/** A move under way, which knows where it is when something goes wrong. */
public final class Attempt {

  private final Move move;
  private List<Operation> operations = List.of();
  private boolean isAlone;
  private boolean isCommitting;
  private boolean isLost;
  private Optional<String> reason = Optional.empty();
  private Optional<String> wayOn = Optional.empty();

  Attempt(Move move) {
    this.move = move;
  }

  /** Says that this step is next. */
  void at(Step step) {
    isAlone = step.isAlone();
    operations = step.operations();
  }

  /** Says that the steps are done. */
  void atHistory() {
    isAlone = false;
    operations = List.of();
  }

  /** Says that all is done but the commit. */
  void atCommit() {
    isCommitting = true;
  }

  /** Says that the connection was lost; the database rolls back by itself what is not committed. */
  void lost() {
    isLost = true;
  }

  /** Says that another session held a lock for too long. */
  void blocked(String why, String what) {
    reason = Optional.of(why);
    wayOn =
        Optional.of(
            what
                + ", and start again: it goes on there. To wait longer:"
                + " Migrator.withLockTimeout(duration).");
  }

  /**
   * What to throw after the move was rolled back.
   *
   * @param done the moves that the same call made before
   * @param before the same in a sentence
   */
  MigrationException failure(Exception cause, List<Move> done, String before) {
    if (isCommitting && isLost) {
      return new DatabaseUnusable(
          "The connection was lost when '%s' was to be %s, and only the history can tell whether it is: %s.%s Start again: it goes on there."
              .formatted(
                  move.revision(),
                  move.participle(),
                  Words.reason(cause),
                  done.isEmpty() ? "" : " " + before),
          cause);
    }
    Optional<String> statement =
        cause instanceof StatementFailed failed
            ? Optional.of(failed.statement())
            : Optional.empty();
    StringBuilder message =
        new StringBuilder(
            move.attempt()
                + (isAlone ? "; it runs outside of transactions" : ", and was rolled back"));
    message.append(".\n");
    operations.forEach(it -> message.append("  operation: ").append(Words.of(it)).append('\n'));
    statement.ifPresent(sql -> message.append("  statement: ").append(sql).append('\n'));
    message
        .append("  cause: ")
        .append(reason.orElseGet(() -> Words.reason(cause)))
        .append('\n')
        .append(before)
        .append(' ')
        .append(wayOn.orElseGet(() -> advice(cause) + ": it goes on there."));
    return new MigrationFailed(
        message.toString(),
        move.revision(),
        operations,
        statement,
        done.stream().map(Move::revision).distinct().toList(),
        cause);
  }

  private String advice(Exception cause) {
    if (isLost) {
      return "Start again";
    }
    Trouble trouble = Trouble.of(cause);
    return trouble == Trouble.UNKNOWN
        ? "Correct the migration or the data, and start again"
        : trouble.advice();
  }
}
