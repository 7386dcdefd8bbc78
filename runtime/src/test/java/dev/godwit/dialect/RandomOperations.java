package dev.godwit.dialect;

import static dev.godwit.operation.Backfill.backfill;
import static dev.godwit.schema.Definitions.bigint;
import static dev.godwit.schema.Definitions.check;
import static dev.godwit.schema.Definitions.column;
import static dev.godwit.schema.Definitions.defaultValue;
import static dev.godwit.schema.Definitions.foreignKey;
import static dev.godwit.schema.Definitions.index;
import static dev.godwit.schema.Definitions.integer;
import static dev.godwit.schema.Definitions.noDefault;
import static dev.godwit.schema.Definitions.primaryKey;
import static dev.godwit.schema.Definitions.unique;
import static dev.godwit.schema.Definitions.varchar;

import dev.godwit.operation.Operation;
import dev.godwit.operation.Operations;
import dev.godwit.schema.Column;
import dev.godwit.schema.ColumnType;
import dev.godwit.schema.ColumnValue;
import dev.godwit.schema.Named;
import dev.godwit.schema.NamedList;
import dev.godwit.schema.Schema;
import dev.godwit.schema.SchemaException;
import dev.godwit.schema.Table;
import dev.godwit.schema.UniqueConstraint;
import java.util.List;
import java.util.Optional;
import java.util.Random;

/**
 * Migrations that nobody would write, but anybody could. Every table has a key {@code id} that
 * stays, so that each of them can be carried out on filled tables, too.
 */
final class RandomOperations {

  static final Schema BEFORE =
      Schema.of(
          table("a"),
          Table.of(
              "b",
              column("id", bigint()).identity(),
              column("x", integer()),
              column("y", varchar(50)).notNull(),
              column("a_id", bigint()),
              primaryKey("b_pkey", "id"),
              unique("uk_b", "x", "id"),
              foreignKey("fk_b_a", "a_id").references("a", "id"),
              check("ck_b", "id > 0"),
              index("ix_b", "y")));

  static final List<String> ROWS =
      List.of(
          "insert into a (id, x, y) values (1, 10, 'one'), (4, null, 'four')",
          "insert into b (id, x, y, a_id) values (2, 20, 'two', 4), (3, null, 'three', null)");

  private final Random random;
  private final Operations op = Operations.on(BEFORE);
  private int count;

  private RandomOperations(long seed) {
    this.random = new Random(seed);
  }

  static List<Operation> of(long seed, int length) {
    RandomOperations operations = new RandomOperations(seed);
    while (operations.op.recorded().size() < length) {
      operations.tryOne();
    }
    return operations.op.recorded();
  }

  private static Table table(String name) {
    return Table.of(
        name,
        column("id", bigint()).identity(),
        column("x", integer()),
        column("y", varchar(50)).notNull(),
        primaryKey(name + "_pkey", "id"));
  }

  private <T extends Named<?>> Optional<T> any(NamedList<?, T> parts) {
    return parts.isEmpty()
        ? Optional.empty()
        : Optional.of(parts.asList().get(random.nextInt(parts.size())));
  }

  private String fresh(String prefix) {
    count++;
    return prefix + count;
  }

  private void tryOne() {
    try {
      add();
    } catch (SchemaException notPossibleHere) {
      count++;
    }
  }

  private void add() {
    Optional<Table> some = any(op.schema().tables());
    if (some.isEmpty() || random.nextInt(15) == 0) {
      op.add(new Operation.CreateTable(table(fresh("t"))));
      return;
    }
    Table table = some.get();
    String name = table.name().toString();
    Column column = any(table.columns()).orElseThrow();
    switch (random.nextInt(17)) {
      case 0 -> dropTable(table);
      case 1 -> op.renameTable(name, fresh("r"));
      case 2 -> op.addColumn(name, column(fresh("c"), integer()));
      case 3 -> op.addColumn(name, column(fresh("c"), integer()).notNull(), backfill("7"));
      case 4 ->
          op.addColumn(
              name,
              column(fresh("c"), varchar(90)).notNull(),
              backfill("coalesce(cast(" + column.name() + " as varchar(20)), '-') || '!'"));
      case 5 -> dropColumn(table, column);
      case 6 -> renameColumn(name, column);
      case 7 -> alterType(name, column);
      case 8 -> nullability(name, column);
      case 9 -> defaultOf(name, column);
      case 10 -> reference(name);
      case 11 -> any(table.foreignKeys()).ifPresent(key -> op.dropForeignKey(name, key.name()));
      case 12 -> addUnique(table, column);
      case 13 -> any(table.uniqueConstraints()).ifPresent(key -> op.dropUnique(name, key.name()));
      case 14 -> op.createIndex(name, index(fresh("i"), column.name()));
      case 15 -> any(table.indexes()).ifPresent(index -> renameOrDrop(name, index.name()));
      default -> checks(table);
    }
  }

  private void dropTable(Table table) {
    boolean needed =
        op.schema().tables().stream()
            .filter(other -> !other.equals(table))
            .flatMap(other -> other.foreignKeys().stream())
            .anyMatch(key -> key.target().equals(table.name()));
    if (!needed) {
      op.dropTable(table.name().toString());
    }
  }

  private void dropColumn(Table table, Column column) {
    if (!column.name().equals("id")) {
      op.dropColumn(table.name().toString(), column.name());
    }
  }

  private void renameColumn(String table, Column column) {
    if (!column.name().equals("id")) {
      op.renameColumn(table, column.name(), fresh("n"));
    }
  }

  private void alterType(String table, Column column) {
    ColumnType to = column.type().equals(varchar(50)) ? varchar(70) : bigint();
    boolean fits = column.type().equals(varchar(50)) || column.type().equals(integer());
    if (fits) {
      op.alterType(table, column.name(), column.type(), to);
    }
  }

  private void nullability(String table, Column column) {
    if (column.name().equals("id")) {
      return;
    }
    if (!column.nullable()) {
      op.dropNotNull(table, column.name());
    } else if (!column.type().equals(bigint())) {
      op.setNotNull(table, column.name(), backfill("id"));
    }
  }

  private void defaultOf(String table, Column column) {
    if (column.value() instanceof ColumnValue.Given && column.type().equals(integer())) {
      op.alterValue(table, column.name(), noDefault(), defaultValue("5"));
    } else if (column.value() instanceof ColumnValue.Default) {
      op.alterValue(table, column.name(), column.value(), noDefault());
    }
  }

  private void reference(String table) {
    String column = fresh("ref");
    String target = any(op.schema().tables()).orElseThrow().name().toString();
    op.addColumn(table, column(column, bigint()));
    op.addForeignKey(table, foreignKey(fresh("fk"), column).references(target, "id"));
  }

  /** PostgreSQL takes two that are the same for one, but only in CREATE TABLE. */
  private void addUnique(Table table, Column column) {
    List<String> columns = List.of("id", column.name());
    if (table.uniqueConstraints().stream().noneMatch(it -> it.columns().equals(columns))) {
      op.addUnique(table.name().toString(), new UniqueConstraint(fresh("u"), columns));
    }
  }

  private void renameOrDrop(String table, String index) {
    if (random.nextBoolean()) {
      op.dropIndex(table, index);
    } else {
      op.renameIndex(table, index, fresh("i"));
    }
  }

  private void checks(Table table) {
    String name = table.name().toString();
    if (table.checks().isEmpty()) {
      op.addCheck(name, check(fresh("ck"), "id > 0"));
    } else if (random.nextBoolean()) {
      op.renameConstraint(name, any(table.checks()).orElseThrow().name(), fresh("ck"));
    } else {
      op.dropCheck(name, any(table.checks()).orElseThrow().name());
    }
  }
}
