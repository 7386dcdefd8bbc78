package dev.godwit.dialect.postgresql;

import dev.godwit.dialect.Cost;
import dev.godwit.dialect.Step;
import dev.godwit.operation.Operation;
import dev.godwit.schema.Index;
import dev.godwit.schema.QualifiedName;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * Builds an index while others write. What fails half-way leaves an index behind that is invalid,
 * and is dropped first; what was built before a crash could be recorded is left alone.
 *
 * @param table the table
 * @param index the index
 */
record ConcurrentIndex(QualifiedName table, Index index) implements Step.Resolver {

  private static final PostgresqlNames NAMES = new PostgresqlNames();

  private static final String PRESENT =
      """
      select i.indisvalid,
        i.indrelid = t.oid and i.indisunique = ? and i.indpred is null and (
          select string_agg(
            a.attname || case when i.indoption[k.n - 1] & 1 = 1 then ' desc' else '' end, ', '
            order by k.n)
          from unnest(i.indkey) with ordinality k (attnum, n)
          join pg_attribute a on a.attrelid = i.indrelid and a.attnum = k.attnum
        ) = ? as is_same
      from pg_class t
      join pg_class c on c.relnamespace = t.relnamespace and c.relname = ?
      join pg_index i on i.indexrelid = c.oid
      where t.oid = to_regclass(?)\
      """;

  static Step step(Operation.TableAlteration operation, Index index) {
    ConcurrentIndex builder = new ConcurrentIndex(operation.table(), index);
    return new Step.Alone(
        new Step.Live(
            "build index '%s' of table '%s' while others write"
                .formatted(index.name(), operation.table()),
            builder,
            List.of(operation),
            List.of(builder.create()),
            Optional.of(
                new Cost(Cost.Work.READS, Cost.Lock.NOBODY, operation.table().toString()))));
  }

  @Override
  public List<String> resolve(Connection connection) throws SQLException {
    try (PreparedStatement query = connection.prepareStatement(PRESENT)) {
      query.setBoolean(1, index.unique());
      query.setString(2, columns());
      query.setString(3, index.name());
      query.setString(4, NAMES.qualified(table));
      try (ResultSet row = query.executeQuery()) {
        if (!row.next()) {
          return List.of(create());
        }
        if (!row.getBoolean("indisvalid")) {
          return List.of(drop(), create());
        }
        return row.getBoolean("is_same") ? List.of() : List.of(create());
      }
    }
  }

  private String columns() {
    return index.columns().stream()
        .map(part -> part.column() + (part.order() == Index.Order.DESCENDING ? " desc" : ""))
        .collect(Collectors.joining(", "));
  }

  private String create() {
    return new PostgresqlDefinitions()
        .createIndex(table, index)
        .replaceFirst("index ", "index concurrently ");
  }

  private String drop() {
    return "drop index concurrently if exists " + NAMES.qualified(table.withName(index.name()));
  }
}
