package dev.godwit.processor.write;

import dev.godwit.operation.Operation;
import dev.godwit.schema.QualifiedName;
import java.util.Set;

/** The table that an operation changes; none for those of sequences and data. */
final class TableNames implements Operation.Visitor<Set<QualifiedName>> {

  @Override
  public Set<QualifiedName> createTable(Operation.CreateTable operation) {
    return Set.of(operation.table().name());
  }

  @Override
  public Set<QualifiedName> dropTable(Operation.DropTable operation) {
    return Set.of(operation.table().name());
  }

  @Override
  public Set<QualifiedName> renameTable(Operation.RenameTable operation) {
    return Set.of(operation.to());
  }

  @Override
  public Set<QualifiedName> commentOnTable(Operation.CommentOnTable operation) {
    return Set.of(operation.table());
  }

  @Override
  public Set<QualifiedName> addColumn(Operation.AddColumn operation) {
    return Set.of(operation.table());
  }

  @Override
  public Set<QualifiedName> dropColumn(Operation.DropColumn operation) {
    return Set.of(operation.table());
  }

  @Override
  public Set<QualifiedName> renameColumn(Operation.RenameColumn operation) {
    return Set.of(operation.table());
  }

  @Override
  public Set<QualifiedName> alterType(Operation.AlterType operation) {
    return Set.of(operation.table());
  }

  @Override
  public Set<QualifiedName> setNotNull(Operation.SetNotNull operation) {
    return Set.of(operation.table());
  }

  @Override
  public Set<QualifiedName> dropNotNull(Operation.DropNotNull operation) {
    return Set.of(operation.table());
  }

  @Override
  public Set<QualifiedName> alterValue(Operation.AlterValue operation) {
    return Set.of(operation.table());
  }

  @Override
  public Set<QualifiedName> commentOnColumn(Operation.CommentOnColumn operation) {
    return Set.of(operation.table());
  }

  @Override
  public Set<QualifiedName> addPrimaryKey(Operation.AddPrimaryKey operation) {
    return Set.of(operation.table());
  }

  @Override
  public Set<QualifiedName> dropPrimaryKey(Operation.DropPrimaryKey operation) {
    return Set.of(operation.table());
  }

  @Override
  public Set<QualifiedName> addForeignKey(Operation.AddForeignKey operation) {
    return Set.of(operation.table());
  }

  @Override
  public Set<QualifiedName> dropForeignKey(Operation.DropForeignKey operation) {
    return Set.of(operation.table());
  }

  @Override
  public Set<QualifiedName> addUnique(Operation.AddUnique operation) {
    return Set.of(operation.table());
  }

  @Override
  public Set<QualifiedName> dropUnique(Operation.DropUnique operation) {
    return Set.of(operation.table());
  }

  @Override
  public Set<QualifiedName> addCheck(Operation.AddCheck operation) {
    return Set.of(operation.table());
  }

  @Override
  public Set<QualifiedName> dropCheck(Operation.DropCheck operation) {
    return Set.of(operation.table());
  }

  @Override
  public Set<QualifiedName> createIndex(Operation.CreateIndex operation) {
    return Set.of(operation.table());
  }

  @Override
  public Set<QualifiedName> dropIndex(Operation.DropIndex operation) {
    return Set.of(operation.table());
  }

  @Override
  public Set<QualifiedName> renameIndex(Operation.RenameIndex operation) {
    return Set.of(operation.table());
  }

  @Override
  public Set<QualifiedName> createSequence(Operation.CreateSequence operation) {
    return Set.of();
  }

  @Override
  public Set<QualifiedName> dropSequence(Operation.DropSequence operation) {
    return Set.of();
  }

  @Override
  public Set<QualifiedName> renameSequence(Operation.RenameSequence operation) {
    return Set.of();
  }

  @Override
  public Set<QualifiedName> alterSequence(Operation.AlterSequence operation) {
    return Set.of();
  }

  @Override
  public Set<QualifiedName> sql(Operation.Sql operation) {
    return Set.of();
  }

  @Override
  public Set<QualifiedName> run(Operation.Run operation) {
    return Set.of();
  }
}
