package dev.godwit.operation.notation;

import dev.godwit.operation.Backfill;
import dev.godwit.operation.Conversion;
import dev.godwit.operation.Operations;
import dev.godwit.operation.notation.Expression.Call;
import dev.godwit.schema.Check;
import dev.godwit.schema.Column;
import dev.godwit.schema.ColumnType;
import dev.godwit.schema.ColumnValue;
import dev.godwit.schema.ForeignKey;
import dev.godwit.schema.Index;
import dev.godwit.schema.PrimaryKey;
import dev.godwit.schema.Row;
import dev.godwit.schema.Sequence;
import dev.godwit.schema.TableElement;
import dev.godwit.schema.UniqueConstraint;

/** Makes the calls on {@link Operations} that a migration's body would make. */
public final class OperationReader {

  private final Operations operations;

  /** A reader that writes down what it reads in this recorder. */
  public OperationReader(Operations operations) {
    this.operations = operations;
  }

  /**
   * Makes the call.
   *
   * @param call a call on the recorder, without the receiver
   * @throws NotationException if it is no call that can be read
   * @throws dev.godwit.schema.SchemaException if it does not fit the recorder's schema
   */
  public void read(Call call) {
    if (call.function().equals(OperationWriter.OPAQUE)) {
      throw new NotationException("A step of Java code cannot be read back.");
    }
    Arguments arguments = new Arguments(call);
    if (call.receiver().isPresent()) {
      readOn(call.receiver().get(), call, arguments);
    } else if (!(onTable(arguments)
        || onColumn(arguments)
        || onConstraint(arguments)
        || onRow(arguments)
        || onSequence(arguments))) {
      throw arguments.unknown();
    }
  }

  private void readOn(Expression receiver, Call call, Arguments arguments) {
    if (receiver.equals(Call.of(OperationWriter.DECLARE))) {
      new OperationReader(operations.declare()).read(Call.of(call.function(), call.arguments()));
    } else if (call.function().equals(OperationWriter.TOUCHES)
        && receiver instanceof Call code
        && code.function().equals("sql")) {
      operations.sql(new Arguments(code).sql(0)).touches(arguments.texts(0));
    } else {
      throw arguments.unknown();
    }
  }

  private boolean onTable(Arguments call) {
    switch (call.function()) {
      case "createTable" ->
          operations.createTable(
              call.text(0), call.values(1, TableElement.class).toArray(TableElement[]::new));
      case "dropTable" -> {
        if (call.size() == 1) {
          operations.dropTable(call.text(0));
        } else {
          operations.dropTable(
              call.text(0), call.values(1, TableElement.class).toArray(TableElement[]::new));
        }
      }
      case "renameTable" -> operations.renameTable(call.text(0), call.text(1));
      case "commentOnTable" -> operations.commentOnTable(call.text(0), call.text(1), call.text(2));
      case "sql" -> operations.sql(call.sql(0));
      default -> {
        return false;
      }
    }
    return true;
  }

  private boolean onColumn(Arguments call) {
    switch (call.function()) {
      case "addColumn" -> {
        if (call.size() == 2) {
          operations.addColumn(call.text(0), call.value(1, Column.class));
        } else {
          operations.addColumn(
              call.text(0), call.value(1, Column.class), call.value(2, Backfill.class));
        }
      }
      case "dropColumn" -> {
        if (call.is(1, String.class)) {
          operations.dropColumn(call.text(0), call.text(1));
        } else {
          operations.dropColumn(call.text(0), call.value(1, Column.class));
        }
      }
      case "renameColumn" -> operations.renameColumn(call.text(0), call.text(1), call.text(2));
      case "alterType" -> alterType(call);
      case "setNotNull" -> {
        if (call.size() == 2) {
          operations.setNotNull(call.text(0), call.text(1));
        } else {
          operations.setNotNull(call.text(0), call.text(1), call.value(2, Backfill.class));
        }
      }
      case "dropNotNull" -> operations.dropNotNull(call.text(0), call.text(1));
      case "alterValue" ->
          operations.alterValue(
              call.text(0),
              call.text(1),
              call.value(2, ColumnValue.class),
              call.value(3, ColumnValue.class));
      case "commentOnColumn" ->
          operations.commentOnColumn(call.text(0), call.text(1), call.text(2), call.text(3));
      default -> {
        return false;
      }
    }
    return true;
  }

  private void alterType(Arguments call) {
    ColumnType from = call.value(2, ColumnType.class);
    ColumnType to = call.value(3, ColumnType.class);
    if (call.size() == 4) {
      operations.alterType(call.text(0), call.text(1), from, to);
    } else {
      operations.alterType(call.text(0), call.text(1), from, to, call.value(4, Conversion.class));
    }
  }

  private boolean onConstraint(Arguments call) {
    boolean byName = call.is(1, String.class);
    switch (call.function()) {
      case "addPrimaryKey" ->
          operations.addPrimaryKey(call.text(0), call.value(1, PrimaryKey.class));
      case "dropPrimaryKey" -> {
        if (call.size() == 1) {
          operations.dropPrimaryKey(call.text(0));
        } else {
          operations.dropPrimaryKey(call.text(0), call.value(1, PrimaryKey.class));
        }
      }
      case "addForeignKey" ->
          operations.addForeignKey(call.text(0), call.value(1, ForeignKey.class));
      case "dropForeignKey" -> {
        if (byName) {
          operations.dropForeignKey(call.text(0), call.text(1));
        } else {
          operations.dropForeignKey(call.text(0), call.value(1, ForeignKey.class));
        }
      }
      case "addUnique" -> operations.addUnique(call.text(0), call.value(1, UniqueConstraint.class));
      case "dropUnique" -> {
        if (byName) {
          operations.dropUnique(call.text(0), call.text(1));
        } else {
          operations.dropUnique(call.text(0), call.value(1, UniqueConstraint.class));
        }
      }
      case "addCheck" -> operations.addCheck(call.text(0), call.value(1, Check.class));
      case "dropCheck" -> {
        if (byName) {
          operations.dropCheck(call.text(0), call.text(1));
        } else {
          operations.dropCheck(call.text(0), call.value(1, Check.class));
        }
      }
      case "renameConstraint" ->
          operations.renameConstraint(call.text(0), call.text(1), call.text(2));
      case "createIndex" -> operations.createIndex(call.text(0), call.value(1, Index.class));
      case "dropIndex" -> {
        if (byName) {
          operations.dropIndex(call.text(0), call.text(1));
        } else {
          operations.dropIndex(call.text(0), call.value(1, Index.class));
        }
      }
      case "renameIndex" -> operations.renameIndex(call.text(0), call.text(1), call.text(2));
      default -> {
        return false;
      }
    }
    return true;
  }

  private boolean onRow(Arguments call) {
    switch (call.function()) {
      case "guard" -> operations.guard(call.text(0), call.text(1), call.sql(2));
      case "insert" -> operations.insert(call.text(0), call.value(1, Row.class));
      case "update" ->
          operations.update(call.text(0), call.value(1, Row.class), call.value(2, Row.class));
      case "delete" -> operations.delete(call.text(0), call.value(1, Row.class));
      case "addRow" -> operations.addRow(call.text(0), call.value(1, Row.class));
      case "dropRow" -> operations.dropRow(call.text(0), call.value(1, Row.class));
      case "changeRow" ->
          operations.changeRow(call.text(0), call.value(1, Row.class), call.value(2, Row.class));
      default -> {
        return false;
      }
    }
    return true;
  }

  private boolean onSequence(Arguments call) {
    switch (call.function()) {
      case "createSequence" -> operations.createSequence(call.value(0, Sequence.class));
      case "dropSequence" -> {
        if (call.is(0, String.class)) {
          operations.dropSequence(call.text(0));
        } else {
          operations.dropSequence(call.value(0, Sequence.class));
        }
      }
      case "renameSequence" -> operations.renameSequence(call.text(0), call.text(1));
      case "alterSequence" ->
          operations.alterSequence(call.value(0, Sequence.class), call.value(1, Sequence.class));
      default -> {
        return false;
      }
    }
    return true;
  }
}
