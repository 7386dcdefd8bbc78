package dev.godwit.diff;

import dev.godwit.operation.Operation;
import dev.godwit.schema.ForeignKey;
import dev.godwit.schema.QualifiedName;
import dev.godwit.schema.Schema;
import dev.godwit.schema.Table;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/** Orders the tables that the model lacks: early those whose names are wanted, children first. */
final class TableDrops {

  private final Matching matching;
  private final Schema model;

  TableDrops(Matching matching, Schema model) {
    this.matching = matching;
    this.model = model;
  }

  /** The tables whose names others are about to take. */
  List<Table> early() {
    return childrenFirst(
        matching.dropped().stream()
            .filter(table -> model.tables().contains(table.name()))
            .toList());
  }

  /** The other tables. */
  List<Table> late() {
    return childrenFirst(
        matching.dropped().stream()
            .filter(table -> !model.tables().contains(table.name()))
            .toList());
  }

  /** Those foreign keys of dropped tables that no order of dropping satisfies. */
  List<Operation> foreignKeysInCircles() {
    Set<QualifiedName> before = new HashSet<>();
    List<Operation> drops = new ArrayList<>();
    for (Table table : Stream.concat(early().stream(), late().stream()).toList()) {
      before.add(table.name());
      for (ForeignKey key : table.foreignKeys()) {
        if (before.contains(key.target()) && !key.target().equals(table.name())) {
          drops.add(new Operation.DropForeignKey(table.name(), key));
        }
      }
    }
    return drops;
  }

  private static List<Table> childrenFirst(List<Table> tables) {
    List<Table> ordered = new ArrayList<>(TableOrder.parentsFirst(tables));
    Collections.reverse(ordered);
    return ordered;
  }
}
