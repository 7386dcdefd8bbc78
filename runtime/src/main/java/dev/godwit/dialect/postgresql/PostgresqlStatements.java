package dev.godwit.dialect.postgresql;

import dev.godwit.dialect.OneStatement;
import dev.godwit.dialect.RowText;
import dev.godwit.dialect.SqlSyntax;
import dev.godwit.operation.Operation;
import dev.godwit.schema.ColumnValue;
import dev.godwit.schema.ForeignKey;
import dev.godwit.schema.QualifiedName;
import dev.godwit.schema.SchemaEditor;
import dev.godwit.schema.Sequence;
import dev.godwit.schema.Table;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The statements of single operations, in their order. */
final class PostgresqlStatements implements Operation.Visitor<List<String>> {

  private final PostgresqlNames names = new PostgresqlNames();
  private final PostgresqlDefinitions definitions = new PostgresqlDefinitions();
  private final RowText rows = new RowText(definitions, new PostgresqlValues());
  private final PostgresqlColumns columns = new PostgresqlColumns();
  private final OneStatement oneStatement = new OneStatement(SqlSyntax.POSTGRESQL);
  private final Map<QualifiedName, List<String>> waiting = new LinkedHashMap<>();

  private final SchemaEditor known;
  private final PostgresqlNamespaces namespaces;
  private final TableOrder order;

  /**
   * Begins before the first operation.
   *
   * @param known what is known of the schema, which follows
   */
  PostgresqlStatements(SchemaEditor known, List<Operation> operations) {
    this.known = known;
    this.namespaces = new PostgresqlNamespaces(known);
    this.order = new TableOrder(operations);
  }

  /** The statements of the next operation. */
  List<String> next() {
    List<String> statements = order.next().accept(this);
    order.advance();
    return statements;
  }

  @Override
  public List<String> createTable(Operation.CreateTable operation) {
    Table table = operation.table();
    List<ForeignKey> ready = new ArrayList<>();
    for (ForeignKey key : table.foreignKeys()) {
      if (order.isCreatedLater(key.target())) {
        waiting
            .computeIfAbsent(key.target(), target -> new ArrayList<>())
            .add(addForeignKey(table.name(), key));
      } else {
        ready.add(key);
      }
    }
    List<String> statements = new ArrayList<>(namespaces.make(table.name()));
    statements.addAll(definitions.create(table, ready));
    List<String> released = waiting.remove(table.name());
    statements.addAll(released == null ? List.of() : released);
    return statements;
  }

  /** First the foreign keys of tables dropped later, which would stand in the way. */
  @Override
  public List<String> dropTable(Operation.DropTable operation) {
    List<String> statements = new ArrayList<>();
    QualifiedName name = operation.table().name();
    order
        .droppedLater(name)
        .forEach((key, table) -> statements.add(dropConstraint(table, key.name())));
    statements.add("drop table " + names.qualified(name));
    return statements;
  }

  @Override
  public List<String> renameTable(Operation.RenameTable operation) {
    return namespaces.rename("table", operation.from(), operation.to());
  }

  @Override
  public List<String> commentOnTable(Operation.CommentOnTable operation) {
    return List.of(definitions.comment(operation.table(), operation.to()));
  }

  @Override
  public List<String> addColumn(Operation.AddColumn operation) {
    return columns.add(operation);
  }

  @Override
  public List<String> dropColumn(Operation.DropColumn operation) {
    return List.of(
        columns.alter(operation.table(), "drop column " + names.quote(operation.column().name())));
  }

  @Override
  public List<String> renameColumn(Operation.RenameColumn operation) {
    return List.of(
        columns.alter(
            operation.table(),
            "rename column %s to %s"
                .formatted(names.quote(operation.from()), names.quote(operation.to()))));
  }

  @Override
  public List<String> alterType(Operation.AlterType operation) {
    String value =
        known
            .find(operation.table())
            .flatMap(table -> table.columns().find(operation.column()))
            .map(column -> column.value())
            .filter(ColumnValue.Default.class::isInstance)
            .map(it -> ((ColumnValue.Default) it).expression().postgresql())
            .orElse("");
    return columns.alterType(operation, value);
  }

  @Override
  public List<String> setNotNull(Operation.SetNotNull operation) {
    return columns.setNotNull(operation);
  }

  @Override
  public List<String> dropNotNull(Operation.DropNotNull operation) {
    return List.of(columns.alterColumn(operation.table(), operation.column(), "drop not null"));
  }

  @Override
  public List<String> alterValue(Operation.AlterValue operation) {
    return columns.alterValue(known.find(operation.table()), operation);
  }

  @Override
  public List<String> commentOnColumn(Operation.CommentOnColumn operation) {
    return List.of(definitions.comment(operation.table(), operation.column(), operation.to()));
  }

  @Override
  public List<String> addPrimaryKey(Operation.AddPrimaryKey operation) {
    return List.of(
        columns.alter(operation.table(), "add " + definitions.primaryKey(operation.key())));
  }

  @Override
  public List<String> dropPrimaryKey(Operation.DropPrimaryKey operation) {
    return List.of(dropConstraint(operation.table(), operation.key().name()));
  }

  @Override
  public List<String> addForeignKey(Operation.AddForeignKey operation) {
    return List.of(addForeignKey(operation.table(), operation.key()));
  }

  private String addForeignKey(QualifiedName table, ForeignKey key) {
    return columns.alter(table, "add " + definitions.foreignKey(key));
  }

  @Override
  public List<String> dropForeignKey(Operation.DropForeignKey operation) {
    return List.of(dropConstraint(operation.table(), operation.key().name()));
  }

  @Override
  public List<String> addUnique(Operation.AddUnique operation) {
    return List.of(
        columns.alter(operation.table(), "add " + definitions.unique(operation.constraint())));
  }

  @Override
  public List<String> dropUnique(Operation.DropUnique operation) {
    return List.of(dropConstraint(operation.table(), operation.constraint().name()));
  }

  @Override
  public List<String> addCheck(Operation.AddCheck operation) {
    return operation.check().condition().postgresql().isEmpty()
        ? List.of()
        : List.of(columns.alter(operation.table(), "add " + definitions.check(operation.check())));
  }

  @Override
  public List<String> dropCheck(Operation.DropCheck operation) {
    return operation.check().condition().postgresql().isEmpty()
        ? List.of()
        : List.of(dropConstraint(operation.table(), operation.check().name()));
  }

  private String dropConstraint(QualifiedName table, String name) {
    return columns.alter(table, "drop constraint " + names.quote(name));
  }

  @Override
  public List<String> renameConstraint(Operation.RenameConstraint operation) {
    return List.of(
        columns.alter(
            operation.table(),
            "rename constraint %s to %s"
                .formatted(names.quote(operation.from()), names.quote(operation.to()))));
  }

  @Override
  public List<String> createIndex(Operation.CreateIndex operation) {
    return List.of(definitions.createIndex(operation.table(), operation.index()));
  }

  @Override
  public List<String> dropIndex(Operation.DropIndex operation) {
    return List.of(
        "drop index " + names.qualified(operation.table().withName(operation.index().name())));
  }

  @Override
  public List<String> renameIndex(Operation.RenameIndex operation) {
    return namespaces.rename(
        "index",
        operation.table().withName(operation.from()),
        operation.table().withName(operation.to()));
  }

  @Override
  public List<String> addRow(Operation.AddRow operation) {
    return List.of(rows.insertMissing(operation.table(), operation.row()));
  }

  @Override
  public List<String> dropRow(Operation.DropRow operation) {
    return List.of(rows.delete(operation.table(), operation.row()));
  }

  @Override
  public List<String> changeRow(Operation.ChangeRow operation) {
    return List.of(rows.change(operation.table(), operation.from(), operation.to()));
  }

  @Override
  public List<String> createSequence(Operation.CreateSequence operation) {
    Sequence sequence = operation.sequence();
    List<String> statements = new ArrayList<>(namespaces.make(sequence.name()));
    statements.add(
        "create sequence %s %s"
            .formatted(names.qualified(sequence.name()), definitions.counting(sequence)));
    return statements;
  }

  @Override
  public List<String> dropSequence(Operation.DropSequence operation) {
    return List.of("drop sequence " + names.qualified(operation.sequence().name()));
  }

  @Override
  public List<String> renameSequence(Operation.RenameSequence operation) {
    return namespaces.rename("sequence", operation.from(), operation.to());
  }

  @Override
  public List<String> alterSequence(Operation.AlterSequence operation) {
    return List.of(
        "alter sequence %s %s"
            .formatted(
                names.qualified(operation.to().name()), definitions.counting(operation.to())));
  }

  @Override
  public List<String> guard(Operation.Guard operation) {
    return List.of();
  }

  @Override
  public List<String> insert(Operation.Insert operation) {
    return List.of(rows.insert(operation.table(), operation.row()));
  }

  @Override
  public List<String> update(Operation.Update operation) {
    return List.of(rows.update(operation.table(), operation.where(), operation.to()));
  }

  @Override
  public List<String> delete(Operation.Delete operation) {
    return List.of(rows.deleteAll(operation.table(), operation.where()));
  }

  @Override
  public List<String> declared(Operation.Declared operation) {
    return List.of();
  }

  @Override
  public List<String> sql(Operation.Sql operation) {
    return oneStatement.in(operation, operation.statement().postgresql()).stream().toList();
  }

  @Override
  public List<String> run(Operation.Run operation) {
    return List.of();
  }
}
