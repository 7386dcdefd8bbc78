package dev.godwit.dialect;

import static dev.godwit.schema.Definitions.ascending;
import static dev.godwit.schema.Definitions.bigint;
import static dev.godwit.schema.Definitions.check;
import static dev.godwit.schema.Definitions.column;
import static dev.godwit.schema.Definitions.decimal;
import static dev.godwit.schema.Definitions.descending;
import static dev.godwit.schema.Definitions.foreignKey;
import static dev.godwit.schema.Definitions.index;
import static dev.godwit.schema.Definitions.integer;
import static dev.godwit.schema.Definitions.primaryKey;
import static dev.godwit.schema.Definitions.sequence;
import static dev.godwit.schema.Definitions.smallint;
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
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Stream;

/**
 * A change that both databases must be able to make, and take back.
 *
 * @param name in lower case with hyphens; the reviewed SQL is in files of this name
 * @param before the schema that it meets
 * @param operations the change
 */
public record OperationCase(String name, Schema before, List<Operation> operations) {

  /** Rows of the tables in {@link #SHOP}, as a user would have them. */
  public static final List<String> ROWS =
      List.of(
          "insert into customer (id, name, email, age, vip) values (1, 'Ada', 'ada@x.org', 9, '1')",
          "insert into customer (id, name, email, age, vip) values (5, 'Bob', null, null, '0')",
          "insert into \"order\" (id, customer_id, code, total, status) values (1, 1, '17', 9.50,"
              + " 'NEW'), (2, 5, '18', 0.25, 'PAID'), (9, 1, '19', 1, 'NEW')",
          "insert into line (order_id, position, amount) values (1, 1, 3), (1, 2, 4), (9, 1, 5)",
          "insert into ticket (id, state, level, parent_id, note)"
              + " values (1, 'NEW', 0, null, 'a'), (2, 'DONE', null, 1, 'b')");

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

  private static final Table TICKET =
      Table.of(
          "ticket",
          column("id", bigint()).notNull(),
          column("state", varchar(10)).notNull(),
          column("level", smallint()),
          column("parent_id", bigint()),
          column("note", varchar(50)).notNull(),
          primaryKey("ticket_pkey", "id"),
          foreignKey("fk_ticket_parent", "parent_id").references("ticket", "id"),
          unique("uk_ticket_note", "note"),
          check("ck_ticket_state", "state in ('NEW','DONE')"),
          check("ck_ticket_level", "level between 0 and 2"),
          index("ix_ticket_parent", "parent_id"));

  static final Schema SHOP =
      Schema.of(CUSTOMER, ORDER, LINE, TICKET)
          .withSequences(NamedList.of(List.of(sequence("order_seq").increment(50))));

  static OperationCase named(String name, Consumer<Operations> body) {
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
  public List<Operation> inverse() {
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

  public static List<OperationCase> all() {
    return Stream.of(TableCases.all(), ColumnCases.all(), ConstraintCases.all())
        .flatMap(List::stream)
        .toList();
  }

  /** Whether a table or column changes its name, or is dropped: what names it changes too. */
  boolean movesNames() {
    return operations.stream()
        .anyMatch(
            it ->
                it instanceof Operation.RenameTable
                    || it instanceof Operation.RenameColumn
                    || it instanceof Operation.DropTable);
  }

  private boolean changesRowsOf(Table table) {
    return operations.stream()
        .anyMatch(it -> it instanceof Operation.AddRow add && add.table().equals(table.name()));
  }

  /** Queries for the values that the change does not concern. */
  List<String> untouchedValues() {
    Schema after = after();
    List<String> queries = new ArrayList<>();
    for (Table table : before.tables()) {
      boolean moves = movesNames() || changesRowsOf(table);
      Optional<Table> same = moves ? Optional.empty() : after.tables().find(table.name());
      List<String> columns =
          table.columns().stream()
              .filter(it -> same.isPresent())
              .filter(
                  column -> same.get().columns().find(column.name()).equals(Optional.of(column)))
              .map(column -> '"' + column.name() + '"')
              .toList();
      if (!columns.isEmpty()) {
        String list = String.join(", ", columns);
        queries.add("select %s from \"%s\" order by %s".formatted(list, table.name(), list));
      }
    }
    return queries;
  }
}
