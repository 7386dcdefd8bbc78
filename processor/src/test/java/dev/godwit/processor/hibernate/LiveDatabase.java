package dev.godwit.processor.hibernate;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;

/** An empty database behind one connection, which Godwit and Hibernate take in turns. */
interface LiveDatabase extends AutoCloseable {

  /** The one connection; nobody else closes it. */
  Connection connection();

  /** The settings by which Hibernate knows the kind of database. */
  HibernateSettings settings();

  /** What the catalog says, one comparable line for each fact; Godwit's own table is left out. */
  List<String> facts() throws SQLException;

  /**
   * The primary keys, unique constraints and foreign keys in words that do not depend on the kind
   * of database, nor on database schemas.
   */
  List<String> keys() throws SQLException;

  /** Executes statements one by one. */
  default void execute(List<String> script) throws SQLException {
    for (String sql : script) {
      try (Statement statement = connection().createStatement()) {
        statement.execute(sql);
      } catch (SQLException e) {
        throw new SQLException(sql + ": " + e.getMessage(), e);
      }
    }
  }

  @Override
  void close() throws SQLException;
}
