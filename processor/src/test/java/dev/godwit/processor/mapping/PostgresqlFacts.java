package dev.godwit.processor.mapping;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;

/**
 * What a PostgreSQL database's catalog says about its tables, one comparable line for each fact.
 */
final class PostgresqlFacts {

  private static final String COLUMNS =
      """
      select format('column %s.%s.%s %s%s%s%s%s', n.nspname, c.relname, a.attname,
        format_type(a.atttypid, a.atttypmod), case when a.attnotnull then ' not null' else '' end,
        case when a.attidentity <> '' then ' identity' else '' end,
        coalesce(' default ' || pg_get_expr(d.adbin, d.adrelid), ''),
        coalesce(' comment ' || col_description(c.oid, a.attnum), ''))
      from pg_class c join pg_namespace n on n.oid = c.relnamespace
        join pg_attribute a on a.attrelid = c.oid and a.attnum > 0 and not a.attisdropped
        left join pg_attrdef d on d.adrelid = c.oid and d.adnum = a.attnum
      where c.relkind = 'r' and n.nspname !~ '^(pg_|information_schema)'
      """;
  private static final String CONSTRAINTS =
      """
      select format('constraint %s.%s %s', n.nspname, c.relname, pg_get_constraintdef(k.oid))
      from pg_constraint k join pg_class c on c.oid = k.conrelid
        join pg_namespace n on n.oid = c.relnamespace
      where k.contype <> 'n' and n.nspname !~ '^(pg_|information_schema)'
      """;
  private static final String INDEXES =
      """
      select format('index %s.%s %s', n.nspname, c.relname,
        regexp_replace(pg_get_indexdef(i.indexrelid), 'INDEX .* ON ', 'INDEX ON '))
      from pg_index i join pg_class c on c.oid = i.indrelid
        join pg_namespace n on n.oid = c.relnamespace
      where n.nspname !~ '^(pg_|information_schema)'
        and not exists (select 1 from pg_constraint k where k.conindid = i.indexrelid)
      """;
  private static final String SEQUENCES =
      """
      select format('sequence %s.%s start %s increment %s', n.nspname, c.relname, s.seqstart,
        s.seqincrement)
      from pg_sequence s join pg_class c on c.oid = s.seqrelid
        join pg_namespace n on n.oid = c.relnamespace
      where not exists (select 1 from pg_depend d where d.objid = c.oid and d.deptype = 'i')
      """;
  private static final String COMMENTS =
      """
      select format('comment %s.%s %s', n.nspname, c.relname, obj_description(c.oid))
      from pg_class c join pg_namespace n on n.oid = c.relnamespace
      where c.relkind = 'r' and n.nspname !~ '^(pg_|information_schema)'
        and obj_description(c.oid) is not null
      """;

  private PostgresqlFacts() {}

  /** All facts, sorted; a fact that holds twice stands twice. */
  static List<String> read(Connection connection) throws SQLException {
    List<String> facts = new ArrayList<>();
    for (String query : List.of(COLUMNS, CONSTRAINTS, INDEXES, SEQUENCES, COMMENTS)) {
      try (Statement statement = connection.createStatement();
          ResultSet rows = statement.executeQuery(query)) {
        while (rows.next()) {
          facts.add(rows.getString(1));
        }
      }
    }
    return List.copyOf(new ArrayList<>(new TreeSet<>(facts)));
  }

  /** Empties the database. */
  static void clear(Connection connection, List<String> schemas) throws SQLException {
    try (Statement statement = connection.createStatement()) {
      for (String schema : schemas) {
        statement.execute("drop schema if exists " + schema + " cascade");
        statement.execute("create schema " + schema);
      }
    }
  }
}
