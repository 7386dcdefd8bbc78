package dev.godwit.processor.rows;

import dev.godwit.operation.Operation;
import dev.godwit.operation.Operation.SchemaChange;
import dev.godwit.schema.QualifiedName;
import dev.godwit.schema.TableMember;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * What the checks that an upgrade replaces allow in each column.
 *
 * @param before what those that go allow, by the column's name in the model
 * @param after what those that come allow
 */
public record CheckedValues(
    Map<TableMember, AllowedValues> before, Map<TableMember, AllowedValues> after) {

  /** Copies. */
  public CheckedValues {
    before = Map.copyOf(before);
    after = Map.copyOf(after);
  }

  public static CheckedValues of(List<SchemaChange> upgrade) {
    Map<TableMember, AllowedValues> before = new HashMap<>();
    Map<TableMember, AllowedValues> after = new HashMap<>();
    Map<QualifiedName, QualifiedName> tables = new HashMap<>();
    Map<TableMember, String> columns = new HashMap<>();
    for (SchemaChange change : upgrade) {
      if (change instanceof Operation.RenameTable rename) {
        tables.put(rename.from(), rename.to());
      } else if (change instanceof Operation.RenameColumn rename) {
        columns.put(new TableMember(rename.table(), rename.from()), rename.to());
      }
    }
    for (SchemaChange change : upgrade) {
      if (change instanceof Operation.DropCheck drop) {
        QualifiedName table = tables.getOrDefault(drop.table(), drop.table());
        AllowedValues.of(drop.check().condition().postgresql())
            .ifPresent(
                it -> {
                  String former = it.storedColumn();
                  String name = columns.getOrDefault(new TableMember(table, former), former);
                  before.put(new TableMember(table, name), it);
                });
      } else if (change instanceof Operation.AddCheck add) {
        AllowedValues.of(add.check().condition().postgresql())
            .ifPresent(it -> after.put(new TableMember(add.table(), it.storedColumn()), it));
      }
    }
    return new CheckedValues(before, after);
  }
}
