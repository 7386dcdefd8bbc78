package dev.godwit.diff;

import dev.godwit.operation.Operation;
import dev.godwit.schema.ForeignKey;
import dev.godwit.schema.Index;
import dev.godwit.schema.PrimaryKey;
import dev.godwit.schema.QualifiedName;
import dev.godwit.schema.Schema;
import dev.godwit.schema.Table;
import dev.godwit.schema.UniqueConstraint;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
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

  /** The tables whose names, or whose indexes' names, others are about to take. */
  List<Table> early() {
    return childrenFirst(matching.dropped().stream().filter(this::isInTheWay).toList());
  }

  /** The other tables. */
  List<Table> late() {
    return childrenFirst(matching.dropped().stream().filter(it -> !isInTheWay(it)).toList());
  }

  /** Whether a database may take one of the table's names for one of the model's. */
  private boolean isInTheWay(Table dropped) {
    Set<String> wanted = new HashSet<>();
    model.sequences().forEach(it -> wanted.add(folded(it.name().name())));
    model.tables().forEach(it -> wanted.addAll(relations(it)));
    return relations(dropped).stream().anyMatch(wanted::contains);
  }

  private static List<String> relations(Table table) {
    return Stream.of(
            Stream.of(table.name().name()),
            table.primaryKey().stream().map(PrimaryKey::name),
            table.uniqueConstraints().stream().map(UniqueConstraint::name),
            table.indexes().stream().map(Index::name))
        .flatMap(names -> names)
        .map(TableDrops::folded)
        .toList();
  }

  private static String folded(String name) {
    return name.toLowerCase(Locale.ROOT);
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
