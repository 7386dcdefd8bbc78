package dev.godwit.dialect.postgresql;

import dev.godwit.dialect.Cost;
import dev.godwit.dialect.Cost.Lock;
import dev.godwit.dialect.Cost.Work;
import dev.godwit.dialect.SqlSyntax;
import dev.godwit.dialect.SqlToken;
import dev.godwit.dialect.SqlTokens;
import dev.godwit.operation.Operation;
import dev.godwit.schema.Column;
import dev.godwit.schema.ColumnType;
import dev.godwit.schema.ColumnValue;
import dev.godwit.schema.QualifiedName;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Which statements on existing tables take longer the more rows there are. */
final class PostgresqlCost {

  private static final Optional<Cost> NONE = Optional.empty();

  /** Functions whose value is one for all rows: PostgreSQL computes it once and stores it so. */
  private static final Set<String> STABLE =
      Set.of("now", "transaction_timestamp", "statement_timestamp", "current_setting");

  private PostgresqlCost() {}

  /**
   * What the statement costs.
   *
   * @param operation the operation that it is a part of
   * @param created the tables that the migration has created itself
   */
  static Optional<Cost> of(Operation operation, String sql, Set<QualifiedName> created) {
    if (!(operation instanceof Operation.TableAlteration alteration)
        || created.contains(alteration.table())) {
      return NONE;
    }
    String table = alteration.table().toString();
    if (operation instanceof Operation.ChangeRow) {
      return NONE;
    }
    if (sql.startsWith("update ")) {
      return Optional.of(new Cost(Work.WRITES, Lock.NOBODY, table));
    }
    if (sql.startsWith("do ") || sql.startsWith("select ")) {
      return Optional.of(new Cost(Work.READS, Lock.NOBODY, table));
    }
    return work(operation, sql).map(work -> new Cost(work, lock(operation), table));
  }

  private static Lock lock(Operation operation) {
    return operation instanceof Operation.CreateIndex
            || operation instanceof Operation.AddForeignKey
        ? Lock.WRITERS
        : Lock.EVERYBODY;
  }

  private static Optional<Work> work(Operation operation, String sql) {
    if (operation instanceof Operation.CreateIndex
        || operation instanceof Operation.AddForeignKey
        || operation instanceof Operation.AddUnique
        || operation instanceof Operation.AddPrimaryKey
        || operation instanceof Operation.AddCheck
        || sql.endsWith(" set not null")) {
      return Optional.of(Work.READS);
    }
    boolean writes =
        (operation instanceof Operation.AddColumn add && isAdded(sql) && computes(add.column()))
            || (operation instanceof Operation.AlterValue value
                && value.to() instanceof ColumnValue.Computed
                && isAdded(sql))
            || (operation instanceof Operation.AlterType alter && !isFree(alter));
    return writes ? Optional.of(Work.WRITES) : Optional.empty();
  }

  private static boolean isAdded(String sql) {
    return sql.contains(" add column ");
  }

  /** Whether each row takes another value. */
  private static boolean computes(Column column) {
    if (column.value() instanceof ColumnValue.Default value) {
      List<SqlToken> tokens = SqlTokens.of(value.expression().postgresql(), SqlSyntax.POSTGRESQL);
      for (int i = 0; i + 1 < tokens.size(); i++) {
        boolean called = tokens.get(i).kind() == SqlToken.Kind.WORD && tokens.get(i + 1).is('(');
        if (called && STABLE.stream().noneMatch(tokens.get(i)::is)) {
          return true;
        }
      }
      return false;
    }
    return !(column.value() instanceof ColumnValue.Given);
  }

  /** Whether all values of the old type are values of the new one as they are stored. */
  private static boolean isFree(Operation.AlterType operation) {
    if (operation.conversion().isPresent()) {
      return false;
    }
    ColumnType from = operation.from();
    ColumnType to = operation.to();
    String before = PostgresqlTypes.name(from);
    String after = PostgresqlTypes.name(to);
    if (before.equals(after)) {
      return true;
    }
    if (before.startsWith("varchar(")) {
      return after.equals("text") || (after.startsWith("varchar(") && size(before) <= size(after));
    }
    if (from instanceof ColumnType.Decimal some && to instanceof ColumnType.Decimal other) {
      return some.scale() == other.scale() && some.precision() <= other.precision();
    }
    return from instanceof ColumnType.Temporal some
        && to instanceof ColumnType.Temporal other
        && some.kind() == other.kind()
        && size(before) <= size(after);
  }

  private static int size(String type) {
    String digits = type.replaceAll("\\D", "");
    return digits.isEmpty() ? Integer.MAX_VALUE : Integer.parseInt(digits);
  }
}
