package dev.godwit.benchmarks;

import dev.godwit.Migrator;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import javax.sql.DataSource;

/** An application that only opens its database: by one query, or by Godwit. */
public final class StartProcess {

  private StartProcess() {}

  /**
   * Starts.
   *
   * @param arguments {@code query} or {@code godwit}, and the database's address
   */
  public static void main(String[] arguments) throws SQLException {
    DataSource database = Workplace.dataSource(arguments[1]);
    if (arguments[0].equals("godwit")) {
      Migrator.of(database).upgrade();
      return;
    }
    if (query(database) == 0) {
      throw new SQLException("There is no history.");
    }
  }

  /** Reads the revisions and their checksums. */
  static int query(DataSource database) throws SQLException {
    try (Connection connection = database.getConnection();
        Statement statement = connection.createStatement();
        ResultSet rows = statement.executeQuery("select revision, checksum from godwit_history")) {
      int count = 0;
      while (rows.next()) {
        count += rows.getString(1).length() + rows.getString(2).length();
      }
      return count;
    }
  }
}
