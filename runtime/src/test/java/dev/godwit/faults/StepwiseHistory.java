package dev.godwit.faults;

import static dev.godwit.operation.Backfill.backfill;
import static dev.godwit.schema.Definitions.bigint;
import static dev.godwit.schema.Definitions.check;
import static dev.godwit.schema.Definitions.column;
import static dev.godwit.schema.Definitions.index;
import static dev.godwit.schema.Definitions.integer;
import static dev.godwit.schema.Definitions.row;
import static dev.godwit.schema.Definitions.unique;
import static dev.godwit.schema.Definitions.varchar;

import dev.godwit.Backups;
import dev.godwit.Migration;
import dev.godwit.MigrationIndex;
import dev.godwit.Migrator;
import dev.godwit.operation.Operations;
import java.util.List;
import javax.sql.DataSource;

/** A table with rows, and a migration of it that is not transactional. */
final class StepwiseHistory implements MigrationIndex {

  static final String FIRST = "0001_create_tea";
  static final String SECOND = "0002_index_tea";

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

  /** A migrator that makes no backups, and says nothing. */
  static Migrator migrator(DataSource source) {
    return Migrator.of(source, new StepwiseHistory())
        .withBackups(Backups.none())
        .withListener(message -> {});
  }

  private static final class First implements Migration {

    @Override
    public void upgrade(Operations op) {
      op.createTable("tea", column("id", bigint()).notNull(), column("name", varchar(100)));
      op.insert("tea", row("id", 1).with("name", "Assam"));
      op.insert("tea", row("id", 2).with("name", "Ceylon"));
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
      op.addColumn("tea", column("price", integer()).notNull(), backfill("id * 100"));
      op.addCheck("tea", check("ck_tea_price", "price > 0"));
    }

    @Override
    public void downgrade(Operations op) {
      op.dropCheck("tea", "ck_tea_price");
      op.dropColumn("tea", "price");
      op.dropUnique("tea", "uq_tea_id");
      op.dropIndex("tea", "ix_tea_name");
      op.dropTable("kind");
    }
  }
}
