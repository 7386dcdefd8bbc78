package dev.godwit.dialect.postgresql;

import dev.godwit.dialect.OneStatement;
import dev.godwit.dialect.RowText;
import dev.godwit.dialect.SqlSyntax;
import dev.godwit.dialect.Step;
import dev.godwit.operation.Operation;
import dev.godwit.schema.ForeignKey;
import dev.godwit.schema.QualifiedName;
import dev.godwit.schema.Schema;
import dev.godwit.schema.SchemaEditor;
import dev.godwit.schema.SchemaException;
import dev.godwit.schema.Sequence;
import dev.godwit.schema.Table;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Turns the operations of one migration into steps, one operation after the other. */
final class PostgresqlPlan implements Operation.Visitor<List<String>> {

  private final PostgresqlNames names = new PostgresqlNames();
  private final PostgresqlDefinitions definitions = new PostgresqlDefinitions();
  private final RowText rows = new RowText(definitions, new PostgresqlValues());
  private final PostgresqlColumns columns = new PostgresqlColumns();
  private final OneStatement oneStatement = new OneStatement(SqlSyntax.POSTGRESQL);
  private final List<Step> steps = new ArrayList<>();
  private final Map<QualifiedName, List<String>> waiting = new LinkedHashMap<>();

  /** Where in the migration each table is created last. */
  private final Map<QualifiedName, Integer> creations = new HashMap<>();

  /** What is known of the schema that the next operation meets. */
  private final SchemaEditor known;

  private final PostgresqlNamespaces namespaces;
  private final List<Operation> operations;

  /** Which operation is being planned. */
  private int at;

  private PostgresqlPlan(Schema before, List<Operation> operations) {
    this.known = new SchemaEditor(before);
    this.namespaces = new PostgresqlNamespaces(known);
    this.operations = operations;
    for (int i = 0; i < operations.size(); i++) {
      if (operations.get(i) instanceof Operation.CreateTable create) {
        creations.put(create.table().name(), i);
      }
    }
  }

  static List<Step> of(Schema before, List<Operation> operations) {
    PostgresqlPlan plan = new PostgresqlPlan(before, operations);
    for (Operation operation : operations) {
      plan.add(operation);
      plan.at++;
    }
    return List.copyOf(plan.steps);
  }

  private void add(Operation operation) {
    if (operation instanceof Operation.Run run) {
      steps.add(new Step.Java(run.step(), List.of(operation)));
    } else if (operation instanceof Operation.Guard guard) {
      Step.Guard.of(guard, guard.offending().postgresql()).ifPresent(steps::add);
    } else {
      for (String sql : operation.accept(this)) {
        steps.add(new Step.Statement(sql, List.of(operation)));
      }
    }
    try {
      operation.applyTo(known);
    } catch (SchemaException unknown) {
      // Operations undone as recorded come without the schema: they carry what they need.
    }
  }

  @Override
  public List<String> createTable(Operation.CreateTable operation) {
    Table table = operation.table();
    List<ForeignKey> ready = new ArrayList<>();
    for (ForeignKey key : table.foreignKeys()) {
      if (isCreatedLater(key.target())) {
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

  private boolean isCreatedLater(QualifiedName table) {
    return creations.getOrDefault(table, -1) > at;
  }

  /** First the foreign keys of tables dropped later, which would stand in the way. */
  @Override
  public List<String> dropTable(Operation.DropTable operation) {
    List<String> statements = new ArrayList<>();
    QualifiedName name = operation.table().name();
    for (Operation later : operations.subList(at + 1, operations.size())) {
      if (later instanceof Operation.DropTable drop && !isCreatedLater(drop.table().name())) {
        for (ForeignKey key : drop.table().foreignKeys()) {
          if (key.target().equals(name)) {
            statements.add(dropConstraint(drop.table().name(), key.name()));
          }
        }
      }
    }
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
    return columns.alterType(known.find(operation.table()), operation);
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
