package dev.godwit.processor.hibernate;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import org.sqlite.SQLiteConfig;

/** An SQLite database in memory that minds foreign keys. */
final class SqliteDatabase implements LiveDatabase {

  private final Connection connection;

  SqliteDatabase() throws SQLException {
    SQLiteConfig config = new SQLiteConfig();
    config.enforceForeignKeys(true);
    connection = config.createConnection("jdbc:sqlite::memory:");
  }

  @Override
  public Connection connection() {
    return connection;
  }

  @Override
  public HibernateSettings settings() {
    return HibernateSettings.SQLITE;
  }

  @Override
  public List<String> facts() throws SQLException {
    return SqliteFacts.read(connection);
  }

  @Override
  public List<String> keys() throws SQLException {
    return SqliteFacts.keys(connection);
  }

  @Override
  public void close() throws SQLException {
    connection.close();
  }
}
