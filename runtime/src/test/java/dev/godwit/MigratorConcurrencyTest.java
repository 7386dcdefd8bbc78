package dev.godwit;

import static dev.godwit.Shop.migrator;
import static dev.godwit.Shop.wholeShop;
import static dev.godwit.schema.Definitions.bigint;
import static dev.godwit.schema.Definitions.column;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.godwit.testing.Databases;
import dev.godwit.testing.OnEachDatabase;
import dev.godwit.testing.SqliteDatabase;
import dev.godwit.testing.TestDatabase;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(Databases.class)
final class MigratorConcurrencyTest {

  private static final String[] WHOLE_SHOP = {
    "0001_create_customer", "0002_add_phone", "0003_create_purchase"
  };

  @OnEachDatabase
  void manyThreadsStartingAtOnceApplyEverythingOnce(TestDatabase database) throws Exception {
    int threads = 16;
    ExecutorService executor = Executors.newFixedThreadPool(threads);
    try {
      Callable<List<String>> upgrade = () -> wholeShop(database).upgrade().applied();
      List<String> applied = new ArrayList<>();
      for (Future<List<String>> future :
          executor.invokeAll(Stream.generate(() -> upgrade).limit(threads).toList())) {
        applied.addAll(future.get());
      }
      assertThat(applied).containsExactlyInAnyOrder(WHOLE_SHOP);
    } finally {
      executor.shutdownNow();
    }
    assertThat(Sql.rows(database, "select ordinal, revision from godwit_history order by ordinal"))
        .containsExactly("1 0001_create_customer", "2 0002_add_phone", "3 0003_create_purchase");
  }

  @OnEachDatabase
  void severalHistoriesStartingAtOnceShareTheTable(TestDatabase database) throws Exception {
    ExecutorService executor = Executors.newFixedThreadPool(4);
    try {
      List<Callable<List<String>>> upgrades = new ArrayList<>();
      for (String history : List.of("a", "b", "c", "d")) {
        TestMigration first =
            TestMigration.of(
                "0001",
                op -> op.createTable("table_of_" + history, column("id", bigint())),
                op -> op.dropTable("table_of_" + history));
        upgrades.add(() -> migrator(database, TestIndex.named(history, first)).upgrade().applied());
      }
      for (Future<List<String>> applied : executor.invokeAll(upgrades)) {
        assertThat(applied.get()).containsExactly("0001");
      }
    } finally {
      executor.shutdownNow();
    }
    assertThat(Sql.rows(database, "select history, revision from godwit_history order by history"))
        .containsExactly("a 0001", "b 0001", "c 0001", "d 0001");
  }

  @Test
  void readerOfTheFileIsNamedAsTheReason(SqliteDatabase database) throws SQLException {
    Sql.execute(database, "create table t (id integer)");
    TestIndex index = TestIndex.of(TestMigration.of("1", op -> op.sql("drop table t"), op -> {}));
    Migrator migrator =
        Migrator.of(database.dataSource(), index).withLockTimeout(Duration.ofMillis(60));
    try (Connection reader = database.connect();
        Statement statement = reader.createStatement()) {
      statement.execute("begin");
      statement.executeQuery("select * from t").close();
      assertThatThrownBy(migrator::upgrade)
          .isInstanceOf(DatabaseUnusable.class)
          .hasMessage(
              "Another process has been reading the database file for all the 60 ms that this one"
                  + " waited to write. Let it finish, or end it, then start again. Nothing was"
                  + " changed. To wait longer: Migrator.withLockTimeout(duration).");
    }
    assertThat(migrator.upgrade().applied()).containsExactly("1");
  }
}
