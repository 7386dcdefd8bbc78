package dev.godwit.processor.write;

import dev.godwit.operation.AlterationVisitor;
import dev.godwit.operation.Operation;
import dev.godwit.schema.QualifiedName;
import java.util.Optional;

/** Finds the table that an operation changes. */
public final class ChangedTable implements AlterationVisitor<Optional<QualifiedName>> {

  private static final ChangedTable INSTANCE = new ChangedTable();

  private ChangedTable() {}

  /** The table under its name after the operation; empty for sequences and data. */
  public static Optional<QualifiedName> of(Operation operation) {
    return operation.accept(INSTANCE);
  }

  @Override
  public Optional<QualifiedName> alteration(Operation.TableAlteration operation) {
    return Optional.of(operation.table());
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
  public Optional<QualifiedName> guard(Operation.Guard operation) {
    return Optional.empty();
  }

  @Override
  public Optional<QualifiedName> insert(Operation.Insert operation) {
    return Optional.empty();
  }

  @Override
  public Optional<QualifiedName> update(Operation.Update operation) {
    return Optional.empty();
  }

  @Override
  public Optional<QualifiedName> delete(Operation.Delete operation) {
    return Optional.empty();
  }

  @Override
  public Optional<QualifiedName> declared(Operation.Declared operation) {
    return operation.change().accept(this);
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
