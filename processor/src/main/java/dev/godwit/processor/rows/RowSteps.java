package dev.godwit.processor.rows;

import dev.godwit.operation.Operation;
import dev.godwit.operation.Operation.SchemaChange;
import dev.godwit.operation.Operation.Sql;
import dev.godwit.schema.QualifiedName;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * What a migration does to rows beside the changes of the schema.
 *
 * @param copies what brings rows to their new places, once these are there and the old ones still
 * @param counts what lets counters go on behind the values that exist, once all is in its place
 * @param moved the drops of what is at another place by then
 */
public record RowSteps(List<Sql> copies, List<Sql> counts, Set<SchemaChange> moved) {

  /** Nothing is to be done. */
  public static final RowSteps NONE = new RowSteps(List.of(), List.of(), Set.of());

  /** Copies. */
  public RowSteps {
    copies = List.copyOf(copies);
    counts = List.copyOf(counts);
    moved = Set.copyOf(moved);
  }

  /** The new tables that get rows of others, which the copies name first. */
  public Set<QualifiedName> filled() {
    return copies.stream()
        .flatMap(it -> it.reach().names().stream())
        .flatMap(it -> it.stream().limit(1))
        .collect(Collectors.toSet());
  }

  /** The changes with these steps in their places. */
  public List<Operation> among(List<SchemaChange> changes) {
    List<Operation> steps = new ArrayList<>(changes);
    steps.addAll(counts);
    int last = changes.size();
    while (last > 0 && !makesRoom(changes.get(last - 1))) {
      last--;
    }
    steps.addAll(last, copies);
    return steps;
  }

  private static boolean makesRoom(SchemaChange change) {
    return change instanceof Operation.CreateTable || change instanceof Operation.AddColumn;
  }
}
