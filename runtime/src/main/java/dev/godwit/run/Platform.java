package dev.godwit.run;

import dev.godwit.DatabaseUnusable;
import dev.godwit.dialect.Dialect;
import dev.godwit.dialect.postgresql.PostgresqlDialect;
import dev.godwit.dialect.sqlite.SqliteDialect;
import java.sql.Connection;
import java.sql.SQLException;

/**
 * A kind of database, as the driver names it.
 *
 * @param dialect its dialect
 * @param isFile whether a database is a file that Godwit can copy
 */
public record Platform(Dialect dialect, boolean isFile) {

  /**
   * The kind of database behind the connection; no query is sent for it.
   *
   * @throws DatabaseUnusable if it is none that Godwit knows
   */
  static Platform of(Connection connection) throws SQLException {
    String product = connection.getMetaData().getDatabaseProductName();
    return switch (product) {
      case "PostgreSQL" -> new Platform(new PostgresqlDialect(), /* isFile= */ false);
      case "SQLite" -> new Platform(new SqliteDialect(), /* isFile= */ true);
      default ->
          throw new DatabaseUnusable(
              "The database is '%s', which Godwit does not know. Nothing was changed. It migrates PostgreSQL and SQLite."
                  .formatted(product),
              /* cause= */ null);
    };
  }
}
