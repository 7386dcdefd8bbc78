package dev.godwit.dialect.sqlite;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;

/** The version of the SQLite library behind a connection, which decides what ALTER TABLE can do. */
record SqliteVersion(int major, int minor) {

  /** A version with every ability that is made use of. */
  static final SqliteVersion NEWEST = new SqliteVersion(3, 53);

  /** A version that many machines have. */
  static final SqliteVersion COMMON = new SqliteVersion(3, 35);

  static SqliteVersion of(Connection connection) throws SQLException {
    try (Statement statement = connection.createStatement();
        ResultSet row = statement.executeQuery("select sqlite_version()")) {
      row.next();
      String[] parts = row.getString(1).split("\\.", -1);
      return new SqliteVersion(Integer.parseInt(parts[0]), Integer.parseInt(parts[1]));
    }
  }

  private boolean isAtLeast(int otherMajor, int otherMinor) {
    return major > otherMajor || (major == otherMajor && minor >= otherMinor);
  }

  /** {@code ALTER TABLE … DROP COLUMN}. */
  boolean dropsColumns() {
    return isAtLeast(3, 35);
  }

  /** {@code ALTER TABLE … ALTER COLUMN … SET NOT NULL}, {@code ADD CONSTRAINT … CHECK} and back. */
  boolean altersConstraints() {
    return isAtLeast(3, 53);
  }

  /** This version, or the last one that could not. */
  SqliteVersion withoutAlteringConstraints() {
    return altersConstraints() ? new SqliteVersion(3, 52) : this;
  }
}
