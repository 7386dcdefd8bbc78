package dev.godwit.operation.notation;

import static dev.godwit.operation.notation.DefinitionWriter.name;
import static dev.godwit.operation.notation.DefinitionWriter.type;
import static dev.godwit.operation.notation.DefinitionWriter.value;

import dev.godwit.operation.Backfill;
import dev.godwit.operation.Operation;
import dev.godwit.operation.Reach;
import dev.godwit.operation.notation.Expression.Call;
import dev.godwit.operation.notation.Expression.Text;
import dev.godwit.schema.QualifiedName;
import dev.godwit.schema.Table;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/** Writes an operation as a call of {@link dev.godwit.operation.Operations}. */
public final class OperationWriter implements Operation.Visitor<Call> {

  /** What stands for a step that cannot be written down: reading it back is refused. */
  static final String OPAQUE = "opaque";

  /** What stands before a change that is only declared. */
  static final String DECLARE = "declare";

  /** What stands behind code, with what it has to do with. */
  static final String TOUCHES = "touches";

  private final Drops drops;

  /** A writer that puts down drops in this way. */
  public OperationWriter(Drops drops) {
    this.drops = Objects.requireNonNull(drops, "drops");
  }

  private Call drop(String function, QualifiedName table, String name, Expression definition) {
    return Call.of(function, name(table), drops == Drops.BY_NAME ? new Text(name) : definition);
  }

  private static Call table(String function, Table table) {
    List<Expression> arguments = new ArrayList<>();
    arguments.add(name(table.name()));
    table.elements().forEach(element -> arguments.add(DefinitionWriter.element(element)));
    return Call.of(function, arguments);
  }

  private static Call withBackfill(Call call, Backfill backfill) {
    List<Expression> arguments = new ArrayList<>(call.arguments());
    arguments.add(Call.of("backfill", DefinitionWriter.sql(backfill.expression())));
    return Call.of(call.function(), arguments);
  }

  @Override
  public Call createTable(Operation.CreateTable operation) {
    return table("createTable", operation.table());
  }

  @Override
  public Call dropTable(Operation.DropTable operation) {
    return drops == Drops.BY_NAME
        ? Call.of("dropTable", name(operation.table().name()))
        : table("dropTable", operation.table());
  }

  @Override
  public Call renameTable(Operation.RenameTable operation) {
    return Call.of("renameTable", name(operation.from()), name(operation.to()));
  }

  @Override
  public Call commentOnTable(Operation.CommentOnTable operation) {
    return Call.of(
        "commentOnTable",
        name(operation.table()),
        new Text(operation.from().text()),
        new Text(operation.to().text()));
  }

  @Override
  public Call addColumn(Operation.AddColumn operation) {
    Call call =
        Call.of("addColumn", name(operation.table()), DefinitionWriter.column(operation.column()));
    return operation.backfill().map(backfill -> withBackfill(call, backfill)).orElse(call);
  }

  @Override
  public Call dropColumn(Operation.DropColumn operation) {
    return drop(
        "dropColumn",
        operation.table(),
        operation.column().name(),
        DefinitionWriter.column(operation.column()));
  }

  @Override
  public Call renameColumn(Operation.RenameColumn operation) {
    return Call.of(
        "renameColumn",
        name(operation.table()),
        new Text(operation.from()),
        new Text(operation.to()));
  }

  @Override
  public Call alterType(Operation.AlterType operation) {
    List<Expression> arguments = new ArrayList<>();
    arguments.add(name(operation.table()));
    arguments.add(new Text(operation.column()));
    arguments.add(type(operation.from()));
    arguments.add(type(operation.to()));
    operation
        .conversion()
        .ifPresent(
            conversion ->
                arguments.add(Call.of("using", DefinitionWriter.sql(conversion.expression()))));
    return Call.of("alterType", arguments);
  }

  @Override
  public Call setNotNull(Operation.SetNotNull operation) {
    Call call = Call.of("setNotNull", name(operation.table()), new Text(operation.column()));
    return operation.backfill().map(backfill -> withBackfill(call, backfill)).orElse(call);
  }

  @Override
  public Call dropNotNull(Operation.DropNotNull operation) {
    return Call.of("dropNotNull", name(operation.table()), new Text(operation.column()));
  }

  @Override
  public Call alterValue(Operation.AlterValue operation) {
    return Call.of(
        "alterValue",
        name(operation.table()),
        new Text(operation.column()),
        value(operation.from()),
        value(operation.to()));
  }

  @Override
  public Call commentOnColumn(Operation.CommentOnColumn operation) {
    return Call.of(
        "commentOnColumn",
        name(operation.table()),
        new Text(operation.column()),
        new Text(operation.from()),
        new Text(operation.to()));
  }

  @Override
  public Call addPrimaryKey(Operation.AddPrimaryKey operation) {
    return Call.of(
        "addPrimaryKey", name(operation.table()), DefinitionWriter.primaryKey(operation.key()));
  }

  @Override
  public Call dropPrimaryKey(Operation.DropPrimaryKey operation) {
    return drops == Drops.BY_NAME
        ? Call.of("dropPrimaryKey", name(operation.table()))
        : Call.of(
            "dropPrimaryKey",
            name(operation.table()),
            DefinitionWriter.primaryKey(operation.key()));
  }

  @Override
  public Call addForeignKey(Operation.AddForeignKey operation) {
    return Call.of(
        "addForeignKey", name(operation.table()), DefinitionWriter.foreignKey(operation.key()));
  }

  @Override
  public Call dropForeignKey(Operation.DropForeignKey operation) {
    return drop(
        "dropForeignKey",
        operation.table(),
        operation.key().name(),
        DefinitionWriter.foreignKey(operation.key()));
  }

  @Override
  public Call addUnique(Operation.AddUnique operation) {
    return Call.of(
        "addUnique", name(operation.table()), DefinitionWriter.unique(operation.constraint()));
  }

  @Override
  public Call dropUnique(Operation.DropUnique operation) {
    return drop(
        "dropUnique",
        operation.table(),
        operation.constraint().name(),
        DefinitionWriter.unique(operation.constraint()));
  }

  @Override
  public Call addCheck(Operation.AddCheck operation) {
    return Call.of("addCheck", name(operation.table()), DefinitionWriter.check(operation.check()));
  }

  @Override
  public Call dropCheck(Operation.DropCheck operation) {
    return drop(
        "dropCheck",
        operation.table(),
        operation.check().name(),
        DefinitionWriter.check(operation.check()));
  }

  @Override
  public Call renameConstraint(Operation.RenameConstraint operation) {
    return Call.of(
        "renameConstraint",
        name(operation.table()),
        new Text(operation.from()),
        new Text(operation.to()));
  }

  @Override
  public Call createIndex(Operation.CreateIndex operation) {
    return Call.of(
        "createIndex", name(operation.table()), DefinitionWriter.index(operation.index()));
  }

  @Override
  public Call dropIndex(Operation.DropIndex operation) {
    return drop(
        "dropIndex",
        operation.table(),
        operation.index().name(),
        DefinitionWriter.index(operation.index()));
  }

  @Override
  public Call renameIndex(Operation.RenameIndex operation) {
    return Call.of(
        "renameIndex",
        name(operation.table()),
        new Text(operation.from()),
        new Text(operation.to()));
  }

  @Override
  public Call addRow(Operation.AddRow operation) {
    return Call.of("addRow", name(operation.table()), DefinitionWriter.row(operation.row()));
  }

  @Override
  public Call dropRow(Operation.DropRow operation) {
    return Call.of("dropRow", name(operation.table()), DefinitionWriter.row(operation.row()));
  }

  @Override
  public Call changeRow(Operation.ChangeRow operation) {
    return Call.of(
        "changeRow",
        name(operation.table()),
        DefinitionWriter.row(operation.from()),
        DefinitionWriter.row(operation.to()));
  }

  @Override
  public Call createSequence(Operation.CreateSequence operation) {
    return Call.of("createSequence", DefinitionWriter.sequence(operation.sequence()));
  }

  @Override
  public Call dropSequence(Operation.DropSequence operation) {
    return Call.of(
        "dropSequence",
        drops == Drops.BY_NAME
            ? name(operation.sequence().name())
            : DefinitionWriter.sequence(operation.sequence()));
  }

  @Override
  public Call renameSequence(Operation.RenameSequence operation) {
    return Call.of("renameSequence", name(operation.from()), name(operation.to()));
  }

  @Override
  public Call alterSequence(Operation.AlterSequence operation) {
    return Call.of(
        "alterSequence",
        DefinitionWriter.sequence(operation.from()),
        DefinitionWriter.sequence(operation.to()));
  }

  @Override
  public Call guard(Operation.Guard operation) {
    return Call.of(
        "guard",
        name(operation.table()),
        new Text(operation.rule()),
        DefinitionWriter.sql(operation.offending()));
  }

  @Override
  public Call insert(Operation.Insert operation) {
    return Call.of("insert", name(operation.table()), DefinitionWriter.row(operation.row()));
  }

  @Override
  public Call update(Operation.Update operation) {
    return Call.of(
        "update",
        name(operation.table()),
        DefinitionWriter.row(operation.where()),
        DefinitionWriter.row(operation.to()));
  }

  @Override
  public Call delete(Operation.Delete operation) {
    return Call.of("delete", name(operation.table()), DefinitionWriter.row(operation.where()));
  }

  /** Written behind {@code declare()}, on which it is called. */
  @Override
  public Call declared(Operation.Declared operation) {
    Call change = operation.change().accept(this);
    return new Call(Optional.of(Call.of(DECLARE)), change.function(), change.arguments());
  }

  private static Call touching(Call call, Reach reach) {
    return reach
        .names()
        .map(
            names ->
                call.then(
                    TOUCHES, names.stream().map(DefinitionWriter::name).toArray(Expression[]::new)))
        .orElse(call);
  }

  @Override
  public Call sql(Operation.Sql operation) {
    return touching(Call.of("sql", DefinitionWriter.sql(operation.statement())), operation.reach());
  }

  @Override
  public Call run(Operation.Run operation) {
    return Call.of(OPAQUE, new Text("run"));
  }
}
