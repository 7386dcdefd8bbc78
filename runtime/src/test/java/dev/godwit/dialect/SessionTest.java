package dev.godwit.dialect;

import static dev.godwit.schema.Definitions.bigint;
import static dev.godwit.schema.Definitions.column;
import static dev.godwit.schema.Definitions.primaryKey;
import static dev.godwit.schema.Definitions.varchar;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.godwit.operation.Operation;
import dev.godwit.operation.Operations;
import dev.godwit.operation.Reach;
import dev.godwit.schema.QualifiedName;
import dev.godwit.schema.Schema;
import dev.godwit.schema.Sequence;
import dev.godwit.schema.SqlText;
import dev.godwit.testing.OnEachDatabase;
import dev.godwit.testing.TestDatabase;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;

/** What both kinds of session promise. */
final class SessionTest {

  private static final Duration SHORT = Duration.ofMillis(60);
  private static final Duration LONG = Duration.ofSeconds(20);

  private static final TablePlace OTHER = new TablePlace("other", "", List.of());

  private final List<String> heard = new ArrayList<>();

  private Session open(TestDatabase database, Connection connection, Duration timeout)
      throws SQLException {
    return database.dialect().open(connection, new SessionSettings("godwit", timeout, heard::add));
  }

  private static List<Step> createUser(TestDatabase database) {
    Operations op = Operations.on(Schema.empty());
    op.createTable(
        "user",
        column("id", bigint()).identity(),
        column("name", varchar(20)).notNull(),
        primaryKey("user_pkey", "id"));
    return database.dialect().plan(Schema.empty(), op.recorded());
  }

  private static Step sql(String text) {
    return new Step.Statement(text, List.of(new Operation.Sql(SqlText.of(text), Reach.ANYTHING)));
  }

  private void createUser(TestDatabase database, Session session) throws SQLException {
    List<Step> steps = createUser(database);
    session.lock();
    session.begin(steps);
    for (Step step : steps) {
      session.execute(step);
    }
  }

  private static boolean exists(Session session, String name) throws SQLException {
    return session.exists(QualifiedName.parse(name));
  }

  @OnEachDatabase
  void sessionKnowsWhetherItAloneHasWritten(TestDatabase database) throws SQLException {
    database.execute("create table other (id bigint)");
    try (Connection connection = database.connect();
        Session session = open(database, connection, LONG)) {
      session.lock();
      assertThat(isOnlyWriter(session, 0)).as("the first time").isFalse();
      assertThat(isOnlyWriter(session, 0)).as("after nothing").isTrue();
      session.begin(List.of());
      assertThat(session.isOnlyWriter(OTHER, 0)).isTrue();
      session.execute(sql("insert into other values (1)"));
      session.execute(sql("insert into other values (2)"));
      session.commit();
      assertThat(isOnlyWriter(session, 2)).as("after its own rows").isTrue();
      database.execute("insert into other values (3)");
      assertThat(isOnlyWriter(session, 0)).as("after another's row").isFalse();
      assertThat(isOnlyWriter(session, 0)).as("after that").isTrue();
      database.execute("update other set id = 4 where id = 3");
      assertThat(isOnlyWriter(session, 0)).as("after another's change").isFalse();
      database.execute("delete from other where id = 4");
      assertThat(isOnlyWriter(session, 0)).as("after another took a row").isFalse();
      database.execute("delete from other where id = 1");
      database.execute("insert into other values (1)");
      assertThat(isOnlyWriter(session, 0)).as("after another replaced a row").isFalse();
      assertThat(isOnlyWriter(session, 0)).as("after that").isTrue();
    }
  }

  private static boolean isOnlyWriter(Session session, int added) throws SQLException {
    session.begin(List.of());
    boolean isOnlyWriter = session.isOnlyWriter(OTHER, added);
    session.commit();
    return isOnlyWriter;
  }

  @OnEachDatabase
  void committedStepsStay(TestDatabase database) throws SQLException {
    try (Connection connection = database.connect()) {
      try (Session session = open(database, connection, LONG)) {
        createUser(database, session);
        session.commit();
      }
      try (Session session = open(database, connection, LONG)) {
        assertThat(exists(session, "user")).isTrue();
      }
    }
  }

  @OnEachDatabase
  void rolledBackStepsAreGone(TestDatabase database) throws SQLException {
    try (Connection connection = database.connect();
        Session session = open(database, connection, LONG)) {
      createUser(database, session);
      session.rollback();
      assertThat(exists(session, "user")).isFalse();
    }
  }

  @OnEachDatabase
  void stepsNotCommittedAreGoneWhenTheSessionCloses(TestDatabase database) throws SQLException {
    try (Connection connection = database.connect()) {
      try (Session session = open(database, connection, LONG)) {
        createUser(database, session);
      }
      try (Session session = open(database, connection, LONG)) {
        assertThat(exists(session, "user")).isFalse();
      }
    }
  }

  @OnEachDatabase
  void tablesViewsAndSequencesExistButIndexesDoNot(TestDatabase database) throws SQLException {
    database.execute(
        "create table \"Odd.\"\"name\" (id integer)",
        "create view v as select id from \"Odd.\"\"name\"",
        "create index i on \"Odd.\"\"name\" (id)");
    database.apply(
        Schema.empty(),
        List.of(new Operation.CreateSequence(new Sequence(QualifiedName.of("s"), 1, 1))));
    try (Connection connection = database.connect();
        Session session = open(database, connection, LONG)) {
      assertThat(session.exists(QualifiedName.of("Odd.\"name"))).isTrue();
      assertThat(exists(session, "v")).isTrue();
      assertThat(exists(session, "s")).isTrue();
      assertThat(exists(session, "i")).isFalse();
    }
  }

  @OnEachDatabase
  void connectionIsLeftAsItWasFound(TestDatabase database) throws SQLException {
    try (Connection connection = database.connect()) {
      connection.setAutoCommit(false);
      try (Session session = open(database, connection, LONG)) {
        createUser(database, session);
        session.commit();
      }
      assertThat(connection.getAutoCommit()).isFalse();
      assertThat(connection.isClosed()).isFalse();
    }
  }

  @OnEachDatabase
  void secondSessionGivesUpAfterTheTimeout(TestDatabase database) throws SQLException {
    try (Connection first = database.connect();
        Connection second = database.connect();
        Session holder = open(database, first, LONG);
        Session waiter = open(database, second, SHORT)) {
      holder.lock();
      holder.begin(List.of());
      assertThatThrownBy(
              () -> {
                waiter.lock();
                waiter.begin(List.of());
              })
          .isInstanceOf(LockTimeout.class)
          .hasMessageContaining("60 ms")
          .hasMessageEndingWith("then start again.");
      assertThat(heard).singleElement().asString().startsWith("Waiting for ");
    }
  }

  @OnEachDatabase
  void secondSessionGoesOnWhenTheFirstIsDone(TestDatabase database) throws Exception {
    try (Connection first = database.connect();
        Connection second = database.connect();
        Session waiter = open(database, second, LONG)) {
      Thread thread = new Thread(() -> lookForUser(waiter));
      try (Session holder = open(database, first, LONG)) {
        createUser(database, holder);
        thread.start();
        holder.commit();
      }
      thread.join();
      assertThat(heard).contains("exists: true");
    }
  }

  private void lookForUser(Session session) {
    try {
      session.lock();
      session.begin(List.of());
      heard.add("exists: " + exists(session, "user"));
      session.commit();
    } catch (SQLException cause) {
      heard.add(cause.toString());
    }
  }

  @OnEachDatabase
  void lockDiesWithItsConnection(TestDatabase database) throws SQLException {
    Connection dead = database.connect();
    Session holder = open(database, dead, LONG);
    createUser(database, holder);
    dead.close();
    try (Connection connection = database.connect();
        Session session = open(database, connection, LONG)) {
      session.lock();
      session.begin(List.of());
      assertThat(exists(session, "user")).isFalse();
    }
  }

  @OnEachDatabase
  void refusedStatementIsNamed(TestDatabase database) throws SQLException {
    try (Connection connection = database.connect();
        Session session = open(database, connection, LONG)) {
      session.lock();
      session.begin(List.of());
      assertThatThrownBy(() -> session.execute(sql("insert into nowhere values (1)")))
          .isInstanceOfSatisfying(
              StatementFailed.class,
              failure ->
                  assertThat(failure.statement()).isEqualTo("insert into nowhere values (1)"))
          .hasMessageContaining("nowhere");
    }
  }

  @OnEachDatabase
  void textsOfStatementsAreSentAsTheyAre(TestDatabase database) throws SQLException {
    database.execute("create table t (a varchar(20))");
    try (Connection connection = database.connect();
        Session session = open(database, connection, LONG)) {
      session.lock();
      session.begin(List.of());
      session.execute(sql("insert into t values ('{fn now()} ? :x $1')"));
      session.commit();
    }
    assertThat(database.query("select a from t")).containsExactly("{fn now()} ? :x $1");
  }

  @OnEachDatabase
  void javaStepWorksInTheTransactionAndCannotEndIt(TestDatabase database) throws SQLException {
    database.execute("create table t (a varchar(20))");
    List<String> refusals = new ArrayList<>();
    Operation.Run run =
        new Operation.Run(
            connection -> {
              try (Statement statement = connection.createStatement()) {
                statement.execute("insert into t values ('x')");
              }
              for (SqlAction action :
                  List.<SqlAction>of(
                      Connection::commit,
                      Connection::rollback,
                      Connection::close,
                      it -> it.setAutoCommit(true),
                      it -> it.createStatement().getConnection().commit(),
                      it ->
                          it.prepareStatement("select 1")
                              .executeQuery()
                              .getStatement()
                              .getConnection()
                              .rollback(),
                      it -> it.getMetaData().getConnection().close(),
                      it -> it.createStatement().execute(" Commit"),
                      it -> it.prepareStatement("rollback"))) {
                try {
                  action.on(connection);
                } catch (SQLException refused) {
                  refusals.add(refused.getMessage());
                }
              }
            },
            Reach.ANYTHING);
    try (Connection connection = database.connect();
        Session session = open(database, connection, LONG)) {
      session.lock();
      session.begin(List.of());
      session.execute(new Step.Java(run.step(), List.of(run)));
      session.rollback();
    }
    assertThat(refusals)
        .hasSize(9)
        .endsWith(
            "A migration's Java step may not send 'Commit' through the connection: its transaction"
                + " holds the whole migration or nothing. Leave it out.",
            "A migration's Java step may not send 'rollback' through the connection: its"
                + " transaction holds the whole migration or nothing. Leave it out.")
        .first()
        .isEqualTo(
            "A migration's Java step may not commit the connection: its transaction holds the whole"
                + " migration or nothing. Leave it out.");
    assertThat(database.query("select * from t")).isEmpty();
  }

  /** Something done to a connection. */
  private interface SqlAction {
    void on(Connection connection) throws SQLException;
  }

  @OnEachDatabase
  void longestTimeoutIsNotTooLong(TestDatabase database) throws SQLException {
    try (Connection connection = database.connect();
        Session session = open(database, connection, Duration.ofSeconds(Long.MAX_VALUE))) {
      createUser(database, session);
      session.commit();
      assertThat(exists(session, "user")).isTrue();
    }
  }
}
