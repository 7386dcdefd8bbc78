package dev.godwit.processor.write;

import dev.godwit.operation.Operation;
import dev.godwit.schema.QualifiedName;
import java.util.Optional;

/** Finds the table that an operation changes. */
public final class ChangedTable implements Operation.Visitor<Optional<QualifiedName>> {

  private static final ChangedTable INSTANCE = new ChangedTable();

  private ChangedTable() {}

  /** The table under its name after the operation; empty for sequences and data. */
  public static Optional<QualifiedName> of(Operation operation) {
    return operation.accept(INSTANCE);
  }

  @Override
  public Optional<QualifiedName> createTable(Operation.CreateTable operation) {
    return Optional.of(operation.table().name());
  }

  @Override
  public Optional<QualifiedName> dropTable(Operation.DropTable operation) {
    return Optional.of(operation.table().name());
  }

  @Override
  public Optional<QualifiedName> renameTable(Operation.RenameTable operation) {
    return Optional.of(operation.to());
  }

  @Override
  public Optional<QualifiedName> commentOnTable(Operation.CommentOnTable operation) {
    return Optional.of(operation.table());
  }

  @Override
  public Optional<QualifiedName> addColumn(Operation.AddColumn operation) {
    return Optional.of(operation.table());
  }

  @Override
  public Optional<QualifiedName> dropColumn(Operation.DropColumn operation) {
    return Optional.of(operation.table());
  }

  @Override
  public Optional<QualifiedName> renameColumn(Operation.RenameColumn operation) {
    return Optional.of(operation.table());
  }

  @Override
  public Optional<QualifiedName> alterType(Operation.AlterType operation) {
    return Optional.of(operation.table());
  }

  @Override
  public Optional<QualifiedName> setNotNull(Operation.SetNotNull operation) {
    return Optional.of(operation.table());
  }

  @Override
  public Optional<QualifiedName> dropNotNull(Operation.DropNotNull operation) {
    return Optional.of(operation.table());
  }

  @Override
  public Optional<QualifiedName> alterValue(Operation.AlterValue operation) {
    return Optional.of(operation.table());
  }

  @Override
  public Optional<QualifiedName> commentOnColumn(Operation.CommentOnColumn operation) {
    return Optional.of(operation.table());
  }

  @Override
  public Optional<QualifiedName> addPrimaryKey(Operation.AddPrimaryKey operation) {
    return Optional.of(operation.table());
  }

  @Override
  public Optional<QualifiedName> dropPrimaryKey(Operation.DropPrimaryKey operation) {
    return Optional.of(operation.table());
  }

  @Override
  public Optional<QualifiedName> addForeignKey(Operation.AddForeignKey operation) {
    return Optional.of(operation.table());
  }

  @Override
  public Optional<QualifiedName> dropForeignKey(Operation.DropForeignKey operation) {
    return Optional.of(operation.table());
  }

  @Override
  public Optional<QualifiedName> addUnique(Operation.AddUnique operation) {
    return Optional.of(operation.table());
  }

  @Override
  public Optional<QualifiedName> dropUnique(Operation.DropUnique operation) {
    return Optional.of(operation.table());
  }

  @Override
  public Optional<QualifiedName> addCheck(Operation.AddCheck operation) {
    return Optional.of(operation.table());
  }

  @Override
  public Optional<QualifiedName> dropCheck(Operation.DropCheck operation) {
    return Optional.of(operation.table());
  }

  @Override
  public Optional<QualifiedName> createIndex(Operation.CreateIndex operation) {
    return Optional.of(operation.table());
  }

  @Override
  public Optional<QualifiedName> dropIndex(Operation.DropIndex operation) {
    return Optional.of(operation.table());
  }

  @Override
  public Optional<QualifiedName> renameIndex(Operation.RenameIndex operation) {
    return Optional.of(operation.table());
  }

  @Override
  public Optional<QualifiedName> createSequence(Operation.CreateSequence operation) {
    return Optional.empty();
  }

  @Override
  public Optional<QualifiedName> dropSequence(Operation.DropSequence operation) {
    return Optional.empty();
  }

  @Override
  public Optional<QualifiedName> renameSequence(Operation.RenameSequence operation) {
    return Optional.empty();
  }

  @Override
  public Optional<QualifiedName> alterSequence(Operation.AlterSequence operation) {
    return Optional.empty();
  }

  @Override
  public Optional<QualifiedName> sql(Operation.Sql operation) {
    return Optional.empty();
  }

  @Override
  public Optional<QualifiedName> run(Operation.Run operation) {
    return Optional.empty();
  }
}
