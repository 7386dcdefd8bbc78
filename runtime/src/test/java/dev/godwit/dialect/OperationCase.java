package dev.godwit.dialect;

import static dev.godwit.operation.Backfill.backfill;
import static dev.godwit.operation.Conversion.using;
import static dev.godwit.schema.Definitions.ascending;
import static dev.godwit.schema.Definitions.bigint;
import static dev.godwit.schema.Definitions.bool;
import static dev.godwit.schema.Definitions.check;
import static dev.godwit.schema.Definitions.column;
import static dev.godwit.schema.Definitions.comment;
import static dev.godwit.schema.Definitions.decimal;
import static dev.godwit.schema.Definitions.defaultValue;
import static dev.godwit.schema.Definitions.descending;
import static dev.godwit.schema.Definitions.foreignKey;
import static dev.godwit.schema.Definitions.identity;
import static dev.godwit.schema.Definitions.index;
import static dev.godwit.schema.Definitions.integer;
import static dev.godwit.schema.Definitions.noDefault;
import static dev.godwit.schema.Definitions.primaryKey;
import static dev.godwit.schema.Definitions.row;
import static dev.godwit.schema.Definitions.sequence;
import static dev.godwit.schema.Definitions.text;
import static dev.godwit.schema.Definitions.timestamp;
import static dev.godwit.schema.Definitions.unique;
import static dev.godwit.schema.Definitions.varchar;

import dev.godwit.operation.Operation;
import dev.godwit.operation.Operations;
import dev.godwit.schema.ForeignKey;
import dev.godwit.schema.NamedList;
import dev.godwit.schema.Schema;
import dev.godwit.schema.Table;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.function.Consumer;

/**
 * A change that both databases must be able to make, and take back.
 *
 * @param name in lower case with hyphens; the reviewed SQL is in files of this name
 * @param before the schema that it meets
 * @param operations the change
 */
record OperationCase(String name, Schema before, List<Operation> operations) {

  /** Rows of the tables in {@link #SHOP}, as a user would have them. */
  static final List<String> ROWS =
      List.of(
          "insert into customer (id, name, email, age, vip) values (1, 'Ada', 'ada@x.org', 9, '1')",
          "insert into customer (id, name, email, age, vip) values (5, 'Bob', null, null, '0')",
          "insert into \"order\" (id, customer_id, code, total, status)"
              + " values (1, 1, '17', 9.50, 'NEW'), (2, 5, '18', 0.25, 'PAID'), (9, 1, '19', 1, 'NEW')",
          "insert into line (order_id, position, amount) values (1, 1, 3), (1, 2, 4), (9, 1, 5)");

  private static final Table CUSTOMER =
      Table.of(
          "customer",
          column("id", bigint()).identity(),
          column("name", varchar(100)).notNull(),
          column("email", varchar(100)),
          column("age", integer()),
          column("vip", varchar(5)),
          primaryKey("customer_pkey", "id"),
          unique("uk_customer_email", "email"),
          index("ix_customer_name", "name"));

  private static final Table ORDER =
      Table.of(
          "order",
          column("id", bigint()).notNull(),
          column("customer_id", bigint()),
          column("code", varchar(20)),
          column("total", decimal(10, 2)).notNull().defaultValue("0"),
          column("status", varchar(10)).notNull(),
          primaryKey("order_pkey", "id"),
          foreignKey("fk_order_customer", "customer_id").references("customer", "id"),
          check("ck_order_status", "status <> 'LOST'"),
          index("ix_order_code", descending("code"), ascending("id")));

  private static final Table LINE =
      Table.of(
          "line",
          column("order_id", bigint()).notNull(),
          column("position", integer()).notNull(),
          column("amount", integer()),
          primaryKey("line_pkey", "order_id", "position"),
          foreignKey("fk_line_order", "order_id")
              .references("order", "id")
              .onDelete(ForeignKey.Action.CASCADE));

  static final Schema SHOP =
      Schema.of(CUSTOMER, ORDER, LINE)
          .withSequences(NamedList.of(List.of(sequence("order_seq").increment(50))));

  private static OperationCase of(String name, Consumer<Operations> body) {
    Operations op = Operations.on(SHOP);
    body.accept(op);
    return new OperationCase(name, SHOP, op.recorded());
  }

  /** The schema after the change. */
  Schema after() {
    Schema schema = before;
    for (Operation operation : operations) {
      schema = operation.applyTo(schema);
    }
    return schema;
  }

  /** What takes the change back. */
  List<Operation> inverse() {
    List<Operation> inverse = new ArrayList<>();
    for (Operation operation : operations) {
      inverse.add(((Operation.SchemaChange) operation).inverse());
    }
    Collections.reverse(inverse);
    return inverse;
  }

  @Override
  public String toString() {
    return name;
  }

  static List<OperationCase> all() {
    return List.of(
        of(
            "create-table",
            op ->
                op.createTable(
                    "user",
                    column("id", bigint()).identity(),
                    column("name", varchar(20)).notNull().comment("Full name."),
                    column("nick", varchar(20)).defaultValue("'it''s'"),
                    column("boss_id", bigint()),
                    column("order_id", bigint()),
                    column("size", integer()).computed("length(name)"),
                    column("active", bool()).notNull(),
                    primaryKey("user_pkey", "id"),
                    unique("uk_user_nick", "nick", "name"),
                    foreignKey("fk_user_boss", "boss_id").references("user", "id"),
                    foreignKey("fk_user_order", "order_id")
                        .references("order", "id")
                        .onDelete(ForeignKey.Action.SET_NULL)
                        .onUpdate(ForeignKey.Action.CASCADE),
                    check("ck_user_name", "name <> ''"),
                    index("ix_user_nick", descending("nick"), ascending("id")).makeUnique(),
                    comment("People."))),
        of(
            "create-tables-that-refer-to-each-other",
            op -> {
              op.createTable(
                  "egg",
                  column("id", bigint()).notNull(),
                  column("hen_id", bigint()),
                  primaryKey("egg_pkey", "id"));
              op.createTable(
                  "hen",
                  column("id", bigint()).notNull(),
                  column("egg_id", bigint()),
                  primaryKey("hen_pkey", "id"));
              op.addForeignKey("egg", foreignKey("fk_egg_hen", "hen_id").references("hen", "id"));
              op.addForeignKey("hen", foreignKey("fk_hen_egg", "egg_id").references("egg", "id"));
              op.createIndex("hen", index("ix_hen_egg", "egg_id"));
            }),
        of(
            "create-table-with-rows",
            op -> {
              op.createTable(
                  "counter",
                  column("name", varchar(50)).notNull(),
                  column("next", bigint()),
                  primaryKey("counter_pkey", "name"),
                  row("name", "it's order").with("next", 0));
              op.addRow("counter", row("name", "line").with("next", -5));
            }),
        of("add-row", op -> op.addRow("customer", row("id", 77).with("name", "Cy").with("age", 0))),
        of(
            "drop-row",
            op -> {
              op.addRow("customer", row("id", 77).with("name", "Cy"));
              op.dropRow("customer", row("id", 77).with("name", "Cy"));
            }),
        of(
            "change-row",
            op -> {
              op.addColumn("customer", column("points", integer()));
              op.addRow("customer", row("id", 77).with("name", "Cy").with("points", 0));
              op.changeRow(
                  "customer",
                  row("id", 77).with("name", "Cy").with("points", 0),
                  row("id", 77).with("name", "Di").with("points", 7));
            }),
        of("drop-table", op -> op.dropTable("line")),
        of(
            "drop-tables-that-refer-to-each-other",
            op -> {
              op.dropTable("order");
              op.dropTable("line");
            }),
        of("rename-table", op -> op.renameTable("order", "purchase")),
        of(
            "swap-tables",
            op -> {
              op.renameTable("customer", "godwit_swap");
              op.renameTable("line", "customer");
              op.renameTable("godwit_swap", "line");
            }),
        of(
            "comment",
            op -> {
              op.commentOnTable("order", "", "It's ordered.");
              op.commentOnColumn("order", "code", "", "Printed.");
            }),
        of("add-column", op -> op.addColumn("customer", column("phone", varchar(20)))),
        of(
            "add-column-with-default",
            op ->
                op.addColumn("customer", column("points", integer()).notNull().defaultValue("7"))),
        of(
            "add-column-with-constant-backfill",
            op -> op.addColumn("order", column("note", text()).notNull(), backfill("'none'"))),
        of(
            "add-column-with-expression-backfill",
            op ->
                op.addColumn(
                    "customer",
                    column("label", varchar(200)).notNull(),
                    backfill("name || ' ' || coalesce(email, '')"))),
        of(
            "add-nullable-column-with-backfill",
            op -> op.addColumn("customer", column("label", text()), backfill("upper(name)"))),
        of(
            "add-column-with-computed-default",
            op ->
                op.addColumn(
                    "order",
                    column("placed_at", timestamp(6)).notNull().defaultValue("current_timestamp"))),
        of(
            "add-computed-column",
            op -> op.addColumn("order", column("gross", decimal(12, 2)).computed("total * 2"))),
        of(
            "add-reference",
            op -> {
              op.addColumn("line", column("customer_id", bigint()));
              op.createIndex("line", index("ix_line_customer", "customer_id"));
              op.addForeignKey(
                  "line",
                  foreignKey("fk_line_customer", "customer_id").references("customer", "id"));
            }),
        of("drop-column", op -> op.dropColumn("customer", "age")),
        of(
            "drop-column-with-constraints",
            op -> {
              op.dropForeignKey("order", "fk_order_customer");
              op.dropCheck("order", "ck_order_status");
              op.dropIndex("order", "ix_order_code");
              op.dropColumn("order", "customer_id");
              op.dropColumn("order", "status");
              op.dropColumn("order", "code");
            }),
        of("rename-column", op -> op.renameColumn("order", "code", "number")),
        of(
            "swap-columns",
            op -> {
              op.renameColumn("customer", "name", "godwit_swap");
              op.renameColumn("customer", "email", "name");
              op.renameColumn("customer", "godwit_swap", "email");
            }),
        of("alter-type", op -> op.alterType("order", "code", varchar(20), varchar(40))),
        of(
            "alter-type-with-conversion",
            op ->
                op.alterType(
                    "customer", "vip", varchar(5), integer(), using("cast(vip as integer) * 2"))),
        of("alter-type-by-cast", op -> op.alterType("order", "code", varchar(20), integer())),
        of("alter-type-of-key", op -> op.alterType("order", "id", bigint(), integer())),
        of("alter-type-of-identity", op -> op.alterType("customer", "id", bigint(), integer())),
        of(
            "alter-type-with-default",
            op -> op.alterType("order", "total", decimal(10, 2), decimal(12, 2))),
        of("set-not-null", op -> op.setNotNull("order", "code")),
        of(
            "set-not-null-with-backfill",
            op -> op.setNotNull("customer", "email", backfill("name || '@x.org'"))),
        of("drop-not-null", op -> op.dropNotNull("customer", "name")),
        of("set-default", op -> op.alterValue("customer", "age", noDefault(), defaultValue("18"))),
        of(
            "change-default",
            op -> op.alterValue("order", "total", defaultValue("0"), defaultValue("1.5"))),
        of("drop-default", op -> op.alterValue("order", "total", defaultValue("0"), noDefault())),
        of("set-identity", op -> op.alterValue("order", "id", noDefault(), identity())),
        of("drop-identity", op -> op.alterValue("customer", "id", identity(), noDefault())),
        of(
            "change-primary-key",
            op -> {
              op.dropPrimaryKey("line");
              op.addColumn("line", column("id", bigint()).identity());
              op.addPrimaryKey("line", primaryKey("line_pkey", "id"));
            }),
        of(
            "add-foreign-key",
            op ->
                op.addForeignKey(
                    "customer", foreignKey("fk_customer_age", "age").references("order", "id"))),
        of("drop-foreign-key", op -> op.dropForeignKey("line", "fk_line_order")),
        of("add-unique", op -> op.addUnique("order", unique("uk_order", "customer_id", "code"))),
        of("drop-unique", op -> op.dropUnique("customer", "uk_customer_email")),
        of("add-check", op -> op.addCheck("customer", check("ck_customer_age", "age > 0"))),
        of("drop-check", op -> op.dropCheck("order", "ck_order_status")),
        of(
            "widen-check",
            op -> {
              op.dropCheck("order", "ck_order_status");
              op.addCheck("order", check("ck_order_status", "status <> 'GONE'"));
            }),
        of("create-index", op -> op.createIndex("line", index("ix_line_amount", "amount"))),
        of("drop-index", op -> op.dropIndex("order", "ix_order_code")),
        of("rename-index", op -> op.renameIndex("order", "ix_order_code", "ix_order_number")),
        of("create-sequence", op -> op.createSequence(sequence("line_seq").start(5).increment(10))),
        of("create-falling-sequence", op -> op.createSequence(sequence("down").increment(-2))),
        of("drop-sequence", op -> op.dropSequence("order_seq")),
        of("rename-sequence", op -> op.renameSequence("order_seq", "purchase_seq")),
        of(
            "alter-sequence",
            op ->
                op.alterSequence(
                    sequence("order_seq").increment(50), sequence("order_seq").increment(10))),
        of(
            "rename-and-rebuild",
            op -> {
              op.dropForeignKey("line", "fk_line_order");
              op.dropCheck("order", "ck_order_status");
              op.renameTable("order", "purchase");
              op.renameColumn("purchase", "code", "number");
              op.renameColumn("purchase", "status", "state");
              op.addColumn("purchase", column("note", text()).notNull(), backfill("number"));
              op.alterType("purchase", "number", varchar(20), varchar(30));
              op.addCheck("purchase", check("ck_purchase_state", "state in ('NEW', 'PAID')"));
              op.createIndex("purchase", index("ix_purchase_note", "note"));
              op.addForeignKey(
                  "line", foreignKey("fk_line_purchase", "order_id").references("purchase", "id"));
              op.dropColumn("customer", "vip");
            }),
        of(
            "quoted-names",
            op -> {
              op.createTable(
                  "Mixed Case",
                  column("select", integer()).notNull(),
                  column("a\"b", varchar(10)),
                  column("Upper", integer()),
                  primaryKey("Mixed PK", "select"));
              op.renameColumn("Mixed Case", "Upper", "lower");
              op.renameTable("Mixed Case", "mixed'case");
              op.addUnique("mixed'case", unique("u%1", "a\"b"));
            }));
  }
}
