package dev.godwit.processor.hibernate;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;

/**
 * What a PostgreSQL database's catalog says about its tables, one comparable line for each fact.
 * The names of constraints and indexes are left out.
 */
final class PostgresqlFacts {

  private static final String OURS =
      " n.nspname !~ '^(pg_|information_schema)' and c.relname <> 'godwit_history' ";
  private static final String COLUMNS =
      """
      select format('column %s.%s.%s %s%s%s%s%s%s%s', n.nspname, c.relname, a.attname,
        format_type(a.atttypid, a.atttypmod),
        case when a.attcollation not in (0, 100) then ' collation ' || a.attcollation else '' end,
        case when a.attnotnull then ' not null' else '' end,
        case a.attidentity when 'a' then ' identity always' when 'd' then ' identity' else '' end,
        case when a.attgenerated <> '' then ' generated' else '' end,
        coalesce(' default ' || pg_get_expr(d.adbin, d.adrelid), ''),
        coalesce(' comment ' || col_description(c.oid, a.attnum), ''))
      from pg_class c join pg_namespace n on n.oid = c.relnamespace
        join pg_attribute a on a.attrelid = c.oid and a.attnum > 0 and not a.attisdropped
        left join pg_attrdef d on d.adrelid = c.oid and d.adnum = a.attnum
      where c.relkind = 'r' and
      """;
  private static final String CONSTRAINTS =
      """
      select format('constraint %s.%s %s', n.nspname, c.relname, pg_get_constraintdef(k.oid))
      from pg_constraint k join pg_class c on c.oid = k.conrelid
        join pg_namespace n on n.oid = c.relnamespace
      where k.contype <> 'n' and
      """;
  private static final String INDEXES =
      """
      select format('index %s.%s %s', n.nspname, c.relname,
        regexp_replace(pg_get_indexdef(i.indexrelid), 'INDEX .* ON ', 'INDEX ON '))
      from pg_index i join pg_class c on c.oid = i.indrelid
        join pg_namespace n on n.oid = c.relnamespace
      where not exists (select 1 from pg_constraint k where k.conindid = i.indexrelid) and
      """;

  /** Sequences of their own by name, those of identities by their column. */
  private static final String SEQUENCES =
      """
      select format('sequence %s.%s %s start %s increment %s from %s to %s cache %s%s', n.nspname,
        case when o.objid is null then c.relname else
          (select format('%s.%s', r.relname, a.attname) from pg_class r, pg_attribute a
           where r.oid = o.refobjid and a.attrelid = r.oid and a.attnum = o.refobjsubid) end,
        format_type(s.seqtypid, null), s.seqstart, s.seqincrement, s.seqmin, s.seqmax, s.seqcache,
        case when s.seqcycle then ' cycle' else '' end)
      from pg_sequence s join pg_class c on c.oid = s.seqrelid
        join pg_namespace n on n.oid = c.relnamespace
        left join pg_depend o on o.objid = c.oid and o.deptype = 'i'
      where
      """;

  private static final String COMMENTS =
      """
      select format('comment %s.%s %s', n.nspname, c.relname, obj_description(c.oid))
      from pg_class c join pg_namespace n on n.oid = c.relnamespace
      where obj_description(c.oid) is not null and
      """;
  private static final String TYPES =
      """
      select format('type %s.%s %s', n.nspname, c.typname,
        (select string_agg(e.enumlabel, ', ' order by e.enumsortorder)
         from pg_enum e where e.enumtypid = c.oid))
      from (select t.oid, t.typname, t.typname as relname, t.typnamespace, t.typtype
            from pg_type t) c
        join pg_namespace n on n.oid = c.typnamespace
      where c.typtype in ('e', 'd') and
      """;
  private static final String TABLES =
      """
      select format('%I.%I', n.nspname, c.relname)
      from pg_class c join pg_namespace n on n.oid = c.relnamespace
      where c.relkind = 'r' and
      """;
  private static final String KEYS =
      """
      select lower(format('%s %s (%s)%s', k.contype, c.relname,
        (select string_agg(a.attname, ', ' order by p.position)
         from unnest(k.conkey) with ordinality p (number, position)
           join pg_attribute a on a.attrelid = c.oid and a.attnum = p.number),
        case when k.contype <> 'f' then '' else
          (select format(' -> %s (%s) on delete %s on update %s', r.relname,
             string_agg(a.attname, ', ' order by p.position), k.confdeltype, k.confupdtype)
           from unnest(k.confkey) with ordinality p (number, position)
             join pg_attribute a on a.attrelid = k.confrelid and a.attnum = p.number
             join pg_class r on r.oid = k.confrelid
           group by r.relname) end))
      from pg_constraint k join pg_class c on c.oid = k.conrelid
        join pg_namespace n on n.oid = c.relnamespace
      where k.contype in ('p', 'u', 'f') and
      """;
  private static final String SCHEMAS =
      "select quote_ident(nspname) from pg_namespace n"
          + " where n.nspname !~ '^(pg_|information_schema)'";

  private PostgresqlFacts() {}

  /** All facts, sorted; a fact that holds twice stands twice. */
  static List<String> read(Connection connection) throws SQLException {
    List<String> facts = new ArrayList<>();
    for (String query : List.of(COLUMNS, CONSTRAINTS, INDEXES, SEQUENCES, COMMENTS, TYPES)) {
      query(connection, query + OURS).forEach(fact -> facts.add(withSortedConditions(fact)));
    }
    for (String table : query(connection, TABLES + OURS)) {
      for (String row : query(connection, "select to_jsonb(t) from " + table + " t")) {
        facts.add("row " + table + " " + row);
      }
    }
    return facts.stream().sorted().toList();
  }

  /** Hibernate leaves it open in which order a check joins what several constraints say. */
  private static String withSortedConditions(String fact) {
    int start = fact.indexOf("CHECK ((");
    return start < 0 || fact.contains(" OR ")
        ? fact
        : fact.substring(0, start)
            + Arrays.stream(fact.substring(start).split("CHECK \\(| AND "))
                .map(condition -> condition.replaceAll("^\\(+|\\)+$", ""))
                .filter(condition -> !condition.isEmpty())
                .sorted()
                .collect(Collectors.joining(" AND ", "CHECK (", ")"));
  }

  /** The keys, as {@link LiveDatabase#keys} words them. */
  static List<String> keys(Connection connection) throws SQLException {
    return query(connection, KEYS + OURS).stream().sorted().toList();
  }

  /** The names of the database's schemas, quoted as needed. */
  static List<String> schemas(Connection connection) throws SQLException {
    return query(connection, SCHEMAS);
  }

  private static List<String> query(Connection connection, String sql) throws SQLException {
    List<String> lines = new ArrayList<>();
    try (Statement statement = connection.createStatement();
        ResultSet rows = statement.executeQuery(sql)) {
      while (rows.next()) {
        lines.add(rows.getString(1));
      }
    }
    return lines;
  }
}
