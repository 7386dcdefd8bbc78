package dev.godwit.processor.draft;

import dev.godwit.operation.Operation;
import dev.godwit.schema.Column;
import dev.godwit.schema.QualifiedName;

/** Says in a few signs what an operation does: {@code + user.phone varchar(20)}. */
public final class Outline implements Operation.Visitor<String> {

  private static final Outline INSTANCE = new Outline();

  private Outline() {}

  /** The operation in a few signs. */
  public static String of(Operation operation) {
    return operation.accept(INSTANCE);
  }

  private static String column(QualifiedName table, Column column) {
    return table
        + "."
        + column.name()
        + " "
        + column.type()
        + (column.nullable() ? "" : " not null");
  }

  private static String member(String sign, QualifiedName table, String kind, String name) {
    return sign + " " + table + " " + kind + " " + name;
  }

  @Override
  public String createTable(Operation.CreateTable operation) {
    return "+ " + operation.table().name();
  }

  @Override
  public String dropTable(Operation.DropTable operation) {
    return "- " + operation.table().name();
  }

  @Override
  public String renameTable(Operation.RenameTable operation) {
    return "~ " + operation.from() + " → " + operation.to();
  }

  @Override
  public String commentOnTable(Operation.CommentOnTable operation) {
    return "~ " + operation.table() + " comment";
  }

  @Override
  public String addColumn(Operation.AddColumn operation) {
    return "+ " + column(operation.table(), operation.column());
  }

  @Override
  public String dropColumn(Operation.DropColumn operation) {
    return "- " + operation.table() + "." + operation.column().name();
  }

  @Override
  public String renameColumn(Operation.RenameColumn operation) {
    return "~ " + operation.table() + "." + operation.from() + " → " + operation.to();
  }

  @Override
  public String alterType(Operation.AlterType operation) {
    if (operation.from().equals(operation.to())) {
      return "~ " + operation.table() + "." + operation.column() + " values";
    }
    return "~ %s.%s %s → %s"
        .formatted(operation.table(), operation.column(), operation.from(), operation.to());
  }

  @Override
  public String setNotNull(Operation.SetNotNull operation) {
    return "~ " + operation.table() + "." + operation.column() + " not null";
  }

  @Override
  public String dropNotNull(Operation.DropNotNull operation) {
    return "~ " + operation.table() + "." + operation.column() + " null";
  }

  @Override
  public String alterValue(Operation.AlterValue operation) {
    return "~ " + operation.table() + "." + operation.column() + " default";
  }

  @Override
  public String commentOnColumn(Operation.CommentOnColumn operation) {
    return "~ " + operation.table() + "." + operation.column() + " comment";
  }

  @Override
  public String addPrimaryKey(Operation.AddPrimaryKey operation) {
    return member("+", operation.table(), "primary key", operation.key().name());
  }

  @Override
  public String dropPrimaryKey(Operation.DropPrimaryKey operation) {
    return member("-", operation.table(), "primary key", operation.key().name());
  }

  @Override
  public String addForeignKey(Operation.AddForeignKey operation) {
    return member("+", operation.table(), "foreign key", operation.key().name());
  }

  @Override
  public String dropForeignKey(Operation.DropForeignKey operation) {
    return member("-", operation.table(), "foreign key", operation.key().name());
  }

  @Override
  public String addUnique(Operation.AddUnique operation) {
    return member("+", operation.table(), "unique", operation.constraint().name());
  }

  @Override
  public String dropUnique(Operation.DropUnique operation) {
    return member("-", operation.table(), "unique", operation.constraint().name());
  }

  @Override
  public String addCheck(Operation.AddCheck operation) {
    return member("+", operation.table(), "check", operation.check().name());
  }

  @Override
  public String dropCheck(Operation.DropCheck operation) {
    return member("-", operation.table(), "check", operation.check().name());
  }

  @Override
  public String renameConstraint(Operation.RenameConstraint operation) {
    return "~ " + operation.table() + " constraint " + operation.from() + " → " + operation.to();
  }

  @Override
  public String createIndex(Operation.CreateIndex operation) {
    return member("+", operation.table(), "index", operation.index().name());
  }

  @Override
  public String dropIndex(Operation.DropIndex operation) {
    return member("-", operation.table(), "index", operation.index().name());
  }

  @Override
  public String renameIndex(Operation.RenameIndex operation) {
    return "~ " + operation.table() + " index " + operation.from() + " → " + operation.to();
  }

  @Override
  public String addRow(Operation.AddRow operation) {
    return "+ " + operation.table() + " row " + operation.row().key();
  }

  @Override
  public String dropRow(Operation.DropRow operation) {
    return "- " + operation.table() + " row " + operation.row().key();
  }

  @Override
  public String changeRow(Operation.ChangeRow operation) {
    return "~ " + operation.table() + " row " + operation.to().key();
  }

  @Override
  public String createSequence(Operation.CreateSequence operation) {
    return "+ sequence " + operation.sequence().name();
  }

  @Override
  public String dropSequence(Operation.DropSequence operation) {
    return "- sequence " + operation.sequence().name();
  }

  @Override
  public String renameSequence(Operation.RenameSequence operation) {
    return "~ sequence " + operation.from() + " → " + operation.to();
  }

  @Override
  public String alterSequence(Operation.AlterSequence operation) {
    return "~ sequence " + operation.to().name();
  }

  @Override
  public String guard(Operation.Guard operation) {
    return "? " + operation.table() + " " + operation.rule();
  }

  @Override
  public String insert(Operation.Insert operation) {
    return "+ " + operation.table() + " row " + operation.row().key();
  }

  @Override
  public String update(Operation.Update operation) {
    return "~ " + operation.table() + " row " + operation.where().key();
  }

  @Override
  public String delete(Operation.Delete operation) {
    return "- " + operation.table() + " row " + operation.where().key();
  }

  @Override
  public String declared(Operation.Declared operation) {
    return operation.change().accept(this);
  }

  @Override
  public String sql(Operation.Sql operation) {
    return "sql " + operation.statement();
  }

  @Override
  public String run(Operation.Run operation) {
    return "run Java code";
  }
}
