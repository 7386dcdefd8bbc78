package dev.godwit.dialect.postgresql;

import dev.godwit.operation.Operation;
import dev.godwit.schema.ForeignKey;
import dev.godwit.schema.QualifiedName;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Where in a migration tables are created and dropped, seen from the operation that is next. */
final class TableOrder {

  private final List<Operation> operations;

  /** Where each table is created last. */
  private final Map<QualifiedName, Integer> creations = new HashMap<>();

  private int at;

  TableOrder(List<Operation> operations) {
    this.operations = operations;
    for (int i = 0; i < operations.size(); i++) {
      if (operations.get(i) instanceof Operation.CreateTable create) {
        creations.put(create.table().name(), i);
      }
    }
  }

  /** The operation that is next. */
  Operation next() {
    return operations.get(at);
  }

  void advance() {
    at++;
  }

  boolean isCreatedLater(QualifiedName table) {
    return creations.getOrDefault(table, -1) > at;
  }

  /** The foreign keys to this table that exist until their own tables are dropped: by those. */
  Map<ForeignKey, QualifiedName> droppedLater(QualifiedName target) {
    Map<ForeignKey, QualifiedName> keys = new LinkedHashMap<>();
    for (Operation later : operations.subList(at + 1, operations.size())) {
      if (later instanceof Operation.DropTable drop && !isCreatedLater(drop.table().name())) {
        for (ForeignKey key : drop.table().foreignKeys()) {
          if (key.target().equals(target)) {
            keys.put(key, drop.table().name());
          }
        }
      }
    }
    return keys;
  }
}
