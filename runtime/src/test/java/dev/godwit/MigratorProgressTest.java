package dev.godwit;

import static dev.godwit.Shop.CUSTOMER;
import static dev.godwit.Shop.PHONE;
import static dev.godwit.Shop.migrator;
import static dev.godwit.Shop.wholeShop;
import static dev.godwit.schema.Definitions.bigint;
import static dev.godwit.schema.Definitions.column;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import dev.godwit.testing.Databases;
import dev.godwit.testing.OnEachDatabase;
import dev.godwit.testing.TestDatabase;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.extension.ExtendWith;

/** What a listener for a progress bar is told. */
@ExtendWith(Databases.class)
final class MigratorProgressTest {

  private static final TestMigration TWO_TABLES =
      TestMigration.of(
              "0002_two_tables",
              op -> {
                op.createTable("one", column("id", bigint()));
                op.sql("insert into one (id) values (1)");
                op.run(connection -> {});
              },
              op -> op.dropTable("one"))
          .after("0001_create_customer");

  @OnEachDatabase
  void everyStepAndEveryRevisionIsTold(TestDatabase database) {
    List<String> told = new ArrayList<>();
    migrator(database, CUSTOMER, TWO_TABLES).withProgress(it -> told.add(it.toString())).upgrade();
    assertThat(told)
        .containsExactly(
            "1/2 0001_create_customer, step 1/1: create table customer (…",
            "1/2 0001_create_customer: done",
            "2/2 0002_two_tables, step 1/3: create table one (…",
            "2/2 0002_two_tables, step 2/3: insert into one (id) values (1)",
            "2/2 0002_two_tables, step 3/3: run Java code",
            "2/2 0002_two_tables: done");
  }

  @OnEachDatabase
  void fractionGrowsToOne(TestDatabase database) {
    List<Double> told = new ArrayList<>();
    migrator(database, CUSTOMER, TWO_TABLES).withProgress(it -> told.add(it.fraction())).upgrade();
    assertThat(told).startsWith(0.0, 0.5, 0.5).endsWith(1.0).isSorted();
  }

  @OnEachDatabase
  void downgradeIsToldAsWell(TestDatabase database) {
    wholeShop(database).upgrade();
    List<Progress> told = new ArrayList<>();
    wholeShop(database).withProgress(told::add).downgrade("-1");
    assertThat(told)
        .extracting(Progress::direction)
        .containsExactly(Direction.DOWNGRADE, Direction.DOWNGRADE);
  }

  @OnEachDatabase
  void whatIsOnlyRecordedIsDoneAtOnce(TestDatabase database) {
    migrator(database, CUSTOMER, PHONE.draft()).upgrade();
    List<Progress> told = new ArrayList<>();
    migrator(database, CUSTOMER, PHONE).withProgress(told::add).upgrade();
    assertThat(told).extracting(Progress::toString).containsExactly("1/1 0002_add_phone: done");
    assertThat(told.get(0).fraction()).isEqualTo(1.0);
  }

  @OnEachDatabase
  void nothingToDoIsNotTold(TestDatabase database) {
    wholeShop(database).upgrade();
    wholeShop(database)
        .withProgress(
            it -> {
              throw new AssertionError(it);
            })
        .upgrade();
    assertThat(wholeShop(database).status().isCurrent()).isTrue();
  }

  @OnEachDatabase
  void failureEndsWithTheStepThatFailed(TestDatabase database) {
    TestMigration failing = PHONE.doing(op -> op.sql("insert into nowhere values (1)"), op -> {});
    List<String> told = new ArrayList<>();
    assertThatExceptionOfType(MigrationFailed.class)
        .isThrownBy(
            () ->
                migrator(database, CUSTOMER, failing)
                    .withProgress(it -> told.add(it.toString()))
                    .upgrade());
    assertThat(told)
        .last()
        .isEqualTo("2/2 0002_add_phone, step 1/1: insert into nowhere values (1)");
  }
}
