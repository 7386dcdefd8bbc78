package dev.godwit.operation;

/**
 * A visitor for whom changes of one table that exists are alike, but for those that it overrides.
 *
 * @param <R> what it makes of an operation
 */
public interface AlterationVisitor<R> extends Operation.Visitor<R> {

  /** Every change of one table that exists and keeps its name. */
  R alteration(Operation.TableAlteration operation);

  @Override
  default R commentOnTable(Operation.CommentOnTable operation) {
    return alteration(operation);
  }

  @Override
  default R addColumn(Operation.AddColumn operation) {
    return alteration(operation);
  }

  @Override
  default R dropColumn(Operation.DropColumn operation) {
    return alteration(operation);
  }

  @Override
  default R renameColumn(Operation.RenameColumn operation) {
    return alteration(operation);
  }

  @Override
  default R alterType(Operation.AlterType operation) {
    return alteration(operation);
  }

  @Override
  default R setNotNull(Operation.SetNotNull operation) {
    return alteration(operation);
  }

  @Override
  default R dropNotNull(Operation.DropNotNull operation) {
    return alteration(operation);
  }

  @Override
  default R alterValue(Operation.AlterValue operation) {
    return alteration(operation);
  }

  @Override
  default R commentOnColumn(Operation.CommentOnColumn operation) {
    return alteration(operation);
  }

  @Override
  default R addPrimaryKey(Operation.AddPrimaryKey operation) {
    return alteration(operation);
  }

  @Override
  default R dropPrimaryKey(Operation.DropPrimaryKey operation) {
    return alteration(operation);
  }

  @Override
  default R addForeignKey(Operation.AddForeignKey operation) {
    return alteration(operation);
  }

  @Override
  default R dropForeignKey(Operation.DropForeignKey operation) {
    return alteration(operation);
  }

  @Override
  default R addUnique(Operation.AddUnique operation) {
    return alteration(operation);
  }

  @Override
  default R dropUnique(Operation.DropUnique operation) {
    return alteration(operation);
  }

  @Override
  default R addCheck(Operation.AddCheck operation) {
    return alteration(operation);
  }

  @Override
  default R dropCheck(Operation.DropCheck operation) {
    return alteration(operation);
  }

  @Override
  default R renameConstraint(Operation.RenameConstraint operation) {
    return alteration(operation);
  }

  @Override
  default R createIndex(Operation.CreateIndex operation) {
    return alteration(operation);
  }

  @Override
  default R dropIndex(Operation.DropIndex operation) {
    return alteration(operation);
  }

  @Override
  default R renameIndex(Operation.RenameIndex operation) {
    return alteration(operation);
  }

  @Override
  default R addRow(Operation.AddRow operation) {
    return alteration(operation);
  }

  @Override
  default R dropRow(Operation.DropRow operation) {
    return alteration(operation);
  }

  @Override
  default R changeRow(Operation.ChangeRow operation) {
    return alteration(operation);
  }
}
