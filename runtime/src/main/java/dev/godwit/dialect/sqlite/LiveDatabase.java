package dev.godwit.dialect.sqlite;

import java.sql.Connection;
import java.sql.SQLException;

/**
 * What decides, beside the table itself, how it can be changed.
 *
 * @param schemaVersion the number that changes with the schema
 * @param dependents the views and triggers
 */
record LiveDatabase(SqliteVersion version, int schemaVersion, Dependents dependents) {

  static LiveDatabase of(Connection connection) throws SQLException {
    return new LiveDatabase(
        SqliteVersion.of(connection),
        Pragmas.read(connection, "schema_version"),
        Dependents.in(connection));
  }

  /** As before SQLite could alter constraints. */
  LiveDatabase withoutAlteringConstraints() {
    return new LiveDatabase(version.withoutAlteringConstraints(), schemaVersion, dependents);
  }
}
