package dev.godwit.dialect.sqlite;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;

/**
 * What decides, beside the table itself, how it can be changed.
 *
 * @param schemaVersion the number that changes with the schema
 * @param dependents the views and triggers
 * @param sound whether all of these name what exists
 */
record LiveDatabase(
    SqliteVersion version, int schemaVersion, Dependents dependents, boolean sound) {

  /** A database of a version that can do everything, without views and triggers. */
  static final LiveDatabase NEWEST =
      new LiveDatabase(SqliteVersion.NEWEST, 0, new Dependents(List.of()), /* sound= */ true);

  /** A database of a version that many machines have, without views and triggers. */
  static final LiveDatabase COMMON =
      new LiveDatabase(SqliteVersion.COMMON, 0, new Dependents(List.of()), /* sound= */ true);

  static LiveDatabase of(Connection connection) throws SQLException {
    Dependents dependents = Dependents.in(connection);
    return new LiveDatabase(
        SqliteVersion.of(connection),
        Pragmas.read(connection, "schema_version"),
        dependents,
        dependents.areSound(connection));
  }

  /** As before SQLite could alter constraints. */
  LiveDatabase withoutAlteringConstraints() {
    return new LiveDatabase(version.withoutAlteringConstraints(), schemaVersion, dependents, sound);
  }
}
