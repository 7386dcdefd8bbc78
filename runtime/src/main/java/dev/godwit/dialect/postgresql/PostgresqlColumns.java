package dev.godwit.dialect.postgresql;

import dev.godwit.dialect.Constants;
import dev.godwit.dialect.Identifiers;
import dev.godwit.dialect.SqlSyntax;
import dev.godwit.dialect.SqlToken;
import dev.godwit.dialect.SqlTokens;
import dev.godwit.dialect.UnsupportedOperation;
import dev.godwit.operation.Conversion;
import dev.godwit.operation.Operation;
import dev.godwit.schema.Column;
import dev.godwit.schema.ColumnValue;
import dev.godwit.schema.ColumnWords;
import dev.godwit.schema.QualifiedName;
import dev.godwit.schema.SqlText;
import dev.godwit.schema.Table;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The statements of changes to columns: what they take depends on the rows that exist. */
final class PostgresqlColumns {

  private final PostgresqlNames names = new PostgresqlNames();
  private final PostgresqlDefinitions definitions = new PostgresqlDefinitions();

  List<String> add(Operation.AddColumn operation) {
    Column column = operation.column();
    String fill = operation.backfill().map(it -> it.expression().postgresql()).orElse("");
    List<String> statements = new ArrayList<>();
    if (fill.isEmpty()) {
      statements.add(alter(operation.table(), "add column " + definitions.column(column)));
    } else if (Constants.isLiteral(fill, SqlSyntax.POSTGRESQL)) {
      // Instant since PostgreSQL 11: the rows are not touched.
      Column filled = column.defaultValue(fill);
      statements.add(alter(operation.table(), "add column " + definitions.column(filled)));
      statements.add(alterColumn(operation.table(), column.name(), defaultClause(column)));
    } else {
      Column empty = column.withValue(ColumnValue.GIVEN).withNullable(/* other= */ true);
      statements.add(alter(operation.table(), "add column " + definitions.column(empty)));
      statements.add(fill(operation.table(), column.name(), fill));
      if (!definitions.value(column.value()).isEmpty()) {
        statements.add(alterColumn(operation.table(), column.name(), defaultClause(column)));
      }
      if (!column.nullable()) {
        statements.addAll(forbidNull(operation.table(), column.name()));
      }
    }
    if (!column.comment().isEmpty()) {
      statements.add(definitions.comment(operation.table(), column.name(), column.comment()));
    }
    return statements;
  }

  private String defaultClause(Column column) {
    String value = definitions.value(column.value());
    return value.isEmpty() ? "drop default" : "set" + value;
  }

  List<String> setNotNull(Operation.SetNotNull operation) {
    List<String> statements = new ArrayList<>();
    operation
        .backfill()
        .map(it -> it.expression().postgresql())
        .filter(expression -> !expression.isEmpty())
        .ifPresent(
            expression -> statements.add(fill(operation.table(), operation.column(), expression)));
    statements.addAll(forbidNull(operation.table(), operation.column()));
    return statements;
  }

  private String fill(QualifiedName table, String column, String expression) {
    String quoted = names.quote(column);
    return "update %s set %s = %s where %s is null"
        .formatted(names.qualified(table), quoted, expression, quoted);
  }

  /** Counts the rows that are in the way, so that the failure says how many there are. */
  private List<String> forbidNull(QualifiedName table, String column) {
    String guard =
        """
        #variable_conflict use_column
        declare
          offending bigint;
        begin
          select count(*) into offending from %s where %s is null;
          if offending > 0 then
            raise not_null_violation using message = %s || offending || %s;
          end if;
        end\
        """
            .formatted(
                names.qualified(table),
                names.quote(column),
                Identifiers.literal(
                    "Column '" + column + "' of table '" + table + "' cannot become NOT NULL: "),
                Identifiers.literal(" rows hold NULL. Fill them first, or give a backfill."));
    return List.of(DoBlock.of(guard), alterColumn(table, column, "set not null"));
  }

  /**
   * Changes a type.
   *
   * @param value the column's default; empty if it has none
   */
  List<String> alterType(Operation.AlterType operation, String value) {
    String type = PostgresqlTypes.name(operation.to());
    String column = names.quote(operation.column());
    String conversion =
        operation
            .conversion()
            .map(Conversion::expression)
            .map(expression -> expression.postgresql())
            .filter(expression -> !expression.isEmpty())
            .orElseGet(() -> PostgresqlConversion.of(column, operation.from(), operation.to()));
    if (conversion.isEmpty() && type.equals(PostgresqlTypes.name(operation.from()))) {
      return List.of();
    }
    if (looksElsewhere(conversion)) {
      return alterTypeByUpdate(operation, conversion, value);
    }
    String change =
        "alter column %s type %s%s"
            .formatted(column, type, conversion.isEmpty() ? "" : " using " + conversion);
    // A default that cannot be converted stands in the way of its column's new type.
    if (!value.isEmpty()) {
      change =
          "alter column %s drop default,\n  %s,\n  alter column %s set default %s"
              .formatted(column, change, column, converted(operation, value));
    }
    return List.of(alter(operation.table(), change));
  }

  /**
   * The default for the new type: converted as the values are, if that needs words and the
   * migration does not choose them. A string takes the type of its column by itself.
   */
  private static String converted(Operation.AlterType operation, String value) {
    List<SqlToken> tokens = SqlTokens.of(value, SqlSyntax.POSTGRESQL);
    boolean isString = tokens.size() == 1 && tokens.get(0).kind() == SqlToken.Kind.STRING;
    if (isString || operation.conversion().isPresent()) {
      return value;
    }
    String conversion =
        PostgresqlConversion.of('(' + value + ')', operation.from(), operation.to());
    return conversion.isEmpty() ? value : '(' + conversion + ')';
  }

  private static boolean looksElsewhere(String expression) {
    return SqlTokens.of(expression, SqlSyntax.POSTGRESQL).stream()
        .anyMatch(token -> token.is("select"));
  }

  /** What USING refuses: an expression that asks other tables. */
  private List<String> alterTypeByUpdate(
      Operation.AlterType operation, String conversion, String value) {
    String table = names.qualified(operation.table());
    if (operation.from().equals(operation.to())) {
      return List.of(
          "update %s set %s = %s".formatted(table, names.quote(operation.column()), conversion));
    }
    String converted = operation.column() + "__converted";
    String type = PostgresqlTypes.name(operation.to());
    List<String> statements = new ArrayList<>();
    statements.add(
        alter(operation.table(), "add column %s %s".formatted(names.quote(converted), type)));
    statements.add("update %s set %s = %s".formatted(table, names.quote(converted), conversion));
    Conversion other = new Conversion(SqlText.of(names.quote(converted)));
    statements.addAll(
        alterType(
            new Operation.AlterType(
                operation.table(),
                operation.column(),
                operation.from(),
                operation.to(),
                Optional.of(other)),
            value));
    statements.add(alter(operation.table(), "drop column " + names.quote(converted)));
    return statements;
  }

  List<String> alterValue(Optional<Table> known, Operation.AlterValue operation) {
    List<String> statements = new ArrayList<>();
    if (operation.to() instanceof ColumnValue.Computed) {
      return recompute(known, operation);
    }
    String before = definitions.value(operation.from());
    String after = definitions.value(operation.to());
    boolean toDefault = operation.to() instanceof ColumnValue.Default && !after.isEmpty();
    if (operation.from() instanceof ColumnValue.Identity) {
      statements.add(alterColumn(operation.table(), operation.column(), "drop identity"));
    } else if (operation.from() instanceof ColumnValue.Computed) {
      statements.add(alterColumn(operation.table(), operation.column(), "drop expression"));
    } else if (!before.isEmpty() && !toDefault) {
      statements.add(alterColumn(operation.table(), operation.column(), "drop default"));
    }
    if (toDefault) {
      statements.add(alterColumn(operation.table(), operation.column(), "set" + after));
    } else if (operation.to() instanceof ColumnValue.Identity) {
      statements.add(alterColumn(operation.table(), operation.column(), "add" + after));
      statements.add(countOn(operation.table(), operation.column()));
    }
    return statements;
  }

  /** The new counter goes on behind the values that exist. */
  private String countOn(QualifiedName table, String column) {
    return "select setval(pg_get_serial_sequence(%s, %s), greatest(coalesce(max(%s), 0), 0) + 1, false) from %s"
        .formatted(
            Identifiers.literal(names.qualified(table)),
            Identifiers.literal(column),
            names.quote(column),
            names.qualified(table));
  }

  /** A computation cannot be given to a column that exists: it is made anew, behind the others. */
  private List<String> recompute(Optional<Table> known, Operation.AlterValue operation) {
    Table table = known.orElse(null);
    if (table == null || isUsed(table, operation.column())) {
      throw new UnsupportedOperation(
          operation,
          "PostgreSQL cannot let column '%s' of table '%s' be computed from now on. Drop what names it, drop it, and add it again as computed."
              .formatted(operation.column(), operation.table()));
    }
    Column column = table.column(operation.column()).withValue(operation.to());
    List<String> statements = new ArrayList<>();
    statements.add(alter(operation.table(), "drop column " + names.quote(column.name())));
    statements.addAll(add(new Operation.AddColumn(operation.table(), column, Optional.empty())));
    return statements;
  }

  private static boolean isUsed(Table table, String column) {
    return table.primaryKey().filter(key -> key.columns().contains(column)).isPresent()
        || table.foreignKeys().stream().anyMatch(key -> key.columns().contains(column))
        || table.uniqueConstraints().stream().anyMatch(key -> key.columns().contains(column))
        || table.indexes().stream().anyMatch(index -> index.columnNames().contains(column))
        || table.checks().stream().anyMatch(it -> ColumnWords.mention(it.condition(), column));
  }

  String alterColumn(QualifiedName table, String column, String change) {
    return alter(table, "alter column " + names.quote(column) + ' ' + change);
  }

  String alter(QualifiedName table, String change) {
    return "alter table " + names.qualified(table) + ' ' + change;
  }
}
