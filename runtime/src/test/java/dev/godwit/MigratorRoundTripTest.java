package dev.godwit;

import static dev.godwit.Shop.migrator;
import static dev.godwit.operation.Backfill.backfill;
import static dev.godwit.schema.Definitions.bigint;
import static dev.godwit.schema.Definitions.check;
import static dev.godwit.schema.Definitions.column;
import static dev.godwit.schema.Definitions.foreignKey;
import static dev.godwit.schema.Definitions.index;
import static dev.godwit.schema.Definitions.integer;
import static dev.godwit.schema.Definitions.primaryKey;
import static dev.godwit.schema.Definitions.sequence;
import static dev.godwit.schema.Definitions.unique;
import static dev.godwit.schema.Definitions.varchar;
import static org.assertj.core.api.Assertions.assertThat;

import dev.godwit.operation.Operations;
import dev.godwit.testing.OnEachDatabase;
import dev.godwit.testing.TestDatabase;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.function.Consumer;

/** Every step of a long history, up and down, by the classes and as recorded. */
final class MigratorRoundTripTest {

  private static final TestMigration[] HISTORY = history();

  private static TestMigration[] history() {
    List<TestMigration> history = new ArrayList<>();
    step(
        history,
        op ->
            op.createTable(
                "customer",
                column("id", bigint()).identity(),
                column("name", varchar(100)).notNull(),
                column("code", integer()),
                primaryKey("pk_customer", "id")),
        op -> op.dropTable("customer"));
    step(
        history,
        op -> op.addColumn("customer", column("level", integer()).notNull(), backfill("1")),
        op -> op.dropColumn("customer", "level"));
    step(
        history,
        op ->
            op.createTable(
                "purchase",
                column("id", bigint()).notNull(),
                column("customer_id", bigint()).notNull(),
                primaryKey("pk_purchase", "id"),
                foreignKey("fk_purchase_customer", "customer_id").references("customer", "id")),
        op -> op.dropTable("purchase"));
    step(
        history,
        op -> op.createIndex("purchase", index("ix_purchase_customer", "customer_id")),
        op -> op.dropIndex("purchase", "ix_purchase_customer"));
    step(
        history,
        op -> op.addUnique("customer", unique("uq_customer_name", "name")),
        op -> op.dropUnique("customer", "uq_customer_name"));
    step(
        history,
        op -> op.renameColumn("customer", "name", "full_name"),
        op -> op.renameColumn("customer", "full_name", "name"));
    step(
        history,
        op -> op.alterType("customer", "full_name", varchar(100), varchar(200)),
        op -> op.alterType("customer", "full_name", varchar(200), varchar(100)));
    step(
        history,
        op -> {
          op.setNotNull("customer", "code", backfill("0"));
          op.addCheck("customer", check("ck_customer_code", "code >= 0"));
        },
        op -> {
          op.dropCheck("customer", "ck_customer_code");
          op.dropNotNull("customer", "code");
        });
    step(
        history,
        op -> op.renameTable("customer", "client"),
        op -> op.renameTable("client", "customer"));
    step(history, op -> op.createSequence(sequence("counter")), op -> op.dropSequence("counter"));
    step(
        history,
        op -> op.dropColumn("client", "level"),
        op -> op.addColumn("client", column("level", integer()).notNull(), backfill("1")));
    return history.toArray(new TestMigration[0]);
  }

  private static void step(
      List<TestMigration> history, Consumer<Operations> up, Consumer<Operations> down) {
    TestMigration migration = TestMigration.of("r" + (10 + history.size()), up, down);
    history.add(
        history.isEmpty()
            ? migration
            : migration.after(history.get(history.size() - 1).revision()));
  }

  /** The catalog after each number of steps, with a row in the first table. */
  private static List<List<String>> climb(TestDatabase database) throws SQLException {
    Migrator migrator = migrator(database, HISTORY);
    List<List<String>> catalogs = new ArrayList<>();
    catalogs.add(Catalog.of(database));
    for (int step = 0; step < HISTORY.length; step++) {
      migrator.upgrade("+1");
      catalogs.add(Catalog.of(database));
      if (step == 0) {
        Sql.execute(database, "insert into customer (name) values ('Ann')");
      }
    }
    // PostgreSQL's sequence is no table, so that one step cannot be seen there.
    assertThat(new HashSet<>(catalogs)).hasSizeGreaterThanOrEqualTo(HISTORY.length);
    return catalogs;
  }

  private static void descend(TestDatabase database, Migrator migrator, List<List<String>> catalogs)
      throws SQLException {
    for (int step = HISTORY.length - 1; step >= 0; step--) {
      assertThat(migrator.downgrade("-1").undone()).containsExactly(HISTORY[step].revision());
      assertThat(Catalog.of(database))
          .as("after undoing %s", HISTORY[step].revision())
          .isEqualTo(catalogs.get(step));
      if (step == 1) {
        assertThat(Sql.rows(database, "select name from customer")).containsExactly("Ann");
      }
    }
  }

  @OnEachDatabase
  void everyStepIsUndoneByItsClass(TestDatabase database) throws SQLException {
    List<List<String>> catalogs = climb(database);
    descend(database, migrator(database, HISTORY), catalogs);
    migrator(database, HISTORY).upgrade();
    assertThat(Catalog.of(database)).isEqualTo(catalogs.get(HISTORY.length));
  }

  @OnEachDatabase
  void everyStepIsUndoneAsRecordedByCodeThatKnowsNone(TestDatabase database) throws SQLException {
    List<List<String>> catalogs = climb(database);
    descend(database, migrator(database), catalogs);
  }

  @OnEachDatabase
  void wayToAnyRevisionAndBackEndsTheSame(TestDatabase database) throws SQLException {
    List<List<String>> catalogs = climb(database);
    Migrator migrator = migrator(database, HISTORY);
    for (int step = HISTORY.length - 1; step > 0; step--) {
      migrator.downgrade(HISTORY[step - 1].revision());
      assertThat(Catalog.of(database)).isEqualTo(catalogs.get(step));
      migrator.upgrade();
      assertThat(Catalog.of(database)).isEqualTo(catalogs.get(HISTORY.length));
    }
  }
}
