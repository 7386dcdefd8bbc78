package dev.godwit;

import dev.godwit.dialect.StatementFailed;
import dev.godwit.dialect.Step;
import dev.godwit.operation.Operation;
import java.util.List;
import java.util.Optional;

/** A move under way, which knows where it is when something goes wrong. */
final class Attempt {

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
  MigrationFailed failure(Exception cause, List<Move> done, String before) {
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
}
