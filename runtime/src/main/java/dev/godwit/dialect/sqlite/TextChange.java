package dev.godwit.dialect.sqlite;

import dev.godwit.dialect.Identifiers;
import java.util.List;

/**
 * Replaces a table's text in the schema and touches no row: SQLite's own procedure for changes that
 * do not affect what is stored (sqlite.org, "Making Other Kinds Of Table Schema Changes") within
 * the running transaction.
 *
 * @param table the name of the table
 * @param schemaVersion the number of the schema before, by which other connections notice
 */
record TextChange(String table, int schemaVersion) {

  /** What the statement begins with that changes the text. */
  static final String UPDATE = "update sqlite_master set sql = ";

  /** The statements, in order; the last one fails if the new text does not fit. */
  List<String> statements(TableText text) {
    String quoted = new SqliteNames().quote(table);
    return List.of(
        "pragma writable_schema = on",
        UPDATE
            + "%s where type = 'table' and name = %s"
                .formatted(Identifiers.literal(text.stored(quoted)), Identifiers.literal(table)),
        "pragma schema_version = " + (schemaVersion + 1),
        // Switches it off, and has this connection read the schema again.
        "pragma writable_schema = reset",
        "select %s from %s limit 0"
            .formatted(
                String.join(
                    ", ",
                    text.columns().stream()
                        .map(column -> quoted + '.' + new SqliteNames().quote(column.name()))
                        .toList()),
                quoted));
  }
}
