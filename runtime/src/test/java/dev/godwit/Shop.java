package dev.godwit;

import static dev.godwit.schema.Definitions.bigint;
import static dev.godwit.schema.Definitions.column;
import static dev.godwit.schema.Definitions.foreignKey;
import static dev.godwit.schema.Definitions.primaryKey;
import static dev.godwit.schema.Definitions.varchar;

import dev.godwit.testing.TestDatabase;

/** A small history that tests build on, and the migrators for it. */
final class Shop {

  static final TestMigration CUSTOMER =
      TestMigration.of(
          "0001_create_customer",
          op ->
              op.createTable(
                  "customer",
                  column("id", bigint()).notNull(),
                  column("name", varchar(100)),
                  primaryKey("pk_customer", "id")),
          op -> op.dropTable("customer"));

  static final TestMigration PHONE =
      TestMigration.of(
              "0002_add_phone",
              op -> op.addColumn("customer", column("phone", varchar(20))),
              op -> op.dropColumn("customer", "phone"))
          .after("0001_create_customer");

  static final TestMigration PURCHASE =
      TestMigration.of(
              "0003_create_purchase",
              op ->
                  op.createTable(
                      "purchase",
                      column("id", bigint()).notNull(),
                      column("customer_id", bigint()).notNull(),
                      primaryKey("pk_purchase", "id"),
                      foreignKey("fk_purchase_customer", "customer_id")
                          .references("customer", "id")),
              op -> op.dropTable("purchase"))
          .after("0002_add_phone");

  private Shop() {}

  /** A migrator that makes no backups and says nothing. */
  static Migrator migrator(TestDatabase database, TestMigration... migrations) {
    return migrator(database, TestIndex.of(migrations));
  }

  static Migrator migrator(TestDatabase database, MigrationIndex index) {
    return Migrator.of(database.dataSource(), index)
        .withBackups(Backups.none())
        .withListener(message -> {});
  }

  static Migrator wholeShop(TestDatabase database) {
    return migrator(database, CUSTOMER, PHONE, PURCHASE);
  }
}
