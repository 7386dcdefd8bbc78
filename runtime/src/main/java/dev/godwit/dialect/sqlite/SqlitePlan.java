package dev.godwit.dialect.sqlite;

import dev.godwit.dialect.OneStatement;
import dev.godwit.dialect.SqlSyntax;
import dev.godwit.dialect.Step;
import dev.godwit.dialect.UnsupportedOperation;
import dev.godwit.operation.Operation;
import dev.godwit.schema.Schema;
import java.util.ArrayList;
import java.util.List;

/** Turns the operations of one migration into steps. */
final class SqlitePlan implements Operation.Visitor<List<String>> {

  private final SqliteNames names = new SqliteNames();
  private final SqliteDefinitions definitions = new SqliteDefinitions();
  private final OneStatement oneStatement = new OneStatement(SqlSyntax.SQLITE);

  private SqlitePlan() {}

  static List<Step> of(Schema before, List<Operation> operations) {
    SqlitePlan plan = new SqlitePlan();
    List<Step> steps = new ArrayList<>();
    for (Operation operation : operations) {
      if (operation instanceof Operation.Run run) {
        steps.add(new Step.Java(run.step(), List.of(operation)));
      }
      for (String sql : operation.accept(plan)) {
        steps.add(new Step.Statement(sql, List.of(operation)));
      }
    }
    return List.copyOf(steps);
  }

  private static UnsupportedOperation later(Operation operation) {
    return new UnsupportedOperation(operation, "SQLite needs a rebuild for this.");
  }

  @Override
  public List<String> createTable(Operation.CreateTable operation) {
    return definitions.create(operation.table());
  }

  @Override
  public List<String> dropTable(Operation.DropTable operation) {
    return List.of("drop table " + names.quote(operation.table().name()));
  }

  @Override
  public List<String> renameTable(Operation.RenameTable operation) {
    return List.of(
        "alter table %s rename to %s"
            .formatted(names.quote(operation.from()), names.quote(operation.to())));
  }

  @Override
  public List<String> commentOnTable(Operation.CommentOnTable operation) {
    return List.of();
  }

  @Override
  public List<String> addColumn(Operation.AddColumn operation) {
    return List.of(
        "alter table %s add column %s"
            .formatted(names.quote(operation.table()), definitions.column(operation.column())));
  }

  @Override
  public List<String> dropColumn(Operation.DropColumn operation) {
    return List.of(
        "alter table %s drop column %s"
            .formatted(names.quote(operation.table()), names.quote(operation.column().name())));
  }

  @Override
  public List<String> renameColumn(Operation.RenameColumn operation) {
    return List.of(
        "alter table %s rename column %s to %s"
            .formatted(
                names.quote(operation.table()),
                names.quote(operation.from()),
                names.quote(operation.to())));
  }

  @Override
  public List<String> alterType(Operation.AlterType operation) {
    throw later(operation);
  }

  @Override
  public List<String> setNotNull(Operation.SetNotNull operation) {
    throw later(operation);
  }

  @Override
  public List<String> dropNotNull(Operation.DropNotNull operation) {
    throw later(operation);
  }

  @Override
  public List<String> alterValue(Operation.AlterValue operation) {
    throw later(operation);
  }

  @Override
  public List<String> commentOnColumn(Operation.CommentOnColumn operation) {
    return List.of();
  }

  @Override
  public List<String> addPrimaryKey(Operation.AddPrimaryKey operation) {
    throw later(operation);
  }

  @Override
  public List<String> dropPrimaryKey(Operation.DropPrimaryKey operation) {
    throw later(operation);
  }

  @Override
  public List<String> addForeignKey(Operation.AddForeignKey operation) {
    throw later(operation);
  }

  @Override
  public List<String> dropForeignKey(Operation.DropForeignKey operation) {
    throw later(operation);
  }

  @Override
  public List<String> addUnique(Operation.AddUnique operation) {
    throw later(operation);
  }

  @Override
  public List<String> dropUnique(Operation.DropUnique operation) {
    throw later(operation);
  }

  @Override
  public List<String> addCheck(Operation.AddCheck operation) {
    throw later(operation);
  }

  @Override
  public List<String> dropCheck(Operation.DropCheck operation) {
    throw later(operation);
  }

  @Override
  public List<String> createIndex(Operation.CreateIndex operation) {
    return List.of(definitions.createIndex(operation.table(), operation.index()));
  }

  @Override
  public List<String> dropIndex(Operation.DropIndex operation) {
    return List.of("drop index " + names.quote(operation.index().name()));
  }

  @Override
  public List<String> renameIndex(Operation.RenameIndex operation) {
    throw later(operation);
  }

  @Override
  public List<String> createSequence(Operation.CreateSequence operation) {
    String name = names.quote(operation.sequence().name());
    return List.of(
        "create table %s (next_val bigint)".formatted(name),
        "insert into %s (next_val) values (%d)".formatted(name, operation.sequence().start()));
  }

  @Override
  public List<String> dropSequence(Operation.DropSequence operation) {
    return List.of("drop table " + names.quote(operation.sequence().name()));
  }

  @Override
  public List<String> renameSequence(Operation.RenameSequence operation) {
    return List.of(
        "alter table %s rename to %s"
            .formatted(names.quote(operation.from()), names.quote(operation.to())));
  }

  @Override
  public List<String> alterSequence(Operation.AlterSequence operation) {
    return List.of();
  }

  @Override
  public List<String> sql(Operation.Sql operation) {
    return oneStatement.in(operation, operation.statement().sqlite()).stream().toList();
  }

  @Override
  public List<String> run(Operation.Run operation) {
    return List.of();
  }
}
