package dev.godwit.dialect.sqlite;

import dev.godwit.dialect.RowText;
import dev.godwit.operation.AlterationVisitor;
import dev.godwit.operation.Operation;
import dev.godwit.schema.Sequence;

/** Tells the plan which kind of operation comes next. */
record Planner(SqlitePlan plan) implements AlterationVisitor<Void> {

  @Override
  public Void alteration(Operation.TableAlteration operation) {
    plan.change(operation);
    return null;
  }

  @Override
  public Void createTable(Operation.CreateTable operation) {
    plan.createTable(operation);
    return null;
  }

  @Override
  public Void dropTable(Operation.DropTable operation) {
    plan.dropTable(operation);
    return null;
  }

  @Override
  public Void renameTable(Operation.RenameTable operation) {
    plan.renameTable(operation);
    return null;
  }

  @Override
  public Void renameColumn(Operation.RenameColumn operation) {
    plan.renameColumn(operation);
    return null;
  }

  @Override
  public Void dropIndex(Operation.DropIndex operation) {
    plan.dropIndex(operation);
    return null;
  }

  @Override
  public Void addRow(Operation.AddRow operation) {
    plan.changeRow(operation, rows().insertMissing(operation.table(), operation.row()));
    return null;
  }

  @Override
  public Void dropRow(Operation.DropRow operation) {
    plan.changeRow(operation, rows().delete(operation.table(), operation.row()));
    return null;
  }

  @Override
  public Void changeRow(Operation.ChangeRow operation) {
    plan.changeRow(operation, rows().change(operation.table(), operation.from(), operation.to()));
    return null;
  }

  private static RowText rows() {
    return new RowText(new SqliteDefinitions(), new SqliteValues());
  }

  @Override
  public Void guard(Operation.Guard operation) {
    plan.guard(operation);
    return null;
  }

  @Override
  public Void insert(Operation.Insert operation) {
    plan.data(rows().insert(operation.table(), operation.row()), operation);
    return null;
  }

  @Override
  public Void update(Operation.Update operation) {
    String sql = rows().update(operation.table(), operation.where(), operation.to());
    plan.data(sql, operation);
    return null;
  }

  @Override
  public Void delete(Operation.Delete operation) {
    plan.data(rows().deleteAll(operation.table(), operation.where()), operation);
    return null;
  }

  @Override
  public Void declared(Operation.Declared operation) {
    plan.declared();
    return null;
  }

  @Override
  public Void sql(Operation.Sql operation) {
    plan.sql(operation);
    return null;
  }

  @Override
  public Void run(Operation.Run operation) {
    plan.run(operation);
    return null;
  }

  @Override
  public Void createSequence(Operation.CreateSequence operation) {
    Sequence sequence = operation.sequence();
    String name = new SqliteNames().quote(sequence.name());
    plan.statement(SqliteDefinitions.createSequence(sequence.name()), operation);
    plan.statement(
        "insert into %s (next_val) values (%s)".formatted(name, sequence.start()), operation);
    return null;
  }

  @Override
  public Void dropSequence(Operation.DropSequence operation) {
    plan.statement("drop table " + new SqliteNames().quote(operation.sequence().name()), operation);
    return null;
  }

  @Override
  public Void renameSequence(Operation.RenameSequence operation) {
    plan.rename(operation.from().name(), operation.to().name(), operation);
    return null;
  }

  /** The step lives in the application, and the next value in the table's row: nothing to do. */
  @Override
  public Void alterSequence(Operation.AlterSequence operation) {
    return null;
  }
}
