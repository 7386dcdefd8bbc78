package dev.godwit.dialect;

import dev.godwit.live.SchemaDifference;
import dev.godwit.operation.Operation;
import dev.godwit.schema.QualifiedName;
import dev.godwit.schema.Schema;
import dev.godwit.schema.SqlText;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;

/** A kind of database: how operations are spelled for it, and how one is worked on. */
public interface Dialect {

  /** The database's name for people and scripts: {@code PostgreSQL}, {@code SQLite}. */
  String name();

  /** The text meant for this database; empty where there is nothing to do. */
  String sql(SqlText text);

  /**
   * What to do for these operations of one migration, in order. Pure: it asks no database.
   *
   * @param before the schema that the first operation meets; operations undone as recorded come
   *     with an empty one, so a plan must not depend on finding their tables in it
   * @throws UnsupportedOperation if the operation is not possible on this database
   */
  List<Step> plan(Schema before, List<Operation> operations);

  /** The text of scripts that the database's own command line executes. */
  ScriptText script(SessionSettings settings);

  /**
   * What to do for the operations of a migration that is not transactional: each step commits by
   * itself, and holds up others as little as the database allows.
   *
   * @param before as for {@link #plan}
   * @throws UnsupportedOperation if the operation is not possible on this database
   */
  List<Step> planApart(Schema before, List<Operation> operations);

  /**
   * A session on this connection, which it takes over until it is closed.
   *
   * @param connection a connection outside any transaction
   * @throws SQLException if the database cannot be asked
   */
  Session open(Connection connection, SessionSettings settings) throws SQLException;

  /**
   * How the database differs from a schema; changes nothing. Views, triggers and rows are not
   * compared, nor tables in database schemas that the schema does not use.
   *
   * @param connection a connection in a transaction or outside; it stays as it is
   * @throws SQLException if the database cannot be asked
   */
  List<SchemaDifference> compare(Connection connection, Schema expected) throws SQLException;

  /**
   * What gives the constraints and indexes of a database the names that a schema has for them, and
   * adds those that are missing.
   *
   * @param differences how the database differs from the schema; others are passed over
   */
  List<Step> adopt(Schema expected, List<SchemaDifference> differences);

  /** Where a table of Godwit's own lies. */
  TablePlace place(QualifiedName table);
}
