package dev.godwit.diff;

import dev.godwit.schema.ForeignKey;
import dev.godwit.schema.QualifiedName;
import dev.godwit.schema.Table;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashSet;
import java.util.Iterator;
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

  /** A table whose targets are being visited. */
  private record Visit(Table table, Iterator<ForeignKey> open) {

    static Visit of(Table table) {
      return new Visit(table, table.foreignKeys().iterator());
    }
  }

  /** Walks without recursion: a thousand tables may refer to each other in a row. */
  private void visit(Table start) {
    Deque<Visit> path = new ArrayDeque<>();
    if (seen.add(start.name())) {
      path.push(Visit.of(start));
    }
    while (!path.isEmpty()) {
      Visit visit = path.peek();
      if (visit.open().hasNext()) {
        Table target = tables.get(visit.open().next().target());
        if (target != null && seen.add(target.name())) {
          path.push(Visit.of(target));
        }
      } else {
        ordered.add(path.pop().table());
      }
    }
  }
}
