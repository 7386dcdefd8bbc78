package dev.godwit.dialect.postgresql;

import java.sql.Connection;
import java.sql.DatabaseMetaData;
import java.sql.SQLException;

/** The commands of PostgreSQL's own programs that back a database up, without passwords. */
public final class DumpCommands {

  private final String database;
  private final String user;

  private DumpCommands(String database, String user) {
    this.database = database;
    this.user = user;
  }

  /** The commands for the database behind a connection. */
  public static DumpCommands of(Connection connection) throws SQLException {
    DatabaseMetaData metaData = connection.getMetaData();
    String address = String.valueOf(metaData.getURL()).replaceFirst("^jdbc:", "");
    // Parameters of the driver may hold a password.
    return new DumpCommands(
        address.replaceFirst("\\?.*", ""), String.valueOf(metaData.getUserName()));
  }

  /** Writes a copy to a file. */
  public String dump(String file) {
    return "pg_dump --dbname=%s --username=%s --format=custom --file=%s"
        .formatted(quoted(database), quoted(user), quoted(file));
  }

  /** Replaces the database by a copy. */
  public String restore(String file) {
    return "pg_restore --dbname=%s --username=%s --clean --if-exists --single-transaction %s"
        .formatted(quoted(database), quoted(user), quoted(file));
  }

  private static String quoted(String word) {
    return word.matches("[\\w@%+=:,./-]+") ? word : '\'' + word.replace("'", "'\\''") + '\'';
  }
}
