package dev.godwit.dialect.sqlite;

import dev.godwit.dialect.Identifiers;
import dev.godwit.schema.Index;
import dev.godwit.schema.QualifiedName;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;

/** The statements of a live table's indexes, on which operations are tried out. */
final class EditedIndexes {

  private final SqliteNames names = new SqliteNames();
  private final SqliteDefinitions definitions = new SqliteDefinitions();
  private final String table;
  private Map<String, String> statements;

  /**
   * Begins with these indexes.
   *
   * @param table the name of their table
   * @param statements their statements by name
   */
  EditedIndexes(String table, Map<String, String> statements) {
    this.table = table;
    this.statements = new LinkedHashMap<>(statements);
  }

  /** The statements so far, by name. */
  Map<String, String> statements() {
    return Collections.unmodifiableMap(statements);
  }

  void create(Index index) {
    statements.put(index.name(), definitions.createIndex(QualifiedName.of(table), index));
  }

  void drop(String index) {
    statements.keySet().removeIf(name -> Identifiers.isSame(name, index));
  }

  /** Drops all that name this column. */
  void dropOver(String column) {
    statements.values().removeIf(index -> LiveTable.isIndexOver(index, column));
  }

  void rename(String from, String to) {
    Map<String, String> renamed = new LinkedHashMap<>();
    statements.forEach(
        (index, sql) -> {
          if (Identifiers.isSame(index, from)) {
            renamed.put(to, LiveTable.renamedIndex(sql, names.quote(to)));
          } else {
            renamed.put(index, sql);
          }
        });
    statements = renamed;
  }
}
