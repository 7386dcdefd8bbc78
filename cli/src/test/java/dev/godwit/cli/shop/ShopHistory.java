package dev.godwit.cli.shop;

import static dev.godwit.schema.Definitions.bigint;
import static dev.godwit.schema.Definitions.column;
import static dev.godwit.schema.Definitions.foreignKey;
import static dev.godwit.schema.Definitions.primaryKey;
import static dev.godwit.schema.Definitions.varchar;

import dev.godwit.Migration;
import dev.godwit.MigrationIndex;
import dev.godwit.operation.Operations;
import java.util.List;
import java.util.function.Consumer;

/** A history written by hand. */
abstract sealed class ShopHistory implements MigrationIndex
    permits FirstRelease,
        NextRelease,
        EditedRelease,
        DraftRelease,
        ChangedDraftRelease,
        FailingRelease,
        BranchedRelease,
        JavaRelease,
        PlaceholderRelease,
        SteppedRelease,
        OtherHistory {

  static final Step CUSTOMER =
      new Step(
          Entry.committed("0001_create_customer", "Creates customer.", "1"),
          op ->
              op.createTable(
                  "customer",
                  column("id", bigint()).notNull(),
                  column("name", varchar(100)),
                  primaryKey("pk_customer", "id")),
          op -> op.dropTable("customer"));

  static final Step PHONE =
      new Step(
          Entry.committed(
              "0002_add_phone_to_customer", "Adds phone to customer.", "2", "0001_create_customer"),
          op -> op.addColumn("customer", column("phone", varchar(20))),
          op -> op.dropColumn("customer", "phone"));

  static final Step PURCHASE =
      new Step(
          Entry.committed(
              "0003_create_purchase", "Creates purchase.", "3", "0002_add_phone_to_customer"),
          op ->
              op.createTable(
                  "purchase",
                  column("id", bigint()).notNull(),
                  column("customer_id", bigint()).notNull(),
                  primaryKey("pk_purchase", "id"),
                  foreignKey("fk_purchase_customer", "customer_id").references("customer", "id")),
          op -> op.dropTable("purchase"));

  private final String name;
  private final List<Step> steps;

  ShopHistory(String name, Step... steps) {
    this.name = name;
    this.steps = List.of(steps);
  }

  /** A migration. */
  record Step(Entry entry, Consumer<Operations> up, Consumer<Operations> down)
      implements Migration {

    /** Adds a column to the customers. */
    static Step adding(String column, Entry entry) {
      return new Step(
          entry,
          op -> op.addColumn("customer", column(column, varchar(20))),
          op -> op.dropColumn("customer", column));
    }

    Step saying(String checksum) {
      return new Step(
          Entry.committed(
              entry.revision(),
              entry.description(),
              checksum,
              entry.parents().toArray(String[]::new)),
          up,
          down);
    }

    @Override
    public void upgrade(Operations op) {
      up.accept(op);
    }

    @Override
    public void downgrade(Operations op) {
      down.accept(op);
    }
  }

  @Override
  public String history() {
    return name;
  }

  @Override
  public List<Entry> entries() {
    return steps.stream().map(Step::entry).toList();
  }

  @Override
  public Migration create(String revision) {
    return steps.stream()
        .filter(step -> step.entry().revision().equals(revision))
        .findFirst()
        .orElseThrow(() -> new IllegalArgumentException(revision));
  }
}
