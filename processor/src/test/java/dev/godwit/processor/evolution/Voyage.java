package dev.godwit.processor.evolution;

import static org.assertj.core.api.Assertions.assertThat;

import dev.godwit.Backups;
import dev.godwit.MigrationException;
import dev.godwit.MigrationFailed;
import dev.godwit.MigrationIndex;
import dev.godwit.Migrator;
import dev.godwit.schema.Schema;
import dev.godwit.testing.Catalog;
import dev.godwit.testing.Catalog.Fact;
import dev.godwit.testing.SqliteDatabase;
import dev.godwit.testing.TestDatabase;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** One live database on its way through all steps of an application. */
final class Voyage {

  private final TestDatabase database;
  private final TestDatabase fresh;

  /**
   * A way that begins with nothing.
   *
   * @param fresh another database, which is empty between the steps
   */
  Voyage(TestDatabase database, TestDatabase fresh) {
    this.database = database;
    this.fresh = fresh;
  }

  /**
   * One step.
   *
   * @param base the schema before
   * @param model the schema after
   * @param baseKeys the generators before
   * @param modelKeys the generators after
   * @param history the application's migrations, the last of which is the step
   * @param anew the migration that makes the new model of nothing
   * @param mayBeStopped whether the compiler warned that rows may be in the way
   * @param isOneWay whether the way back may be refused by what an answer said
   * @param raises what the compiler said to do to counters
   */
  record Step(
      Schema base,
      Schema model,
      Keys baseKeys,
      Keys modelKeys,
      MigrationIndex history,
      MigrationIndex anew,
      Kept kept,
      Surroundings surroundings,
      boolean mayBeStopped,
      boolean isOneWay,
      List<Raise> raises) {}

  /** What a step must keep, as it is at one moment. */
  private record Seen(KeptValues values, Map<String, List<String>> around) {

    static Seen before(Step step, TestDatabase database) throws SQLException {
      return new Seen(
          KeptValues.before(step.kept(), database), step.surroundings().seenBefore(database));
    }

    static Seen after(Step step, TestDatabase database) throws SQLException {
      return new Seen(
          KeptValues.after(step.kept(), database), step.surroundings().seenAfter(database));
    }

    void assertKeptIn(Seen later, String when) {
      values.assertKeptIn(later.values(), when);
      assertThat(later.around()).as("around the tables of %s", when).isEqualTo(around);
    }
  }

  /** Takes the step, back, and again. */
  void take(Step step) throws SQLException {
    Rows.fill(step.base(), step.baseKeys(), database);
    step.surroundings().putInto(database);
    String base = catalog();
    Seen before = Seen.before(step, database);
    try {
      upgrade(database, step.history());
    } catch (MigrationException stopped) {
      if (!step.mayBeStopped()) {
        throw stopped;
      }
      assertThat(catalog()).as("%s after a stopped upgrade", database).isEqualTo(base);
      assertThat(Seen.before(step, database)).isEqualTo(before);
      before = clearTheWay(step);
    }
    raise(step);
    String model = catalog();
    assertThat(withoutNames(Surroundings.without(database.catalog())))
        .as("%s after the upgrade", database)
        .isEqualTo(expected(step.anew()));
    Seen after = Seen.after(step, database);
    before.assertKeptIn(after, database + " after the upgrade");
    step.modelKeys().assertFree(database, database + " after the upgrade");

    after = comeBack(step, after);
    assertThat(catalog()).as("%s after the downgrade", database).isEqualTo(base);
    after.assertKeptIn(Seen.before(step, database), database + " after the downgrade");
    step.baseKeys().assertFree(database, database + " after the downgrade");

    upgrade(database, step.history());
    assertThat(catalog()).as("%s after the second upgrade", database).isEqualTo(model);
    after.assertKeptIn(Seen.after(step, database), database + " after the second upgrade");
    step.modelKeys().assertFree(database, database + " after the second upgrade");
    step.surroundings().removeFromModel(database);
  }

  private void raise(Step step) throws SQLException {
    boolean isSqlite = database instanceof SqliteDatabase;
    for (Raise raise : step.raises()) {
      database.execute(isSqlite ? raise.sqlite() : raise.postgresql());
    }
  }

  /** New rows may fit, unless the change allows none of those that the base does. */
  private Seen clearTheWay(Step step) throws SQLException {
    step.surroundings().removeFromBase(database);
    Rows.clear(step.base(), database);
    Rows.fill(step.base(), step.baseKeys(), database);
    step.surroundings().putInto(database);
    Seen before = Seen.before(step, database);
    try {
      upgrade(database, step.history());
    } catch (MigrationException stopped) {
      step.surroundings().removeFromBase(database);
      Rows.clear(step.base(), database);
      step.surroundings().putInto(database);
      before = Seen.before(step, database);
      upgrade(database, step.history());
    }
    return before;
  }

  /** Rows that the downgrade rightly refuses are deleted. */
  private Seen comeBack(Step step, Seen after) throws SQLException {
    String model = catalog();
    try {
      downgrade(database, step.history(), "-1");
      return after;
    } catch (MigrationFailed refused) {
      if (!step.isOneWay()
          && !FormerRules.of(step.base(), step.model(), step.kept())
              .explain(refused.operations())) {
        throw refused;
      }
    }
    assertThat(catalog()).as("%s after a refused downgrade", database).isEqualTo(model);
    after.assertKeptIn(Seen.after(step, database), database + " after a refused downgrade");
    step.surroundings().removeFromModel(database);
    Rows.clear(step.model(), database);
    KeptValues cleared = KeptValues.after(step.kept(), database);
    downgrade(database, step.history(), "-1");
    step.surroundings().putInto(database);
    Seen back = Seen.before(step, database);
    cleared.assertKeptIn(back.values(), database + " after a downgrade without rows");
    return back;
  }

  /** Begins with the first model. */
  void begin(MigrationIndex history) throws SQLException {
    upgrade(database, history);
  }

  private static void upgrade(TestDatabase database, MigrationIndex index) throws SQLException {
    database.with(connection -> migrator(connection, index).upgrade());
  }

  private static void downgrade(TestDatabase database, MigrationIndex index, String target)
      throws SQLException {
    database.with(connection -> migrator(connection, index).downgrade(target));
  }

  private static Migrator migrator(Connection connection, MigrationIndex index) {
    return Migrator.of(connection, index).withListener(message -> {}).withBackups(Backups.none());
  }

  private String catalog() throws SQLException {
    return database.catalog().without("godwit_history").toString();
  }

  /** What a new database has; making it must leave nothing behind when it is undone. */
  private String expected(MigrationIndex anew) throws SQLException {
    upgrade(fresh, anew);
    String catalog = withoutNames(fresh.catalog());
    downgrade(fresh, anew, "base");
    assertThat(fresh.catalog().without("godwit_history").toString())
        .as("%s after the downgrade to nothing", fresh)
        .isEmpty();
    return catalog;
  }

  /** The names of constraints and indexes stay when tables and columns get other names. */
  private static String withoutNames(Catalog catalog) {
    List<Fact> facts = new ArrayList<>();
    for (Fact fact : catalog.without("godwit_history").withoutConstraintNames().facts()) {
      boolean isIndex = fact.kind().equals("index");
      facts.add(isIndex ? new Fact(fact.table(), fact.kind(), "", fact.text()) : fact);
    }
    return new Catalog(facts).toString();
  }
}
