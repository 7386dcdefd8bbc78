package dev.godwit;

import static dev.godwit.Shop.CUSTOMER;
import static dev.godwit.Shop.PHONE;
import static dev.godwit.Shop.PURCHASE;
import static dev.godwit.Shop.migrator;
import static dev.godwit.schema.Definitions.column;
import static dev.godwit.schema.Definitions.index;
import static dev.godwit.schema.Definitions.integer;
import static dev.godwit.schema.Definitions.varchar;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import dev.godwit.testing.OnEachDatabase;
import dev.godwit.testing.TestDatabase;
import java.sql.SQLException;
import java.util.List;

/** Releases of an application that follow each other on one database, forth and back. */
final class MigratorReleaseTest {

  private static final String REVISIONS = "select revision from godwit_history order by ordinal";

  private static final TestMigration TYPE =
      TestMigration.of(
              "0004_level_is_a_number",
              op -> {
                op.addColumn("customer", column("level", varchar(10)).defaultValue("'7'"));
                op.alterType("customer", "level", varchar(10), integer());
                op.createIndex("customer", index("ix_customer_level", "level"));
              },
              op -> {
                op.dropIndex("customer", "ix_customer_level");
                op.alterType("customer", "level", integer(), varchar(10));
                op.dropColumn("customer", "level");
              })
          .after("0003_create_purchase");

  private static Migrator older(TestDatabase database) {
    return migrator(database, CUSTOMER, PHONE);
  }

  private static Migrator newer(TestDatabase database) {
    return migrator(database, CUSTOMER, PHONE, PURCHASE, TYPE);
  }

  @OnEachDatabase
  void releaseThatWasRolledBackRunsOn(TestDatabase database) throws SQLException {
    newer(database).upgrade();
    List<String> schema = Catalog.of(database);
    Migrator older = older(database);
    older.requireCurrent();
    assertThat(older.upgrade().applied()).isEmpty();
    assertThat(older.status().unknown())
        .containsExactly("0003_create_purchase", "0004_level_is_a_number");
    assertThat(Catalog.of(database)).isEqualTo(schema);
    assertThat(newer(database).upgrade().applied()).isEmpty();
  }

  @OnEachDatabase
  void releaseThatWasRolledBackUndoesTheNewer(TestDatabase database) throws SQLException {
    older(database).upgrade();
    List<String> schema = Catalog.of(database);
    Sql.execute(database, "insert into customer (id, name, phone) values (1, 'Ann', '555')");
    newer(database).upgrade();
    assertThat(older(database).downgrade("0002_add_phone").undone())
        .containsExactly("0004_level_is_a_number", "0003_create_purchase");
    assertThat(Catalog.of(database)).isEqualTo(schema);
    assertThat(Sql.rows(database, "select * from customer")).containsExactly("1 Ann 555");
    assertThat(newer(database).upgrade().applied())
        .containsExactly("0003_create_purchase", "0004_level_is_a_number");
    assertThat(Sql.rows(database, "select * from customer")).containsExactly("1 Ann 555 7");
  }

  @OnEachDatabase
  void olderReleaseAppliesItsOwnBesideTheNewer(TestDatabase database) throws SQLException {
    newer(database).upgrade();
    TestMigration fix =
        TestMigration.of(
                "0002b_index_phone",
                op -> op.createIndex("customer", index("ix_customer_phone", "phone")),
                op -> op.dropIndex("customer", "ix_customer_phone"))
            .after("0002_add_phone");
    Migrator patched = migrator(database, CUSTOMER, PHONE, fix);
    assertThat(patched.upgrade().applied()).containsExactly("0002b_index_phone");
    assertThat(Sql.rows(database, REVISIONS)).last().isEqualTo("0002b_index_phone");
    patched.requireCurrent();
    assertThat(newer(database).status().unknown()).containsExactly("0002b_index_phone");
  }

  @OnEachDatabase
  void olderMigrationMergedLaterIsAppliedWhereItIsIndependent(TestDatabase database)
      throws SQLException {
    migrator(database, CUSTOMER, PHONE).upgrade();
    TestMigration late =
        TestMigration.of(
                "0002_create_tag",
                op -> op.createTable("tag", column("id", integer())),
                op -> op.dropTable("tag"))
            .after("0001_create_customer");
    Migrator merged = migrator(database, CUSTOMER, late, PHONE);
    assertThat(merged.status().pending()).containsExactly("0002_create_tag");
    assertThat(merged.upgrade().applied()).containsExactly("0002_create_tag");
    assertThat(Sql.rows(database, REVISIONS))
        .containsExactly("0001_create_customer", "0002_add_phone", "0002_create_tag");
    assertThat(merged.downgrade("-1").undone()).containsExactly("0002_create_tag");
    assertThat(Sql.columns(database, "customer")).contains("phone");
  }

  @OnEachDatabase
  void olderMigrationMergedLaterIsRefusedWhereTheOrderMatters(TestDatabase database)
      throws SQLException {
    migrator(database, CUSTOMER, PHONE).upgrade();
    TestMigration late =
        TestMigration.of(
                "0002_rename_customer",
                op -> op.renameTable("customer", "client"),
                op -> op.renameTable("client", "customer"))
            .after("0001_create_customer");
    assertThatExceptionOfType(MigrationRefused.class)
        .isThrownBy(() -> migrator(database, CUSTOMER, late, PHONE).upgrade())
        .withMessageStartingWith(
            "The revisions '0002_add_phone' and '0002_rename_customer' stand side by side, but"
                + " their order matters for ")
        .withMessageContaining("'customer'");
    assertThat(Sql.tables(database)).containsExactly("customer", "godwit_history");
  }
}
