package dev.godwit.dialect.sqlite;

import dev.godwit.dialect.Identifiers;
import dev.godwit.dialect.SqlSyntax;
import dev.godwit.dialect.SqlToken;
import dev.godwit.dialect.SqlTokens;
import dev.godwit.dialect.Step;
import dev.godwit.operation.Operation;
import dev.godwit.schema.ForeignKey;
import dev.godwit.schema.QualifiedName;
import dev.godwit.schema.Schema;
import dev.godwit.schema.SchemaEditor;
import dev.godwit.schema.SchemaException;
import dev.godwit.schema.Table;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;

/** The changes of one existing table that are collected to be carried out together. */
final class PendingChange {

  private List<Operation> operations = new ArrayList<>();

  /** The table before the first of them; empty where the schema is not known. */
  private Optional<Table> before;

  PendingChange(Optional<Table> before) {
    this.before = before;
  }

  void add(Operation operation) {
    operations.add(operation);
  }

  List<Operation> operations() {
    return List.copyOf(operations);
  }

  /** Whether an operation computes values by asking this table, too. */
  boolean reads(QualifiedName table) {
    return operations.stream().anyMatch(operation -> reads(operation, table));
  }

  /** Whether the operation computes values by asking a table of this name. */
  static boolean reads(Operation operation, QualifiedName table) {
    String expression = expression(operation);
    if (expression.isEmpty()) {
      return false;
    }
    List<SqlToken> tokens = SqlTokens.of(expression, SqlSyntax.SQLITE);
    return tokens.stream().anyMatch(token -> token.is("select"))
        && tokens.stream().anyMatch(token -> token.isName(table.name()));
  }

  /** Whether an operation computes values in words that hold this name. */
  boolean mentions(String name) {
    return operations.stream().anyMatch(operation -> SqliteNames.isIn(expression(operation), name));
  }

  /** Whether the operation computes values from columns whose values are not there yet. */
  boolean feeds(Operation operation) {
    String expression = expression(operation);
    return !expression.isEmpty()
        && operations.stream()
            .flatMap(earlier -> computed(earlier).stream())
            .anyMatch(column -> SqliteNames.isIn(expression, column));
  }

  /** The column whose values the operation makes. */
  private static Optional<String> computed(Operation operation) {
    if (operation instanceof Operation.AddColumn add) {
      return Optional.of(add.column().name());
    }
    if (operation instanceof Operation.AlterType alter) {
      return Optional.of(alter.column());
    }
    return operation instanceof Operation.SetNotNull set
        ? Optional.of(set.column())
        : Optional.empty();
  }

  /** The expression over the table's rows that the operation holds; empty for none. */
  private static String expression(Operation operation) {
    if (operation instanceof Operation.AddColumn add) {
      return add.backfill().map(it -> it.expression().sqlite()).orElse("");
    }
    if (operation instanceof Operation.AlterType alter) {
      return alter.conversion().map(it -> it.expression().sqlite()).orElse("");
    }
    return operation instanceof Operation.SetNotNull set
        ? set.backfill().map(it -> it.expression().sqlite()).orElse("")
        : "";
  }

  boolean addsColumn(String column) {
    return operations.stream()
        .anyMatch(
            it -> it instanceof Operation.AddColumn add && add.column().name().equals(column));
  }

  boolean dropsColumn(String column) {
    return operations.stream()
        .anyMatch(
            it ->
                it instanceof Operation.DropColumn drop
                    && Identifiers.isSame(drop.column().name(), column));
  }

  boolean makesIndex(String index) {
    return operations.stream()
        .anyMatch(
            it ->
                (it instanceof Operation.CreateIndex create && create.index().name().equals(index))
                    || (it instanceof Operation.RenameIndex rename && rename.to().equals(index)));
  }

  /** Follows a column of this table that gets another name first. */
  void follow(Operation.RenameColumn renaming) {
    before = before.flatMap(table -> renamed(table, renaming));
    ColumnRenaming follower = new ColumnRenaming(renaming);
    map(operation -> operation.accept(follower));
  }

  private static Optional<Table> renamed(Table table, Operation.RenameColumn renaming) {
    SchemaEditor alone = new SchemaEditor(Schema.of(table));
    try {
      alone.renameColumn(table.name(), renaming.from(), renaming.to());
      return alone.find(table.name());
    } catch (SchemaException renamesANewColumn) {
      return Optional.of(table);
    }
  }

  /** Follows a table, or a column of it, that foreign keys here refer to. */
  void followTarget(UnaryOperator<ForeignKey> change) {
    map(
        operation -> {
          if (operation instanceof Operation.AddForeignKey add) {
            return new Operation.AddForeignKey(add.table(), change.apply(add.key()));
          }
          return operation instanceof Operation.DropForeignKey drop
              ? new Operation.DropForeignKey(drop.table(), change.apply(drop.key()))
              : operation;
        });
  }

  private void map(UnaryOperator<Operation> change) {
    operations = new ArrayList<>(operations.stream().map(change).toList());
  }

  /**
   * The steps: plain statements if no table could need anything else, else one that looks at it.
   *
   * @param target the table after them; empty where the schema is not known
   */
  List<Step> steps(QualifiedName table, Optional<Table> target) {
    boolean plain =
        operations.stream()
            .allMatch(
                it ->
                    (it instanceof Operation.AddColumn add && ColumnAddition.isPossible(add))
                        || it instanceof Operation.AddForeignKey
                        || it instanceof Operation.CreateIndex
                        || it instanceof Operation.CommentOnTable
                        || it instanceof Operation.CommentOnColumn);
    return (plain ? DirectChange.onAnyTable(operations, table) : Optional.<List<Step>>empty())
        .orElseGet(() -> List.of(new TableChange(table.name(), operations, before, target).step()));
  }
}
