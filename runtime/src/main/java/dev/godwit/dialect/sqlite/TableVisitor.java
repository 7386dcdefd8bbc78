package dev.godwit.dialect.sqlite;

import dev.godwit.operation.Operation;

/** A visitor for whom only the operations on an existing table's definition differ. */
interface TableVisitor<R> extends Operation.Visitor<R> {

  /** Every operation that creates, drops or renames something whole, and those on rows and data. */
  R other(Operation operation);

  @Override
  default R createTable(Operation.CreateTable operation) {
    return other(operation);
  }

  @Override
  default R dropTable(Operation.DropTable operation) {
    return other(operation);
  }

  @Override
  default R renameTable(Operation.RenameTable operation) {
    return other(operation);
  }

  @Override
  default R addRow(Operation.AddRow operation) {
    return other(operation);
  }

  @Override
  default R dropRow(Operation.DropRow operation) {
    return other(operation);
  }

  @Override
  default R changeRow(Operation.ChangeRow operation) {
    return other(operation);
  }

  @Override
  default R createSequence(Operation.CreateSequence operation) {
    return other(operation);
  }

  @Override
  default R dropSequence(Operation.DropSequence operation) {
    return other(operation);
  }

  @Override
  default R renameSequence(Operation.RenameSequence operation) {
    return other(operation);
  }

  @Override
  default R alterSequence(Operation.AlterSequence operation) {
    return other(operation);
  }

  @Override
  default R guard(Operation.Guard operation) {
    return other(operation);
  }

  @Override
  default R insert(Operation.Insert operation) {
    return other(operation);
  }

  @Override
  default R update(Operation.Update operation) {
    return other(operation);
  }

  @Override
  default R delete(Operation.Delete operation) {
    return other(operation);
  }

  @Override
  default R declared(Operation.Declared operation) {
    return other(operation);
  }

  @Override
  default R sql(Operation.Sql operation) {
    return other(operation);
  }

  @Override
  default R run(Operation.Run operation) {
    return other(operation);
  }
}
