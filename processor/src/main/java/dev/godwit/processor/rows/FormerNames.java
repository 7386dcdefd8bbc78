package dev.godwit.processor.rows;

import dev.godwit.operation.Operation;
import dev.godwit.operation.Operation.SchemaChange;
import dev.godwit.schema.QualifiedName;
import dev.godwit.schema.TableMember;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The names that renamed tables and columns had before a migration. */
final class FormerNames {

  private final Map<QualifiedName, QualifiedName> tables = new HashMap<>();
  private final Map<TableMember, String> columns = new HashMap<>();

  FormerNames(List<SchemaChange> changes) {
    for (SchemaChange change : changes) {
      if (change instanceof Operation.RenameTable rename) {
        QualifiedName former = table(rename.from());
        tables.remove(rename.from());
        tables.put(rename.to(), former);
      } else if (change instanceof Operation.RenameColumn rename) {
        TableMember from = new TableMember(rename.table(), rename.from());
        String former = column(from);
        columns.remove(from);
        columns.put(new TableMember(rename.table(), rename.to()), former);
      }
    }
  }

  /** The former name of a table; its own if it was not renamed. */
  QualifiedName table(QualifiedName name) {
    return tables.getOrDefault(name, name);
  }

  /** The former name of a column; its own if it was not renamed. */
  String column(TableMember name) {
    return columns.getOrDefault(name, name.name());
  }
}
