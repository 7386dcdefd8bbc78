package dev.godwit.move;

import dev.godwit.message.Words;
import dev.godwit.operation.Operation;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Says what a downgrade brings back without the data that was dropped with it. */
public final class Restored {

  private Restored() {}

  /** The sentence about what undoes a revision; empty if it brings nothing back. */
  public static Optional<String> announcement(List<Move> moves) {
    Set<Operation> operations = new LinkedHashSet<>();
    moves.forEach(move -> move.steps().forEach(step -> operations.addAll(step.operations())));
    List<String> names = new ArrayList<>();
    for (Operation operation : operations) {
      if (operation instanceof Operation.CreateTable create) {
        names.add(create.table().name().toString());
      } else if (operation instanceof Operation.AddColumn add) {
        names.add(add.table() + "." + add.column().name());
      }
    }
    return names.isEmpty()
        ? Optional.empty()
        : Optional.of(
            "Undoing '%s' brings back %s without the data that was dropped."
                .formatted(moves.get(0).revision(), Words.some(names)));
  }
}
