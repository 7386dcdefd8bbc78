package dev.godwit.dialect;

import static dev.godwit.schema.Definitions.bigint;
import static dev.godwit.schema.Definitions.column;
import static dev.godwit.schema.Definitions.primaryKey;
import static dev.godwit.schema.Definitions.varchar;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.godwit.operation.Operations;
import dev.godwit.schema.QualifiedName;
import dev.godwit.schema.Schema;
import dev.godwit.testing.OnEachDatabase;
import dev.godwit.testing.TestDatabase;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;

final class SessionTest {

  private static final QualifiedName USER = QualifiedName.of("user");

  private final List<String> heard = new ArrayList<>();

  private SessionSettings settings(Duration timeout) {
    return new SessionSettings("godwit", timeout, heard::add);
  }

  private static List<Step> createUser(Dialect dialect) {
    Operations op = Operations.on(Schema.empty());
    op.createTable(
        "user",
        column("id", bigint()).identity(),
        column("name", varchar(20)).notNull(),
        primaryKey("user_pkey", "id"));
    return dialect.plan(Schema.empty(), op.recorded());
  }

  @OnEachDatabase
  void committedStepsStay(TestDatabase database) throws SQLException {
    Dialect dialect = database.dialect();
    try (Connection connection = database.connect();
        Session session = dialect.open(connection, settings(Duration.ofSeconds(1)))) {
      session.lock();
      List<Step> steps = createUser(dialect);
      session.begin(steps);
      for (Step step : steps) {
        session.execute(step);
      }
      session.commit();
      assertThat(session.exists(USER)).isTrue();
    }
  }

  @OnEachDatabase
  void rolledBackStepsAreGone(TestDatabase database) throws SQLException {
    Dialect dialect = database.dialect();
    try (Connection connection = database.connect();
        Session session = dialect.open(connection, settings(Duration.ofSeconds(1)))) {
      session.lock();
      List<Step> steps = createUser(dialect);
      session.begin(steps);
      for (Step step : steps) {
        session.execute(step);
      }
      session.rollback();
      assertThat(session.exists(USER)).isFalse();
    }
  }

  @OnEachDatabase
  void secondSessionGivesUpAfterTheTimeout(TestDatabase database) throws SQLException {
    Dialect dialect = database.dialect();
    try (Connection first = database.connect();
        Connection second = database.connect();
        Session holder = dialect.open(first, settings(Duration.ofSeconds(1)));
        Session waiter = dialect.open(second, settings(Duration.ofMillis(50)))) {
      holder.lock();
      holder.begin(List.of());
      assertThatThrownBy(
              () -> {
                waiter.lock();
                waiter.begin(List.of());
              })
          .isInstanceOf(LockTimeout.class);
      holder.rollback();
    }
  }
}
