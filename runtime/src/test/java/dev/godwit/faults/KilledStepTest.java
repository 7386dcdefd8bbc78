package dev.godwit.faults;

import static org.assertj.core.api.Assertions.assertThat;

import dev.godwit.Migrator;
import dev.godwit.faults.Errand.Moment;
import dev.godwit.testing.Databases;
import dev.godwit.testing.OnEachDatabase;
import dev.godwit.testing.PostgresqlDatabase;
import dev.godwit.testing.TestDatabase;
import dev.godwit.testing.TestDatabases;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;

/** Kills the process behind every statement of a migration whose steps commit one by one. */
@ExtendWith(Databases.class)
final class KilledStepTest {

  private static final int AT_ONCE = 8;

  /** Some statements, which are of every kind, unless all are asked for. */
  private static final int STRIDE = "all".equals(System.getProperty("godwit.faults")) ? 1 : 7;

  private static final String BUILDING =
      "from pg_stat_activity where datname = current_database() and wait_event_type = 'Lock'"
          + " and query like 'create index concurrently%'";

  @TempDir private Path scratch;

  private static Migrator shop(TestDatabase database) {
    return StepwiseHistory.migrator(database.dataSource());
  }

  /** Goes both ways once: SQLite quotes the name of a table that was built anew. */
  private static TestDatabase settled(TestDatabase database) {
    shop(database).upgrade();
    shop(database).downgrade("base");
    return database;
  }

  @OnEachDatabase
  void nextStartGoesOnBehindWhateverStatementTheProcessWasKilled(TestDatabases databases)
      throws Exception {
    List<TestDatabase> stages =
        IntStream.range(0, AT_ONCE).mapToObj(number -> settled(databases.another())).toList();
    for (Way way : Way.values()) {
      int statements = statements(stages.get(0), way);
      State end = State.of(stages.get(0));
      List<Integer> stops =
          IntStream.rangeClosed(1, statements).filter(it -> it % STRIDE == 0).boxed().toList();
      assertThat(stops).isNotEmpty();
      way.back().go(shop(stages.get(0)));
      for (int from = 0; from < stops.size(); from += AT_ONCE) {
        kill(stages, way, stops.subList(from, Math.min(stops.size(), from + AT_ONCE)), end);
      }
      stages.forEach(database -> way.go(shop(database)));
    }
  }

  private static int statements(TestDatabase database, Way way) {
    FaultySource source = new FaultySource(database.dataSource(), sent -> sent.call().make());
    way.go(StepwiseHistory.migrator(source.dataSource()));
    return source.count();
  }

  private void kill(List<TestDatabase> stages, Way way, List<Integer> stops, State end)
      throws Exception {
    List<Errand> errands = new ArrayList<>();
    for (int number = 0; number < stops.size(); number++) {
      String url = stages.get(number).url();
      errands.add(
          new Errand(Plot.STEPS, number, way, stops.get(number), Moment.AFTER, /* tick= */ 0, url));
    }
    try (Victim victim = Victim.start(scratch)) {
      assertThat(victim.perish(errands, () -> {})).allMatch(it -> it.endsWith(" reached"));
    }
    for (int number = 0; number < stops.size(); number++) {
      TestDatabase database = stages.get(number);
      way.go(shop(database));
      assertThat(State.of(database))
          .as("%s, killed behind statement %d", way, stops.get(number))
          .isEqualTo(end);
      way.back().go(shop(database));
    }
  }

  @Test
  void indexThatWasLeftInvalidIsBuiltAnew(PostgresqlDatabase database) throws Exception {
    killAmidTheIndex(
        database,
        holder -> {
          execute(holder, "select pg_terminate_backend(pid) " + BUILDING);
          awaitCount(database, 0, "select count(*) " + BUILDING);
          awaitCount(database, 1, "select count(*) from pg_index where not indisvalid");
          holder.rollback();
        });
  }

  @Test
  void serverThatOutlivesItsClientIsWaitedFor(PostgresqlDatabase database) throws Exception {
    killAmidTheIndex(database, Connection::rollback);
  }

  /** What becomes of the server while this connection is in its way. */
  @FunctionalInterface
  private interface Aftermath {
    void take(Connection holder) throws SQLException;
  }

  private void killAmidTheIndex(PostgresqlDatabase database, Aftermath aftermath) throws Exception {
    settled(database);
    shop(database).upgrade();
    State end = State.of(database);
    shop(database).downgrade(StepwiseHistory.FIRST);
    try (Connection holder = database.connect();
        Victim victim = Victim.start(scratch)) {
      holder.setAutoCommit(false);
      execute(holder, "lock table tea in row exclusive mode");
      victim.send(Errand.whole(Plot.STEPS, database));
      awaitCount(database, 1, "select count(*) " + BUILDING);
      victim.kill();
      aftermath.take(holder);
    }
    assertThat(shop(database).upgrade().applied()).isSubsetOf(StepwiseHistory.SECOND);
    assertThat(State.of(database)).isEqualTo(end);
    awaitCount(database, 0, "select count(*) from pg_index where not indisvalid");
    assertThat(shop(database).verify().isEqual()).isTrue();
  }

  private static void execute(Connection connection, String sql) throws SQLException {
    try (Statement statement = connection.createStatement()) {
      statement.execute(sql);
    }
  }

  private static void awaitCount(PostgresqlDatabase database, int count, String sql)
      throws SQLException {
    for (int look = 0; look < 20_000; look++) {
      if (database.query(sql).equals(List.of(String.valueOf(count)))) {
        return;
      }
    }
    throw new IllegalStateException("It never was %d: %s".formatted(count, sql));
  }
}
