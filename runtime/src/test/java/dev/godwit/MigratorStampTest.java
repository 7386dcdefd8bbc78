package dev.godwit;

import static dev.godwit.Shop.CUSTOMER;
import static dev.godwit.Shop.PHONE;
import static dev.godwit.Shop.PURCHASE;
import static dev.godwit.Shop.migrator;
import static dev.godwit.Shop.wholeShop;
import static dev.godwit.schema.Definitions.bigint;
import static dev.godwit.schema.Definitions.column;
import static dev.godwit.schema.Definitions.primaryKey;
import static dev.godwit.schema.Definitions.varchar;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import dev.godwit.testing.Databases;
import dev.godwit.testing.OnEachDatabase;
import dev.godwit.testing.TestDatabase;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(Databases.class)
final class MigratorStampTest {

  private static final String REVISIONS = "select revision from godwit_history order by ordinal";
  private static final String SUPERSEDED =
      "select revision, superseded_by from godwit_history order by ordinal";

  @OnEachDatabase
  void stampRunsNothing(TestDatabase database) throws SQLException {
    List<String> heard = new ArrayList<>();
    StampResult result = wholeShop(database).withListener(heard::add).stamp("head");
    assertThat(result)
        .isEqualTo(
            new StampResult(
                List.of("0001_create_customer", "0002_add_phone", "0003_create_purchase"),
                List.of()));
    assertThat(heard)
        .singleElement()
        .asString()
        .matches(
            "'0001_create_customer', '0002_add_phone', '0003_create_purchase' are recorded as"
                + " applied, after \\d+ ms\\.");
    assertThat(Sql.tables(database)).containsExactly("godwit_history");
    assertThat(wholeShop(database).upgrade().applied()).isEmpty();
    assertThat(wholeShop(database).stamp("head").applied()).isEmpty();
  }

  @OnEachDatabase
  void stampGoesDown(TestDatabase database) throws SQLException {
    wholeShop(database).upgrade();
    assertThat(wholeShop(database).stamp("0002").undone()).containsExactly("0003_create_purchase");
    assertThat(wholeShop(database).stamp("-1").undone()).containsExactly("0002_add_phone");
    assertThat(wholeShop(database).stamp("+1").applied()).containsExactly("0002_add_phone");
    assertThat(wholeShop(database).stamp("base").undone())
        .containsExactly("0002_add_phone", "0001_create_customer");
    assertThat(Sql.rows(database, REVISIONS)).isEmpty();
    assertThat(Sql.tables(database)).containsExactly("customer", "godwit_history", "purchase");
  }

  @OnEachDatabase
  void whatIsStampedIsUndoneLikeWhatWasApplied(TestDatabase database) throws SQLException {
    wholeShop(database).upgrade();
    Sql.execute(database, "drop table godwit_history");
    wholeShop(database).stamp("head");
    migrator(database, CUSTOMER).downgrade("0001");
    assertThat(Sql.tables(database)).containsExactly("customer", "godwit_history");
    assertThat(Sql.columns(database, "customer")).containsExactly("id", "name");
  }

  @OnEachDatabase
  void draftIsStampedAsADraft(TestDatabase database) throws SQLException {
    migrator(database, CUSTOMER, PHONE.draft()).stamp("head");
    assertThat(Sql.rows(database, "select revision from godwit_history where draft"))
        .containsExactly("0002_add_phone");
    assertThatExceptionOfType(MigrationRefused.class)
        .isThrownBy(
            () ->
                migrator(database, CUSTOMER, PHONE.draft().saying("other"), PURCHASE).stamp("head"))
        .withMessageStartingWith(
            "'0002_add_phone' was applied to this database as a draft, and has changed since.");
  }

  @OnEachDatabase
  void editedMigrationsKeepStampsBack(TestDatabase database) {
    migrator(database, CUSTOMER).upgrade();
    assertThatExceptionOfType(MigrationRefused.class)
        .isThrownBy(() -> migrator(database, CUSTOMER.saying("other"), PHONE).stamp("head"))
        .withMessageStartingWith(
            "'0001_create_customer' was edited after being applied to this database.");
  }

  @OnEachDatabase
  void checkpointIsStampedForWhatItContains(TestDatabase database) throws SQLException {
    TestMigration checkpoint =
        TestMigration.of(
                "0003_checkpoint",
                op ->
                    op.createTable(
                        "customer",
                        column("id", bigint()).notNull(),
                        column("name", varchar(100)),
                        column("phone", varchar(20)),
                        primaryKey("pk_customer", "id")),
                op -> op.dropTable("customer"))
            .containing("0001_create_customer", "0002_add_phone")
            .after("0002_add_phone");
    migrator(database, CUSTOMER, PHONE).upgrade();
    Sql.execute(database, "drop table godwit_history");
    Migrator migrator = migrator(database, CUSTOMER, PHONE, checkpoint);
    assertThat(migrator.stamp("head").applied()).containsExactly("0003_checkpoint");
    assertThat(Sql.rows(database, SUPERSEDED))
        .containsExactly(
            "0001_create_customer 0003_checkpoint",
            "0002_add_phone 0003_checkpoint",
            "0003_checkpoint null");
    assertThat(migrator.verify().differences()).isEmpty();
    migrator.downgrade("base");
    assertThat(Sql.tables(database)).containsExactly("godwit_history");
    // On the long way.
    migrator(database, CUSTOMER).stamp("head");
    assertThat(migrator.stamp("head").applied())
        .containsExactly("0002_add_phone", "0003_checkpoint");
  }

  @OnEachDatabase
  void mergeIsStampedFromTheSideThatTheDatabaseRan(TestDatabase database) throws SQLException {
    TestMigration ours =
        TestMigration.of(
                "0002_ours",
                op -> op.addColumn("customer", column("phone", varchar(20))),
                op -> op.dropColumn("customer", "phone"))
            .after("0001_create_customer");
    TestMigration theirs =
        TestMigration.of(
                "0002_theirs",
                op -> op.addColumn("customer", column("phone", varchar(30))),
                op -> op.dropColumn("customer", "phone"))
            .after("0001_create_customer");
    TestMigration merge =
        TestMigration.of("0003_merge", op -> {}, op -> {})
            .after("0002_ours", "0002_theirs")
            .insteadOf(
                "0002_theirs",
                op -> op.alterType("customer", "phone", varchar(30), varchar(20)),
                op -> op.alterType("customer", "phone", varchar(20), varchar(30)));
    migrator(database, CUSTOMER, theirs).upgrade();
    Migrator merged = migrator(database, CUSTOMER, ours, theirs, merge);
    assertThat(merged.stamp("head").applied()).containsExactly("0003_merge");
    assertThat(Sql.rows(database, SUPERSEDED))
        .containsExactly(
            "0001_create_customer null",
            "0002_theirs null",
            "0002_ours 0003_merge",
            "0003_merge null");
    assertThat(merged.verify().differences()).hasSize(1);
    merged.stamp("-1");
    merged.upgrade();
    assertThat(merged.verify().differences()).isEmpty();
    merged.downgrade("base");
    assertThat(Sql.tables(database)).containsExactly("godwit_history");
  }

  @OnEachDatabase
  void unknownTargetIsNamed(TestDatabase database) {
    assertThatExceptionOfType(MigrationRefused.class)
        .isThrownBy(() -> wholeShop(database).stamp("0002_add_fone"))
        .withMessage(
            "There is no revision '0002_add_fone'. Did you mean '0002_add_phone'? Nothing was"
                + " changed.");
  }
}
