package dev.godwit.faults;

import static org.assertj.core.api.Assertions.assertThat;

import dev.godwit.MigrationException;
import dev.godwit.Migrator;
import dev.godwit.UpgradeResult;
import dev.godwit.testing.OnEachDatabase;
import dev.godwit.testing.TestDatabase;
import java.sql.SQLException;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Consumer;

/** Loses the answer to every statement of a migration whose steps commit one by one. */
final class StepwiseMishapTest {

  /** Some statements, which are of every kind, unless all are asked for. */
  private static final int STRIDE = "all".equals(System.getProperty("godwit.faults")) ? 1 : 4;

  private static void down(Migrator migrator) {
    migrator.downgrade(StepwiseHistory.FIRST);
  }

  /** Whether the statement of this number was reached, and its answer lost. */
  private static boolean loses(TestDatabase database, int statement, Consumer<Migrator> way) {
    FaultySource source =
        new FaultySource(database.dataSource(), Mishap.ANSWER_LOST.in(database).onlyAt(statement));
    try {
      way.accept(StepwiseHistory.migrator(source.dataSource()));
    } catch (MigrationException lost) {
      assertThat(lost).hasMessageContaining("The connection is gone");
    }
    return source.count() >= statement;
  }

  private static String progress(TestDatabase database) throws SQLException {
    return database
        .query("select coalesce(progress, '') from godwit_history where ordinal = 2")
        .toString()
        .replaceAll(" \\w*]$", "]");
  }

  private static List<String> schema(TestDatabase database) throws SQLException {
    return State.of(database).schema();
  }

  @OnEachDatabase
  void nextStartGoesOnEitherWay(TestDatabase database) throws SQLException {
    Migrator shop = StepwiseHistory.migrator(database.dataSource());
    shop.upgrade();
    // SQLite quotes the name of a table that was built anew.
    down(shop);
    List<String> before = schema(database);
    Set<String> left = new TreeSet<>();
    boolean isReached = true;
    for (int statement = 1; isReached; statement += STRIDE) {
      isReached = loses(database, statement, Migrator::upgrade);
      left.add(progress(database));
      shop.upgrade();
      isReached |= loses(database, statement, StepwiseMishapTest::down);
      left.add(progress(database));
      down(shop);
      assertThat(schema(database)).as("lost at %d", statement).isEqualTo(before);
    }
    assertThat(left).hasSizeGreaterThan(4);
  }

  @OnEachDatabase
  void whatWasUndoneInPartIsUndoneBeforeItIsAppliedAgain(TestDatabase database)
      throws SQLException {
    Migrator shop = StepwiseHistory.migrator(database.dataSource());
    shop.upgrade();
    List<String> whole = schema(database);
    for (int statement = 1; !progress(database).startsWith("[downgrade"); statement++) {
      loses(database, statement, StepwiseMishapTest::down);
    }
    assertThat(shop.status().partial()).hasSize(1);
    UpgradeResult result = shop.upgrade();
    assertThat(result.undone()).containsExactly(StepwiseHistory.SECOND);
    assertThat(result.applied()).containsExactly(StepwiseHistory.SECOND);
    assertThat(schema(database)).isEqualTo(whole);
  }
}
