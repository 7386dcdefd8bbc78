package dev.godwit.operation.notation;

import dev.godwit.operation.notation.Expression.Call;
import dev.godwit.operation.notation.Expression.Constant;
import dev.godwit.operation.notation.Expression.Text;
import dev.godwit.schema.Cell;
import dev.godwit.schema.Check;
import dev.godwit.schema.Column;
import dev.godwit.schema.ColumnType;
import dev.godwit.schema.ColumnValue;
import dev.godwit.schema.ForeignKey;
import dev.godwit.schema.ForeignKey.Action;
import dev.godwit.schema.Index;
import dev.godwit.schema.PrimaryKey;
import dev.godwit.schema.QualifiedName;
import dev.godwit.schema.Row;
import dev.godwit.schema.Sequence;
import dev.godwit.schema.SqlText;
import dev.godwit.schema.TableComment;
import dev.godwit.schema.TableElement;
import dev.godwit.schema.UniqueConstraint;
import dev.godwit.schema.Value;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Writes parts of the schema as calls of {@link dev.godwit.schema.Definitions}. */
final class DefinitionWriter {

  private DefinitionWriter() {}

  static Expression name(QualifiedName name) {
    return new Text(name.toString());
  }

  static Expression sql(SqlText text) {
    if (text.isPortable()) {
      return new Text(text.postgresql());
    }
    Call postgresql = Call.of("onPostgresql", new Text(text.postgresql()));
    return text.sqlite().isEmpty()
        ? postgresql
        : postgresql.then("onSqlite", new Text(text.sqlite()));
  }

  static Expression element(TableElement element) {
    if (element instanceof Column column) {
      return column(column);
    } else if (element instanceof PrimaryKey key) {
      return primaryKey(key);
    } else if (element instanceof UniqueConstraint constraint) {
      return unique(constraint);
    } else if (element instanceof ForeignKey key) {
      return foreignKey(key);
    } else if (element instanceof Check check) {
      return check(check);
    } else if (element instanceof Index index) {
      return index(index);
    } else if (element instanceof Row row) {
      return row(row);
    } else {
      return Call.of("comment", new Text(((TableComment) element).text()));
    }
  }

  static Expression column(Column column) {
    Call call = Call.of("column", new Text(column.name()), column.type().accept(new Types()));
    boolean identity = column.value().equals(ColumnValue.IDENTITY);
    if (!column.nullable() && !identity) {
      call = call.then("notNull");
    }
    call = column.value().accept(new ColumnSuffix(call));
    if (column.nullable() && identity) {
      throw new NotationException("The identity column '" + column.name() + "' allows NULL.");
    }
    return column.comment().isEmpty() ? call : call.then("comment", new Text(column.comment()));
  }

  static Expression type(ColumnType type) {
    return type.accept(new Types());
  }

  static Expression value(ColumnValue value) {
    return value.accept(new Values());
  }

  static Expression primaryKey(PrimaryKey key) {
    return Call.of("primaryKey", named(key.name(), key.columns()));
  }

  static Expression unique(UniqueConstraint constraint) {
    return Call.of("unique", named(constraint.name(), constraint.columns()));
  }

  static Expression check(Check check) {
    return Call.of("check", new Text(check.name()), sql(check.condition()));
  }

  static Expression foreignKey(ForeignKey key) {
    Call call =
        new Call(
            Optional.of(Call.of("foreignKey", named(key.name(), key.columns()))),
            "references",
            named(key.target().toString(), key.targetColumns()));
    if (key.onDelete() != Action.NO_ACTION) {
      call = call.then("onDelete", new Constant(key.onDelete().name()));
    }
    return key.onUpdate() == Action.NO_ACTION
        ? call
        : call.then("onUpdate", new Constant(key.onUpdate().name()));
  }

  static Expression index(Index index) {
    boolean plain =
        index.columns().stream().allMatch(part -> part.order() == Index.Order.ASCENDING);
    List<Expression> arguments = new ArrayList<>();
    arguments.add(new Text(index.name()));
    for (Index.Part part : index.columns()) {
      Text column = new Text(part.column());
      String direction = part.order() == Index.Order.ASCENDING ? "ascending" : "descending";
      arguments.add(plain ? column : Call.of(direction, column));
    }
    Call call = Call.of("index", arguments);
    return index.unique() ? call.then("makeUnique") : call;
  }

  static Expression row(Row row) {
    Call call = Call.of("row", cell(row.key()));
    for (Cell cell : row.first()) {
      call = new Call(Optional.of(call), "with", cell(cell));
    }
    return call;
  }

  private static List<Expression> cell(Cell cell) {
    return List.of(new Text(cell.column()), cell.value().accept(new Constants()));
  }

  static Expression sequence(Sequence sequence) {
    Call call = Call.of("sequence", name(sequence.name()));
    if (sequence.start() != 1) {
      call = call.then("start", new Expression.Whole(sequence.start()));
    }
    return sequence.increment() == 1
        ? call
        : call.then("increment", new Expression.Whole(sequence.increment()));
  }

  private static List<Expression> named(String name, List<String> columns) {
    List<Expression> arguments = new ArrayList<>();
    arguments.add(new Text(name));
    columns.forEach(column -> arguments.add(new Text(column)));
    return arguments;
  }

  private record Constants() implements Value.Visitor<Expression> {
    @Override
    public Expression text(Value.Text value) {
      return new Text(value.text());
    }

    @Override
    public Expression whole(Value.Whole value) {
      return new Expression.Whole(value.number());
    }

    @Override
    public Expression flag(Value.Flag value) {
      return new Constant(value.toString());
    }

    @Override
    public Expression nothing(Value.Nothing value) {
      return Call.of("nothing");
    }

    @Override
    public Expression typed(Value.Typed value) {
      return Call.of(value.form().name().toLowerCase(Locale.ROOT), new Text(value.text()));
    }
  }

  private record ColumnSuffix(Call column) implements ColumnValue.Visitor<Call> {
    @Override
    public Call given(ColumnValue.Given value) {
      return column;
    }

    @Override
    public Call defaulted(ColumnValue.Default value) {
      return column.then("defaultValue", sql(value.expression()));
    }

    @Override
    public Call identity(ColumnValue.Identity value) {
      return column.then("identity");
    }

    @Override
    public Call computed(ColumnValue.Computed value) {
      return column.then("computed", sql(value.expression()));
    }
  }

  private record Values() implements ColumnValue.Visitor<Expression> {
    @Override
    public Expression given(ColumnValue.Given value) {
      return Call.of("noDefault");
    }

    @Override
    public Expression defaulted(ColumnValue.Default value) {
      return Call.of("defaultValue", sql(value.expression()));
    }

    @Override
    public Expression identity(ColumnValue.Identity value) {
      return Call.of("identity");
    }

    @Override
    public Expression computed(ColumnValue.Computed value) {
      return Call.of("computed", sql(value.expression()));
    }
  }

  private record Types() implements ColumnType.Visitor<Expression> {
    @Override
    public Expression plain(ColumnType.Plain type) {
      return Call.of(
          switch (type.kind()) {
            case BOOLEAN -> "bool";
            case TINYINT -> "tinyint";
            case SMALLINT -> "smallint";
            case INTEGER -> "integer";
            case BIGINT -> "bigint";
            case REAL -> "real";
            case DOUBLE -> "doublePrecision";
            case TEXT -> "text";
            case CLOB -> "clob";
            case BLOB -> "blob";
            case DATE -> "date";
            case UUID -> "uuid";
            case JSON -> "json";
          });
    }

    @Override
    public Expression sized(ColumnType.Sized type) {
      String function =
          switch (type.kind()) {
            case CHAR -> "character";
            case VARCHAR -> "varchar";
            case VARBINARY -> "varbinary";
          };
      return Call.of(function, new Expression.Whole(type.length()));
    }

    @Override
    public Expression decimal(ColumnType.Decimal type) {
      return Call.of(
          "decimal", new Expression.Whole(type.precision()), new Expression.Whole(type.scale()));
    }

    @Override
    public Expression temporal(ColumnType.Temporal type) {
      String function =
          switch (type.kind()) {
            case TIME -> "time";
            case TIMETZ -> "timetz";
            case TIMESTAMP -> "timestamp";
            case TIMESTAMPTZ -> "timestamptz";
          };
      return Call.of(function, new Expression.Whole(type.precision()));
    }

    @Override
    public Expression array(ColumnType.Array type) {
      return Call.of("array", type.element().accept(this));
    }

    @Override
    public Expression verbatim(ColumnType.Native type) {
      return Call.of("nativeType", sql(type.sql()));
    }
  }
}
