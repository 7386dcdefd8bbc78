package dev.godwit.diff;

import static dev.godwit.schema.Definitions.*;

import dev.godwit.operation.Backfill;
import dev.godwit.schema.Column;
import dev.godwit.schema.ColumnType;
import dev.godwit.schema.ForeignKey;
import dev.godwit.schema.QualifiedName;
import dev.godwit.schema.Schema;
import dev.godwit.schema.SchemaEditor;
import dev.godwit.schema.Table;
import dev.godwit.schema.TableElement;
import dev.godwit.schema.TableMember;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.function.UnaryOperator;

/**
 * A random schema, some random edits of it, and what only its author knows about them. Columns are
 * integers and texts, so that the number of a row is a legal value everywhere.
 */
final class RandomChange {

  private final Random random;
  private final Map<QualifiedName, QualifiedName> renamedTables = new HashMap<>();
  private final Map<TableMember, String> renamedColumns = new HashMap<>();
  private final Map<TableMember, Backfill> backfills = new HashMap<>();
  private final Schema base;
  private SchemaEditor model;
  private int names;

  RandomChange(long seed) {
    random = new Random(seed);
    model = new SchemaEditor(Schema.empty());
    for (int count = 2 + random.nextInt(4); count > 0; count--) {
      addTable();
    }
    for (int count = random.nextInt(6); count > 0; count--) {
      edit();
    }
    base = model.schema();
    model = new SchemaEditor(base);
    renamedTables.clear();
    renamedColumns.clear();
    backfills.clear();
    for (int count = 1 + random.nextInt(5); count > 0; count--) {
      edit();
    }
  }

  Schema base() {
    return base;
  }

  Schema model() {
    return model.schema();
  }

  Intent intent() {
    return new Intent(renamedTables, renamedColumns, Map.of(), backfills, Map.of());
  }

  private void edit() {
    switch (random.nextInt(13)) {
      case 0 -> addTable();
      case 1 -> dropTable();
      case 2 -> renameTable();
      case 3, 4 -> addColumn();
      case 5 -> dropColumn();
      case 6 -> renameColumn();
      case 7 -> change(it -> it.withType(wider(it.type())));
      case 8 -> change(it -> it.withNullable(!it.nullable()));
      case 9 -> change(it -> it.defaultValue(it.type() instanceof ColumnType.Sized ? "'d'" : "7"));
      case 10 -> toggleUnique();
      case 11 -> toggleIndex();
      default -> toggleForeignKey();
    }
  }

  private String name(String prefix) {
    return prefix + ++names;
  }

  private void addTable() {
    List<TableElement> elements = new ArrayList<>();
    elements.add(column("id", bigint()).identity());
    for (int count = 1 + random.nextInt(4); count > 0; count--) {
      elements.add(randomColumn(name("c")));
    }
    String name = name(random.nextInt(5) == 0 ? "Order t" : "t");
    elements.add(primaryKey(name + "_pkey", "id"));
    model.add(Table.of(QualifiedName.of(name), elements));
  }

  private Column randomColumn(String name) {
    Column column = column(name, random.nextBoolean() ? integer() : varchar(20));
    return random.nextBoolean() ? column : column.notNull();
  }

  private static ColumnType wider(ColumnType type) {
    return type instanceof ColumnType.Sized sized ? varchar(sized.length() + 10) : bigint();
  }

  private Optional<Table> anyTable() {
    List<Table> tables = model.schema().tables().asList();
    return tables.isEmpty()
        ? Optional.empty()
        : Optional.of(tables.get(random.nextInt(tables.size())));
  }

  private Optional<Column> anyColumn(Table table) {
    List<Column> columns = table.columns().stream().filter(it -> !it.name().equals("id")).toList();
    return columns.isEmpty()
        ? Optional.empty()
        : Optional.of(columns.get(random.nextInt(columns.size())));
  }

  private void dropTable() {
    anyTable()
        .ifPresent(
            table -> {
              model
                  .schema()
                  .tables()
                  .forEach(
                      other ->
                          other.foreignKeys().stream()
                              .filter(key -> key.target().equals(table.name()))
                              .forEach(key -> drop(other, key)));
              model.removeTable(table.name());
            });
  }

  /** Drops a foreign key with its column: its values mean nothing without what they refer to. */
  private void drop(Table table, ForeignKey key) {
    String column = key.columns().get(0);
    model.change(table.name(), it -> it.withForeignKeys(it.foreignKeys().without(key.name())));
    Table now = model.table(table.name());
    now.uniqueConstraints().stream()
        .filter(it -> it.columns().contains(column))
        .forEach(
            it ->
                model.change(
                    table.name(),
                    that ->
                        that.withUniqueConstraints(that.uniqueConstraints().without(it.name()))));
    now.indexes().stream()
        .filter(it -> it.columnNames().contains(column))
        .forEach(
            it ->
                model.change(
                    table.name(), that -> that.withIndexes(that.indexes().without(it.name()))));
    model.change(table.name(), it -> it.withColumns(it.columns().without(column)));
  }

  private void renameTable() {
    Optional<Table> table = anyTable();
    if (table.isPresent()) {
      QualifiedName from = table.get().name();
      QualifiedName to = QualifiedName.of(name("r"));
      model.renameTable(from, to);
      QualifiedName former = renamedTables.getOrDefault(from, from);
      renamedTables.remove(from);
      renamedTables.put(to, former);
      renamed(from, to);
    }
  }

  /** Answers about columns are given under the table's newest name. */
  private void renamed(QualifiedName from, QualifiedName to) {
    for (TableMember member : List.copyOf(renamedColumns.keySet())) {
      if (member.table().equals(from)) {
        renamedColumns.put(new TableMember(to, member.name()), renamedColumns.remove(member));
      }
    }
    for (TableMember member : List.copyOf(backfills.keySet())) {
      if (member.table().equals(from)) {
        backfills.put(new TableMember(to, member.name()), backfills.remove(member));
      }
    }
  }

  private void addColumn() {
    anyTable()
        .ifPresent(
            table -> {
              Column column = randomColumn(name("c"));
              model.change(table.name(), it -> it.withColumns(it.columns().with(column)));
              backfill(table, column);
            });
  }

  private void backfill(Table table, Column column) {
    String value = column.type() instanceof ColumnType.Sized ? "'b'" : "1";
    backfills.put(new TableMember(table.name(), column.name()), Backfill.backfill(value));
  }

  private void dropColumn() {
    Optional<Table> table = anyTable();
    Optional<Column> column = table.flatMap(this::anyColumn);
    if (column.isPresent() && isFree(table.get(), column.get())) {
      model.change(
          table.get().name(), it -> it.withColumns(it.columns().without(column.get().name())));
      renamedColumns.remove(new TableMember(table.get().name(), column.get().name()));
    }
  }

  private static boolean isFree(Table table, Column column) {
    String name = column.name();
    return table.foreignKeys().stream().noneMatch(it -> it.columns().contains(name))
        && table.uniqueConstraints().stream().noneMatch(it -> it.columns().contains(name))
        && table.indexes().stream().noneMatch(it -> it.columnNames().contains(name));
  }

  private void renameColumn() {
    Optional<Table> table = anyTable();
    Optional<Column> column = table.flatMap(this::anyColumn);
    if (column.isPresent()) {
      QualifiedName owner = table.get().name();
      String from = column.get().name();
      String to = name("n");
      model.renameColumn(owner, from, to);
      TableMember before = new TableMember(owner, from);
      TableMember after = new TableMember(owner, to);
      String former = renamedColumns.getOrDefault(before, from);
      renamedColumns.remove(before);
      renamedColumns.put(after, former);
      if (backfills.containsKey(before)) {
        backfills.put(after, backfills.remove(before));
      }
    }
  }

  private void change(UnaryOperator<Column> change) {
    Optional<Table> table = anyTable();
    Optional<Column> column = table.flatMap(this::anyColumn);
    if (column.isPresent()) {
      model.change(table.get().name(), it -> it.withColumn(column.get().name(), change));
      backfill(table.get(), column.get());
    }
  }

  private void toggleUnique() {
    Optional<Table> table = anyTable();
    Optional<Column> column = table.flatMap(this::anyColumn);
    if (column.isPresent() && isOld(table.get(), column.get())) {
      String name = "uk_" + table.get().name().name() + "_" + column.get().name();
      model.change(
          table.get().name(),
          it ->
              it.withUniqueConstraints(
                  it.uniqueConstraints().contains(name)
                      ? it.uniqueConstraints().without(name)
                      : it.uniqueConstraints().with(unique(name, column.get().name()))));
    }
  }

  /** A new column has the same value in every row. */
  private boolean isOld(Table table, Column column) {
    return !backfills.containsKey(new TableMember(table.name(), column.name()));
  }

  private void toggleIndex() {
    Optional<Table> table = anyTable();
    Optional<Column> column = table.flatMap(this::anyColumn);
    if (column.isPresent()) {
      String name = "ix_" + table.get().name().name() + "_" + column.get().name();
      model.change(
          table.get().name(),
          it ->
              it.withIndexes(
                  it.indexes().contains(name)
                      ? it.indexes().without(name)
                      : it.indexes().with(index(name, descending(column.get().name())))));
    }
  }

  private void toggleForeignKey() {
    Optional<Table> table = anyTable();
    Optional<Table> target = anyTable();
    if (table.isPresent()) {
      List<ForeignKey> keys = table.get().foreignKeys().asList();
      if (!keys.isEmpty() && random.nextBoolean()) {
        drop(table.get(), keys.get(0));
        return;
      }
      Column column = column(name("f"), bigint());
      ForeignKey key =
          foreignKey(name("fk"), column.name()).references(target.get().name().toString(), "id");
      model.change(
          table.get().name(),
          it ->
              it.withColumns(it.columns().with(column))
                  .withForeignKeys(it.foreignKeys().with(key)));
    }
  }
}
