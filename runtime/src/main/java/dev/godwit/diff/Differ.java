package dev.godwit.diff;

import dev.godwit.operation.Operation;
import dev.godwit.operation.Operations;
import dev.godwit.schema.Schema;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/** Finds the operations that lead from one schema to another, and back. */
public final class Differ {

  private Differ() {}

  /**
   * The operations that make the model of the base; none if they are equal.
   *
   * @param intent what the schemas do not show; names that do not occur in them are ignored
   * @throws IllegalStateException if the operations found do not lead to the model
   */
  public static List<Operation.SchemaChange> diff(Schema base, Schema model, Intent intent) {
    Operations op = Operations.on(base);
    new Difference(base, model, intent, op).record();
    if (!op.schema().equals(model)) {
      throw new IllegalStateException(
          "The operations do not lead to the model: "
              + new Difference(op.schema(), model, Intent.NONE, Operations.on(op.schema()))
                  .record());
    }
    return op.recorded().stream().map(Operation.SchemaChange.class::cast).toList();
  }

  /** The operations that take these back, in reverse order. */
  public static List<Operation.SchemaChange> inverse(List<Operation.SchemaChange> operations) {
    List<Operation.SchemaChange> inverse = new ArrayList<>(operations.size());
    operations.forEach(operation -> inverse.add(operation.inverse()));
    Collections.reverse(inverse);
    return List.copyOf(inverse);
  }
}
