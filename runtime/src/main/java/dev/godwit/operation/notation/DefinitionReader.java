package dev.godwit.operation.notation;

import static dev.godwit.schema.Definitions.ascending;
import static dev.godwit.schema.Definitions.descending;

import dev.godwit.operation.Backfill;
import dev.godwit.operation.Conversion;
import dev.godwit.operation.notation.Expression.Call;
import dev.godwit.schema.Cell;
import dev.godwit.schema.Check;
import dev.godwit.schema.Column;
import dev.godwit.schema.ColumnType;
import dev.godwit.schema.Definitions;
import dev.godwit.schema.ForeignKey;
import dev.godwit.schema.Index;
import dev.godwit.schema.NamedList;
import dev.godwit.schema.Row;
import dev.godwit.schema.Sequence;
import dev.godwit.schema.SqlText;
import dev.godwit.schema.TableComment;
import dev.godwit.schema.Value;
import dev.godwit.schema.Value.Typed.Form;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** Evaluates calls of {@link Definitions} and of the values that they make. */
final class DefinitionReader implements Expression.Visitor<Object> {

  private static final DefinitionReader INSTANCE = new DefinitionReader();

  private DefinitionReader() {}

  /**
   * The value of an expression: a String, a Long, an action, or a part of the schema.
   *
   * @throws NotationException if it is no call that is known
   */
  static Object read(Expression expression) {
    return expression.accept(INSTANCE);
  }

  @Override
  public Object text(Expression.Text expression) {
    return expression.value();
  }

  @Override
  public Object whole(Expression.Whole expression) {
    return expression.value();
  }

  @Override
  public Object constant(Expression.Constant expression) {
    if (expression.name().equals("true") || expression.name().equals("false")) {
      return new Value.Flag(expression.name().equals("true"));
    }
    return Arrays.stream(ForeignKey.Action.values())
        .filter(action -> action.name().equals(expression.name()))
        .findFirst()
        .orElseThrow(
            () ->
                new NotationException(
                    "'%s' is no constant of migrations. Write its value, or one of %s; what has to be computed belongs into op.run(…)."
                        .formatted(
                            expression.name(), Arrays.toString(ForeignKey.Action.values()))));
  }

  @Override
  public Object call(Call call) {
    Arguments arguments = new Arguments(call);
    return call.receiver().isPresent()
        ? method(read(call.receiver().get()), arguments)
        : factory(arguments);
  }

  private static Object factory(Arguments call) {
    return switch (call.function()) {
      case "column" -> Column.of(call.text(0), call.value(1, ColumnType.class));
      case "primaryKey" -> Definitions.primaryKey(call.text(0), call.texts(1));
      case "unique" -> Definitions.unique(call.text(0), call.texts(1));
      case "foreignKey" -> Definitions.foreignKey(call.text(0), call.texts(1));
      case "check" -> new Check(call.text(0), call.sql(1));
      case "index" -> index(call);
      case "ascending" -> ascending(call.text(0));
      case "descending" -> descending(call.text(0));
      case "row" -> new Row(cell(call), NamedList.empty());
      case "comment" -> new TableComment(call.text(0));
      case "sequence" -> Definitions.sequence(call.text(0));
      case "onPostgresql" -> SqlText.onPostgresql(call.text(0));
      case "noDefault" -> Definitions.noDefault();
      case "defaultValue" -> Definitions.defaultValue(call.sql(0));
      case "identity" -> Definitions.identity();
      case "computed" -> Definitions.computed(call.sql(0));
      case "backfill" -> Backfill.backfill(call.sql(0));
      case "using" -> Conversion.using(call.sql(0));
      case "nothing" -> Definitions.nothing();
      default -> typed(call).map(Object.class::cast).orElseGet(() -> type(call));
    };
  }

  private static Object index(Arguments call) {
    return call.size() > 1 && call.is(1, String.class)
        ? Definitions.index(call.text(0), call.texts(1))
        : Definitions.index(
            call.text(0), call.values(1, Index.Part.class).toArray(Index.Part[]::new));
  }

  /** The cell of a column's name and its value. */
  private static Cell cell(Arguments call) {
    return new Cell(call.text(0), value(call));
  }

  private static Value value(Arguments call) {
    if (call.is(1, Value.class)) {
      return call.value(1, Value.class);
    }
    return call.is(1, String.class)
        ? new Value.Text(call.text(1))
        : new Value.Whole(call.value(1, Long.class));
  }

  /** A value of a form that its call names. */
  private static Optional<Value> typed(Arguments call) {
    return Arrays.stream(Form.values())
        .filter(form -> form.name().toLowerCase(Locale.ROOT).equals(call.function()))
        .filter(form -> call.size() == 1 && call.is(0, String.class))
        .findFirst()
        .map(form -> new Value.Typed(form, call.text(0)));
  }

  private static ColumnType type(Arguments call) {
    return switch (call.function()) {
      case "bool" -> Definitions.bool();
      case "tinyint" -> Definitions.tinyint();
      case "smallint" -> Definitions.smallint();
      case "integer" -> Definitions.integer();
      case "bigint" -> Definitions.bigint();
      case "real" -> Definitions.real();
      case "doublePrecision" -> Definitions.doublePrecision();
      case "decimal" -> Definitions.decimal(call.number(0), call.number(1));
      case "character" -> Definitions.character(call.number(0));
      case "varchar" -> Definitions.varchar(call.number(0));
      case "text" -> Definitions.text();
      case "varbinary" -> Definitions.varbinary(call.number(0));
      case "clob" -> Definitions.clob();
      case "blob" -> Definitions.blob();
      case "date" -> Definitions.date();
      case "time" -> Definitions.time(call.number(0));
      case "timetz" -> Definitions.timetz(call.number(0));
      case "timestamp" -> Definitions.timestamp(call.number(0));
      case "timestamptz" -> Definitions.timestamptz(call.number(0));
      case "uuid" -> Definitions.uuid();
      case "json" -> Definitions.json();
      case "array" -> Definitions.array(call.value(0, ColumnType.class));
      case "nativeType" -> Definitions.nativeType(call.sql(0));
      default -> throw call.unknown();
    };
  }

  private static Object method(Object receiver, Arguments call) {
    if (receiver instanceof Column column) {
      return switch (call.function()) {
        case "notNull" -> column.notNull();
        case "identity" -> column.identity();
        case "defaultValue" -> column.defaultValue(call.sql(0));
        case "computed" -> column.computed(call.sql(0));
        case "comment" -> column.comment(call.text(0));
        default -> throw call.unknown();
      };
    } else if (receiver instanceof ForeignKey.Source source
        && call.function().equals("references")) {
      return source.references(call.text(0), call.texts(1));
    } else if (receiver instanceof ForeignKey key && call.function().equals("onDelete")) {
      return key.onDelete(call.value(0, ForeignKey.Action.class));
    } else if (receiver instanceof ForeignKey key && call.function().equals("onUpdate")) {
      return key.onUpdate(call.value(0, ForeignKey.Action.class));
    } else if (receiver instanceof Index index && call.function().equals("makeUnique")) {
      return index.makeUnique();
    } else if (receiver instanceof Sequence sequence && call.function().equals("start")) {
      return sequence.start(call.value(0, Long.class));
    } else if (receiver instanceof Sequence sequence && call.function().equals("increment")) {
      return sequence.increment(call.value(0, Long.class));
    } else if (receiver instanceof Row row && call.function().equals("with")) {
      return row.with(cell(call));
    } else if (receiver instanceof SqlText text && call.function().equals("onSqlite")) {
      return text.onSqlite(call.text(0));
    } else {
      throw call.unknown();
    }
  }
}
