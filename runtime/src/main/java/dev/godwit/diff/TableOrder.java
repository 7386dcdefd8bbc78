package dev.godwit.diff;

import dev.godwit.schema.QualifiedName;
import dev.godwit.schema.Table;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Orders tables so that those which foreign keys refer to come first; circles keep their order. */
final class TableOrder {

  private final Map<QualifiedName, Table> tables = new LinkedHashMap<>();
  private final Set<QualifiedName> seen = new HashSet<>();
  private final List<Table> ordered = new ArrayList<>();

  private TableOrder(List<Table> tables) {
    tables.forEach(table -> this.tables.put(table.name(), table));
  }

  static List<Table> parentsFirst(List<Table> tables) {
    TableOrder order = new TableOrder(tables);
    tables.forEach(order::visit);
    return order.ordered;
  }

  private void visit(Table table) {
    if (!seen.add(table.name())) {
      return;
    }
    table.foreignKeys().stream()
        .map(key -> tables.get(key.target()))
        .filter(target -> target != null)
        .forEach(this::visit);
    ordered.add(table);
  }
}
