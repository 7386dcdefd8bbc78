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

  private static final List<String> SQLITE_SURROUNDINGS =
      List.of(
          "create table log (what text)",
          "create view v_customer (id, name) as select id, name from customer",
          "create view v_all as select c.name, t.id as t from v_customer c, ticket t",
          "create trigger customer_added after insert on customer begin"
              + " insert into log values (new.name); end",
          "create trigger ticket_changed after update on ticket begin"
              + " insert into log values (new.id); end",
          "create trigger log_added after insert on log when new.what = 'x' begin"
              + " update customer set name = 'x' where id = 0; delete from line; end",
          "create index ix_some on customer (name collate nocase desc) where name > ''",
          "create index ix_lower on ticket (lower(id), note) where id > 0",
          "create unique index ix_line on line (position, order_id) where position > 1",
          "create table reader (customer integer references customer (id) on delete cascade)");

  private static final List<String> POSTGRESQL_SURROUNDINGS =
      List.of(
          "create table log (what text)",
          "create view v_customer as select name from customer",
          "create view v_all as select c.name, t.parent_id from v_customer c, ticket t",
          "create function noted() returns trigger language plpgsql as"
              + " $$ begin insert into log values (tg_op); return null; end $$",
          "create trigger customer_added after insert on customer"
              + " for each row execute function noted()",
          "create trigger ticket_changed after update on ticket"
              + " for each statement execute function noted()",
          "create index ix_some on customer (name desc nulls last) where name > ''",
          "create index ix_lower on ticket (lower(note)) where id > 0",
          "create unique index ix_line on line (position, order_id) where position > 1",
          "create table reader (customer bigint references customer (id) on delete cascade)");

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
  void sqliteTablesThatOthersNameChangeAndChangeBack(
      OperationCase it, SqliteDatabase database, SqliteDatabase model) throws SQLException {
    surrounded(it, database, model, SQLITE_SURROUNDINGS);
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

  @ParameterizedTest
  @MethodSource("cases")
  void postgresqlTablesThatOthersNameChangeAndChangeBack(
      OperationCase it, PostgresqlDatabase database, PostgresqlDatabase model) throws SQLException {
    surrounded(it, database, model, POSTGRESQL_SURROUNDINGS);
  }

  /** Views, triggers and indexes that Godwit does not know stay, and so do the values. */
  private static void surrounded(
      OperationCase it, TestDatabase database, TestDatabase model, List<String> surroundings)
      throws SQLException {
    database.create(it.before());
    database.execute(OperationCase.ROWS.toArray(String[]::new));
    database.execute(surroundings.toArray(String[]::new));
    database.execute("insert into reader values (1), (5)");
    String before = database.catalog().toString();
    List<List<String>> values = values(it, database);
    database.apply(it.before(), it.operations());
    assertThat(values(it, database)).isEqualTo(values);
    assertThat(database.query("select count(*) from reader")).containsExactly("2");
    if (!it.movesNames()) {
      model.create(it.after());
      model.execute(surroundings.toArray(String[]::new));
      assertThat(database.catalog()).hasToString(model.catalog().toString());
    }
    database.apply(it.after(), it.inverse());
    assertThat(values(it, database)).isEqualTo(values);
    // With a table go its triggers and indexes, and no operation knows of them.
    boolean dropped = it.operations().stream().anyMatch(Operation.DropTable.class::isInstance);
    if (!dropped) {
      assertThat(database.catalog()).hasToString(before);
    }
  }

  private static List<List<String>> values(OperationCase it, TestDatabase database)
      throws SQLException {
    List<List<String>> values = new ArrayList<>();
    for (String query : it.untouchedValues()) {
      values.add(database.query(query));
    }
    return values;
  }

  private static void thereAndBack(OperationCase it, TestDatabase database, TestDatabase model)
      throws SQLException, IOException {
    String before = database.catalog().toString();
    model.create(it.after());
    String after = model.catalog().toString();
    String sent = execute(database, it.before(), it.operations());
    assertThat(database.catalog()).hasToString(after);
    assertThat(database.differences(it.after())).isEmpty();
    Goldens.assertMatches(
        "dialect/%s/%s.sql".formatted(database, it).toLowerCase(Locale.ROOT), sent);
    database.apply(it.after(), it.inverse());
    assertThat(database.catalog()).hasToString(before);
    assertThat(database.differences(it.before())).isEmpty();
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
        step.cost().ifPresent(cost -> sent.add("-- " + cost));
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
    if (step instanceof Step.Live live) {
      List<String> sql = live.resolver().resolve(connection);
      assertThat(withoutVersion(live.expected())).isEqualTo(withoutVersion(sql));
      return sql;
    }
    return List.of(((Step.Statement) step).sql());
  }

  /** Only the database knows how often its schema has changed, and writes words its own way. */
  private static List<String> withoutVersion(List<String> statements) {
    return statements.stream()
        .filter(sql -> !sql.startsWith("pragma schema_version"))
        .map(sql -> sql.replace("CREATE INDEX", "create index").replaceAll("\"(\\w+)\"", "$1"))
        .toList();
  }
}
