package dev.godwit.processor.write;

import dev.godwit.operation.Operation;
import dev.godwit.operation.Operation.SchemaChange;
import java.util.List;
import java.util.Optional;

/**
 * What an operation destroys that no downgrade brings back.
 *
 * @param tag the compiler's warning of it
 * @param name what goes
 * @param sentence the whole of it, as Javadoc
 */
record Loss(String tag, String name, String sentence) {

  private static Optional<Loss> of(SchemaChange operation, List<SchemaChange> back) {
    if (operation instanceof Operation.DropTable drop) {
      return Optional.of(table(drop.table().name().toString()));
    } else if (operation instanceof Operation.DropColumn drop) {
      return Optional.of(column(drop, back));
    } else {
      return Optional.empty();
    }
  }

  /**
   * What operations destroy.
   *
   * @param back what leads back
   */
  static List<Loss> of(List<SchemaChange> operations, List<SchemaChange> back) {
    return operations.stream().map(it -> of(it, back)).flatMap(Optional::stream).toList();
  }

  private static Loss table(String name) {
    return new Loss(
        "table-dropped",
        name,
        "Drops the table %s with its rows; the downgrade brings it back empty."
            .formatted(JavadocText.code(name)));
  }

  /** A column that needs a value comes back with one that means nothing. */
  private static Loss column(Operation.DropColumn drop, List<SchemaChange> back) {
    String name = drop.table() + "." + drop.column().name();
    Optional<String> standIn =
        back.stream()
            .filter(Operation.AddColumn.class::isInstance)
            .map(Operation.AddColumn.class::cast)
            .filter(it -> it.table().equals(drop.table()) && it.column().equals(drop.column()))
            .findFirst()
            .flatMap(Operation.AddColumn::backfill)
            .map(it -> it.expression())
            .map(it -> it.isPortable() ? JavadocText.code(it.postgresql()) : "an empty value");
    return new Loss(
        "column-dropped",
        name,
        "Drops %s with its values; the downgrade brings it back %s."
            .formatted(
                JavadocText.code(name),
                standIn.map(it -> "with " + it + " in every row").orElse("without them")));
  }
}
