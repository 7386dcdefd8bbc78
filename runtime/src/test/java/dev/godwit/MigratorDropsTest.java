package dev.godwit;

import static dev.godwit.schema.Definitions.bigint;
import static dev.godwit.schema.Definitions.column;
import static dev.godwit.schema.Definitions.primaryKey;
import static dev.godwit.schema.Definitions.varchar;
import static org.assertj.core.api.Assertions.assertThat;

import dev.godwit.operation.Operation;
import dev.godwit.operation.Operations;
import dev.godwit.schema.QualifiedName;
import dev.godwit.testing.OnEachDatabase;
import dev.godwit.testing.TestDatabase;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;

/** What was dropped comes back in structure, and the downgrade says that its data does not. */
final class MigratorDropsTest {

  private static final TestMigration CREATE =
      TestMigration.of(
          "0001_create",
          op -> {
            op.createTable(
                "product",
                column("id", bigint()).notNull(),
                column("code", varchar(20)).notNull(),
                column("note", varchar(20)),
                primaryKey("pk_product", "id"));
            op.createTable("tag", column("id", bigint()).notNull(), primaryKey("pk_tag", "id"));
          },
          op -> {
            op.dropTable("tag");
            op.dropTable("product");
          });

  /** As Godwit writes it: the way back is the inverse of each drop. */
  private static void bringBack(Operations op) {
    QualifiedName product = QualifiedName.of("product");
    op.createTable("tag", column("id", bigint()).notNull(), primaryKey("pk_tag", "id"));
    op.add(new Operation.DropColumn(product, column("note", varchar(20))).inverse());
    op.add(new Operation.DropColumn(product, column("code", varchar(20)).notNull()).inverse());
  }

  private static final TestMigration DROP =
      TestMigration.of(
              "0002_drop",
              op -> {
                op.dropColumn("product", "code");
                op.dropColumn("product", "note");
                op.dropTable("tag");
              },
              MigratorDropsTest::bringBack)
          .after("0001_create");

  @OnEachDatabase
  void downgradeOfDropsRestoresTheStructureAndSaysThatTheDataIsGone(TestDatabase database)
      throws SQLException {
    Shop.migrator(database, CREATE).upgrade();
    database.execute(
        "insert into product (id, code, note) values (1, 'a', 'x')", "insert into tag values (7)");
    Shop.migrator(database, CREATE, DROP).upgrade();
    List<String> told = new ArrayList<>();

    Shop.migrator(database, CREATE, DROP).withListener(told::add).downgrade("-1");

    assertThat(told)
        .contains(
            "Undoing '0002_drop' brings back 'tag', 'product.note', 'product.code' without the data"
                + " that was dropped.");
    assertThat(database.query("select id, code, note from product")).containsExactly("1||null");
    assertThat(database.query("select * from tag")).isEmpty();
  }
}
