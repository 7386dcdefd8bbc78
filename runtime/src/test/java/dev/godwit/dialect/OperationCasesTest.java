package dev.godwit.dialect;

import static org.assertj.core.api.Assertions.assertThat;

import dev.godwit.operation.Operation;
import dev.godwit.schema.Schema;
import dev.godwit.testing.Databases;
import dev.godwit.testing.PostgresqlDatabase;
import dev.godwit.testing.SqliteDatabase;
import dev.godwit.testing.TestDatabase;
import java.io.IOException;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Every case on both databases, on empty and on filled tables, there and back: the SQL is the
 * reviewed one, and the catalog is that of the new schema created from nothing.
 */
@ExtendWith(Databases.class)
final class OperationCasesTest {

  private static final SessionSettings SETTINGS =
      new SessionSettings("godwit", Duration.ofSeconds(5), heard -> {});

  /** Whether SQLite's {@code integer} key was once {@code bigint} is nowhere to be seen. */
  private static final Set<String> NEEDS_SCHEMA = Set.of("alter-type-of-key", "set-identity");

  static List<OperationCase> cases() {
    return OperationCase.all();
  }

  @ParameterizedTest
  @MethodSource("cases")
  void emptySqliteTablesChangeAndChangeBack(
      OperationCase it, SqliteDatabase database, SqliteDatabase model)
      throws SQLException, IOException {
    database.create(it.before());
    thereAndBack(it, database, model);
  }

  @ParameterizedTest
  @MethodSource("cases")
  void filledSqliteTablesChangeAndChangeBack(
      OperationCase it, SqliteDatabase database, SqliteDatabase model)
      throws SQLException, IOException {
    database.create(it.before());
    database.execute(OperationCase.ROWS.toArray(String[]::new));
    thereAndBack(it, database, model);
  }

  @ParameterizedTest
  @MethodSource("cases")
  void emptyPostgresqlTablesChangeAndChangeBack(
      OperationCase it, PostgresqlDatabase database, PostgresqlDatabase model)
      throws SQLException, IOException {
    database.create(it.before());
    thereAndBack(it, database, model);
  }

  @ParameterizedTest
  @MethodSource("cases")
  void filledPostgresqlTablesChangeAndChangeBack(
      OperationCase it, PostgresqlDatabase database, PostgresqlDatabase model)
      throws SQLException, IOException {
    database.create(it.before());
    database.execute(OperationCase.ROWS.toArray(String[]::new));
    thereAndBack(it, database, model);
  }

  private static void thereAndBack(OperationCase it, TestDatabase database, TestDatabase model)
      throws SQLException, IOException {
    String before = database.catalog().toString();
    model.create(it.after());
    String after = model.catalog().toString();
    String sent = execute(database, it.before(), it.operations());
    assertThat(database.catalog()).hasToString(after);
    Goldens.assertMatches(
        "dialect/%s/%s.sql".formatted(database, it).toLowerCase(Locale.ROOT), sent);
    database.apply(it.after(), it.inverse());
    assertThat(database.catalog()).hasToString(before);
    database.apply(it.before(), it.operations());
    assertThat(database.catalog()).hasToString(after);
    // Operations undone as recorded come without the schema.
    if (!NEEDS_SCHEMA.contains(it.name())) {
      database.apply(Schema.empty(), it.inverse());
      assertThat(database.catalog()).hasToString(before);
    }
  }

  /** Executes the operations and tells what was sent. */
  private static String execute(TestDatabase database, Schema before, List<Operation> operations)
      throws SQLException {
    List<Step> steps = database.dialect().plan(before, operations);
    List<String> sent = new ArrayList<>();
    try (Connection connection = database.connect();
        Session session = database.dialect().open(connection, SETTINGS)) {
      session.lock();
      session.begin(steps);
      for (Step step : steps) {
        if (step instanceof Step.Live live) {
          sent.add("-- " + live.description());
        }
        for (String sql : statements(step, connection)) {
          sent.add(sql + ';');
          session.execute(new Step.Statement(sql, step.operations()));
        }
      }
      session.commit();
    }
    return String.join("\n", sent) + '\n';
  }

  private static List<String> statements(Step step, Connection connection) throws SQLException {
    return step instanceof Step.Live live
        ? live.resolver().resolve(connection)
        : List.of(((Step.Statement) step).sql());
  }
}
