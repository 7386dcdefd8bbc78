package dev.godwit.faults;

import static dev.godwit.schema.Definitions.bigint;
import static dev.godwit.schema.Definitions.column;
import static dev.godwit.schema.Definitions.index;
import static dev.godwit.schema.Definitions.unique;
import static dev.godwit.schema.Definitions.varchar;
import static org.assertj.core.api.Assertions.assertThat;

import dev.godwit.Backups;
import dev.godwit.Migration;
import dev.godwit.MigrationException;
import dev.godwit.MigrationIndex;
import dev.godwit.Migrator;
import dev.godwit.UpgradeResult;
import dev.godwit.operation.Operations;
import dev.godwit.testing.OnEachDatabase;
import dev.godwit.testing.TestDatabase;
import java.sql.SQLException;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Consumer;
import javax.sql.DataSource;

/** Loses the answer to every statement of a migration whose steps commit one by one. */
final class StepwiseMishapTest {

  /** A table, and a migration that is not transactional. */
  private static final class History implements MigrationIndex {

    private static final String FIRST = "0001_create_tea";
    private static final String SECOND = "0002_index_tea";

    @Override
    public String history() {
      return "shop";
    }

    @Override
    public List<Entry> entries() {
      return List.of(
          Entry.committed(FIRST, "creates teas", "a"),
          Entry.committed(SECOND, "finds teas", "b", FIRST).withoutTransaction());
    }

    @Override
    public Migration create(String revision) {
      return revision.equals(FIRST) ? new First() : new Second();
    }
  }

  private static final class First implements Migration {

    @Override
    public void upgrade(Operations op) {
      op.createTable("tea", column("id", bigint()).notNull(), column("name", varchar(100)));
    }

    @Override
    public void downgrade(Operations op) {
      op.dropTable("tea");
    }
  }

  private static final class Second implements Migration {

    @Override
    public void upgrade(Operations op) {
      op.createTable("kind", column("id", bigint()));
      op.createIndex("tea", index("ix_tea_name", "name"));
      op.addUnique("tea", unique("uq_tea_id", "id"));
    }

    @Override
    public void downgrade(Operations op) {
      op.dropUnique("tea", "uq_tea_id");
      op.dropIndex("tea", "ix_tea_name");
      op.dropTable("kind");
    }
  }

  private static Migrator migrator(DataSource source) {
    return Migrator.of(source, new History())
        .withBackups(Backups.none())
        .withListener(message -> {});
  }

  private static void down(Migrator migrator) {
    migrator.downgrade(History.FIRST);
  }

  /** Whether the statement of this number was reached, and its answer lost. */
  private static boolean loses(TestDatabase database, int statement, Consumer<Migrator> way) {
    FaultySource source =
        new FaultySource(database.dataSource(), Mishap.ANSWER_LOST.in(database).onlyAt(statement));
    try {
      way.accept(migrator(source.dataSource()));
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
    Migrator shop = migrator(database.dataSource());
    shop.upgrade();
    // SQLite quotes the name of a table that was built anew.
    down(shop);
    List<String> before = schema(database);
    Set<String> left = new TreeSet<>();
    boolean isReached = true;
    for (int statement = 1; isReached; statement++) {
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
    Migrator shop = migrator(database.dataSource());
    shop.upgrade();
    List<String> whole = schema(database);
    for (int statement = 1; !progress(database).startsWith("[downgrade"); statement++) {
      loses(database, statement, StepwiseMishapTest::down);
    }
    assertThat(shop.status().partial()).hasSize(1);
    UpgradeResult result = shop.upgrade();
    assertThat(result.undone()).containsExactly(History.SECOND);
    assertThat(result.applied()).containsExactly(History.SECOND);
    assertThat(schema(database)).isEqualTo(whole);
  }
}
