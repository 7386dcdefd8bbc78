package dev.godwit.move;

import dev.godwit.Direction;
import dev.godwit.operation.Operation;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Says what data goes when a move is made, as far as its operations tell. */
public final class Losses {

  private Losses() {}

  /** The sentences about what takes a revision one way. */
  public static List<String> of(List<Move> moves) {
    Set<Operation> operations = new LinkedHashSet<>();
    moves.forEach(move -> move.steps().forEach(step -> operations.addAll(step.operations())));
    List<String> losses = new ArrayList<>();
    operations.forEach(operation -> of(operation).ifPresent(losses::add));
    if (moves.get(0).direction() == Direction.DOWNGRADE) {
      Restored.announcement(moves).ifPresent(losses::add);
    }
    return List.copyOf(losses);
  }

  private static Optional<String> of(Operation operation) {
    if (operation instanceof Operation.DropTable drop) {
      return Optional.of("Drops table '%s' with its rows.".formatted(drop.table().name()));
    }
    if (operation instanceof Operation.DropColumn drop) {
      return Optional.of(
          "Drops '%s.%s' with its values.".formatted(drop.table(), drop.column().name()));
    }
    if (operation instanceof Operation.DropSequence drop) {
      return Optional.of("Drops sequence '%s' with its counter.".formatted(drop.sequence().name()));
    }
    if (operation instanceof Operation.Delete delete) {
      return Optional.of("Deletes rows of '%s'.".formatted(delete.table()));
    }
    return Optional.empty();
  }
}
