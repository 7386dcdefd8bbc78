package dev.godwit.dialect.sqlite;

import dev.godwit.dialect.SqlSyntax;
import dev.godwit.dialect.SqlToken;
import dev.godwit.dialect.SqlTokens;
import dev.godwit.operation.Backfill;
import dev.godwit.operation.Conversion;
import dev.godwit.operation.Operation;
import dev.godwit.schema.Check;
import dev.godwit.schema.Column;
import dev.godwit.schema.PrimaryKey;
import dev.godwit.schema.SqlText;
import java.util.List;

/**
 * Lets operations that are still to be carried out follow a column of their table that gets another
 * name before them.
 */
final class ColumnRenaming implements TableVisitor<Operation> {

  private final String from;
  private final String to;

  ColumnRenaming(Operation.RenameColumn renaming) {
    this.from = renaming.from();
    this.to = renaming.to();
  }

  private String name(String column) {
    return column.equals(from) ? to : column;
  }

  private Column column(Column column) {
    return column.withName(name(column.name()));
  }

  /** Every word that is the column's name, unless it calls a function of that name. */
  private SqlText sql(SqlText text) {
    StringBuilder renamed = new StringBuilder(text.sqlite());
    List<SqlToken> tokens = SqlTokens.of(text.sqlite(), SqlSyntax.SQLITE);
    for (int i = tokens.size() - 1; i >= 0; i--) {
      boolean isCall = i + 1 < tokens.size() && tokens.get(i + 1).is('(');
      if (!isCall && tokens.get(i).isName(from)) {
        renamed.replace(tokens.get(i).start(), tokens.get(i).end(), new SqliteNames().quote(to));
      }
    }
    return text.onSqlite(renamed.toString());
  }

  @Override
  public Operation other(Operation operation) {
    return operation;
  }

  @Override
  public Operation commentOnTable(Operation.CommentOnTable operation) {
    return operation;
  }

  @Override
  public Operation commentOnColumn(Operation.CommentOnColumn operation) {
    return operation;
  }

  @Override
  public Operation addColumn(Operation.AddColumn operation) {
    return new Operation.AddColumn(
        operation.table(),
        column(operation.column()),
        operation.backfill().map(it -> new Backfill(sql(it.expression()))));
  }

  @Override
  public Operation dropColumn(Operation.DropColumn operation) {
    return new Operation.DropColumn(operation.table(), column(operation.column()));
  }

  @Override
  public Operation renameColumn(Operation.RenameColumn operation) {
    return operation;
  }

  @Override
  public Operation alterType(Operation.AlterType operation) {
    return new Operation.AlterType(
        operation.table(),
        name(operation.column()),
        operation.from(),
        operation.to(),
        operation.conversion().map(it -> new Conversion(sql(it.expression()))));
  }

  @Override
  public Operation setNotNull(Operation.SetNotNull operation) {
    return new Operation.SetNotNull(
        operation.table(),
        name(operation.column()),
        operation.backfill().map(it -> new Backfill(sql(it.expression()))));
  }

  @Override
  public Operation dropNotNull(Operation.DropNotNull operation) {
    return new Operation.DropNotNull(operation.table(), name(operation.column()));
  }

  @Override
  public Operation alterValue(Operation.AlterValue operation) {
    return new Operation.AlterValue(
        operation.table(), name(operation.column()), operation.from(), operation.to());
  }

  @Override
  public Operation addPrimaryKey(Operation.AddPrimaryKey operation) {
    PrimaryKey key = operation.key().renamingColumn(from, to);
    return new Operation.AddPrimaryKey(operation.table(), key);
  }

  @Override
  public Operation dropPrimaryKey(Operation.DropPrimaryKey operation) {
    PrimaryKey key = operation.key().renamingColumn(from, to);
    return new Operation.DropPrimaryKey(operation.table(), key);
  }

  @Override
  public Operation addForeignKey(Operation.AddForeignKey operation) {
    return new Operation.AddForeignKey(operation.table(), operation.key().renamingColumn(from, to));
  }

  @Override
  public Operation dropForeignKey(Operation.DropForeignKey operation) {
    return new Operation.DropForeignKey(
        operation.table(), operation.key().renamingColumn(from, to));
  }

  @Override
  public Operation addUnique(Operation.AddUnique operation) {
    return new Operation.AddUnique(
        operation.table(), operation.constraint().renamingColumn(from, to));
  }

  @Override
  public Operation dropUnique(Operation.DropUnique operation) {
    return new Operation.DropUnique(
        operation.table(), operation.constraint().renamingColumn(from, to));
  }

  @Override
  public Operation addCheck(Operation.AddCheck operation) {
    return new Operation.AddCheck(operation.table(), check(operation.check()));
  }

  @Override
  public Operation dropCheck(Operation.DropCheck operation) {
    return new Operation.DropCheck(operation.table(), check(operation.check()));
  }

  private Check check(Check check) {
    return new Check(check.name(), sql(check.condition()));
  }

  @Override
  public Operation renameConstraint(Operation.RenameConstraint operation) {
    return operation;
  }

  @Override
  public Operation createIndex(Operation.CreateIndex operation) {
    return new Operation.CreateIndex(operation.table(), operation.index().renamingColumn(from, to));
  }

  @Override
  public Operation dropIndex(Operation.DropIndex operation) {
    return operation;
  }

  @Override
  public Operation renameIndex(Operation.RenameIndex operation) {
    return operation;
  }
}
