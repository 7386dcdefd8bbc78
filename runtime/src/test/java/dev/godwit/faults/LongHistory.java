package dev.godwit.faults;

import static dev.godwit.operation.Backfill.backfill;
import static dev.godwit.operation.Conversion.using;
import static dev.godwit.schema.Definitions.bigint;
import static dev.godwit.schema.Definitions.check;
import static dev.godwit.schema.Definitions.column;
import static dev.godwit.schema.Definitions.foreignKey;
import static dev.godwit.schema.Definitions.index;
import static dev.godwit.schema.Definitions.integer;
import static dev.godwit.schema.Definitions.primaryKey;
import static dev.godwit.schema.Definitions.row;
import static dev.godwit.schema.Definitions.sequence;
import static dev.godwit.schema.Definitions.unique;
import static dev.godwit.schema.Definitions.varchar;

import dev.godwit.Migration;
import dev.godwit.MigrationIndex;
import dev.godwit.Migrator;
import dev.godwit.operation.Operations;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.List;
import java.util.function.Consumer;
import javax.sql.DataSource;

/**
 * A history with a step of each kind: tables with rows, backfills, guards, SQLite's rebuilds of
 * tables that others refer to, SQL, and Java code; and all the way back.
 */
final class LongHistory implements MigrationIndex {

  private static final String GROUND = "0001_ground";
  private static final String PRICE = "0002_price";
  private static final String ORDERS = "0003_orders";
  private static final String KIND = "0004_kind";

  private record Body(Consumer<Operations> up, Consumer<Operations> down) implements Migration {

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
    return "shop";
  }

  @Override
  public List<Entry> entries() {
    return List.of(
        Entry.committed(GROUND, "creates the shop", "a"),
        Entry.committed(PRICE, "prices teas", "b", GROUND),
        Entry.committed(ORDERS, "brings orders", "c", PRICE),
        Entry.committed(KIND, "sorts teas", "d", ORDERS));
  }

  @Override
  public Migration create(String revision) {
    return switch (revision) {
      case GROUND -> new Body(LongHistory::create, LongHistory::drop);
      case PRICE -> new Body(LongHistory::price, LongHistory::unprice);
      case ORDERS -> new Body(LongHistory::bringOrders, LongHistory::dropOrders);
      case KIND -> new Body(LongHistory::sort, LongHistory::unsort);
      default -> throw new IllegalArgumentException(revision);
    };
  }

  private static void create(Operations op) {
    op.createSequence(sequence("counter"));
    op.createTable(
        "tea",
        column("id", bigint()).notNull(),
        column("name", varchar(100)),
        column("stock", varchar(10)),
        primaryKey("tea_pkey", "id"));
    op.insert("tea", row("id", 1).with("name", "Assam").with("stock", "7"));
    op.run(connection -> insertUpTo(connection, 30)).touches("tea");
  }

  private static void insertUpTo(Connection connection, int last) throws SQLException {
    String sql =
        """
        insert into tea (id, name, stock)
        with recursive number (n) as (select 2 union all select n + 1 from number where n < ?)
        select n, 'Tea of the number ' || n, '3' from number\
        """;
    try (PreparedStatement statement = connection.prepareStatement(sql)) {
      statement.setInt(1, last);
      statement.executeUpdate();
    }
  }

  private static void drop(Operations op) {
    op.dropTable("tea");
    op.dropSequence("counter");
  }

  private static void price(Operations op) {
    op.addColumn("tea", column("price", integer()).notNull(), backfill("id * 100"));
    op.guard("tea", "stock is a number", "select count(*) from tea where stock is null");
    op.alterType("tea", "stock", varchar(10), integer(), using("cast(stock as integer)"));
    op.createIndex("tea", index("tea_name_idx", "name"));
  }

  private static void unprice(Operations op) {
    op.dropIndex("tea", "tea_name_idx");
    op.alterType("tea", "stock", integer(), varchar(10), using("cast(stock as varchar(10))"));
    op.dropColumn("tea", "price");
  }

  private static void bringOrders(Operations op) {
    op.createTable(
        "tea_order",
        column("id", bigint()).notNull(),
        column("tea_id", bigint()).notNull(),
        primaryKey("tea_order_pkey", "id"),
        foreignKey("tea_order_tea_fkey", "tea_id").references("tea", "id"));
    op.sql("insert into tea_order (id, tea_id) select id + 1000, id from tea where id < 20")
        .touches("tea", "tea_order");
  }

  private static void dropOrders(Operations op) {
    op.dropTable("tea_order");
  }

  private static void sort(Operations op) {
    op.addUnique("tea", unique("tea_name_key", "name"));
    op.addColumn("tea", column("kind", varchar(5)).notNull(), backfill("'BLACK'"));
    op.addCheck("tea", check("tea_kind_check", "kind in ('BLACK', 'GREEN')"));
    op.renameColumn("tea", "name", "label");
    op.update("tea", row("id", 1), row("kind", "GREEN"));
    op.delete("tea_order", row("id", 1001));
  }

  private static void unsort(Operations op) {
    op.insert("tea_order", row("id", 1001).with("tea_id", 1));
    op.renameColumn("tea", "label", "name");
    op.dropCheck("tea", "tea_kind_check");
    op.dropColumn("tea", "kind");
    op.dropUnique("tea", "tea_name_key");
  }

  /** A migrator that makes backups, and says nothing. */
  static Migrator migrator(DataSource source) {
    return Migrator.of(source, new LongHistory()).withListener(message -> {});
  }

  /** The revisions in their order. */
  static List<String> revisions() {
    return new LongHistory().entries().stream().map(Entry::revision).toList();
  }
}
