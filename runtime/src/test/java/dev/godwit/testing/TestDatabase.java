package dev.godwit.testing;

import dev.godwit.dialect.Dialect;
import dev.godwit.dialect.Session;
import dev.godwit.dialect.SessionSettings;
import dev.godwit.dialect.Step;
import dev.godwit.live.SchemaDifference;
import dev.godwit.operation.Operation;
import dev.godwit.schema.Schema;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.sql.DataSource;

/** An empty database of one test's own, which is gone after it. */
public interface TestDatabase extends AutoCloseable {

  /** A source of new connections. */
  DataSource dataSource();

  /** The JDBC URL, credentials included. */
  String url();

  /** The dialect for this kind of database. */
  Dialect dialect();

  /** A new connection, which the test closes. */
  default Connection connect() throws SQLException {
    return dataSource().getConnection();
  }

  /** What is done with a connection that others use before and after. */
  @FunctionalInterface
  interface Work<R> {
    R on(Connection connection) throws SQLException;
  }

  /** Works on a connection of this database; on which one does not matter. */
  default <R> R with(Work<R> work) throws SQLException {
    try (Connection connection = connect()) {
      return work.on(connection);
    }
  }

  /** Executes statements, each in a transaction of its own. */
  default void execute(String... statements) throws SQLException {
    with(
        connection -> {
          try (Statement statement = connection.createStatement()) {
            for (String sql : statements) {
              statement.execute(sql);
            }
          }
          return statements.length;
        });
  }

  /** The rows of a query, the values as texts between bars: {@code 1|null|x}. */
  default List<String> query(String sql) throws SQLException {
    return with(connection -> rows(connection, sql));
  }

  private static List<String> rows(Connection connection, String sql) throws SQLException {
    try (Statement statement = connection.createStatement();
        ResultSet rows = statement.executeQuery(sql)) {
      List<String> result = new ArrayList<>();
      while (rows.next()) {
        List<String> values = new ArrayList<>();
        for (int i = 1; i <= rows.getMetaData().getColumnCount(); i++) {
          values.add(rows.getString(i));
        }
        result.add(values.stream().map(String::valueOf).collect(Collectors.joining("|")));
      }
      return result;
    }
  }

  /** What the database says about its tables. */
  default Catalog catalog() throws SQLException {
    return with(Catalog::of);
  }

  /** How the database differs from a schema. */
  default List<SchemaDifference> differences(Schema schema) throws SQLException {
    return with(connection -> dialect().compare(connection, schema));
  }

  /** Carries out operations as one migration, without recording it. */
  default void apply(Schema before, List<? extends Operation> operations) throws SQLException {
    SessionSettings settings = new SessionSettings("godwit", Duration.ofSeconds(10), heard -> {});
    List<Step> steps = dialect().plan(before, List.copyOf(operations));
    with(
        connection -> {
          try (Session session = dialect().open(connection, settings)) {
            session.lock();
            session.begin(steps);
            for (Step step : steps) {
              session.execute(step);
            }
            session.commit();
          }
          return steps;
        });
  }

  /** Creates everything in the schema, in this database, which holds none of it. */
  default void create(Schema schema) throws SQLException {
    List<Operation> operations =
        Stream.<Operation>concat(
                schema.sequences().stream().map(Operation.CreateSequence::new),
                schema.tables().stream().map(Operation.CreateTable::new))
            .toList();
    apply(Schema.empty(), operations);
  }

  @Override
  void close() throws SQLException;
}
