package dev.godwit.testing;

import dev.godwit.testing.Catalog.Fact;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;

/** Reads PostgreSQL's system catalogs. */
final class PostgresqlCatalog {

  private static final String TABLE =
      "case n.nspname when 'public' then '' else n.nspname || '.' end || c.relname";
  private static final String FROM =
      " join pg_class c on %s join pg_namespace n on n.oid = c.relnamespace"
          + " where n.nspname not in ('pg_catalog', 'information_schema')"
          + " and n.nspname not like 'pg_toast%%' and c.relkind in ('r', 'p', 'v')";

  private PostgresqlCatalog() {}

  static List<Fact> facts(Connection connection) throws SQLException {
    List<Fact> facts = new ArrayList<>();
    for (String query :
        List.of(tables(), columns(), constraints(), indexes(), sequences(), views(), triggers())) {
      try (Statement statement = connection.createStatement();
          ResultSet rows = statement.executeQuery(query)) {
        while (rows.next()) {
          facts.add(
              new Fact(rows.getString(1), rows.getString(2), rows.getString(3), rows.getString(4)));
        }
      }
    }
    return facts;
  }

  private static String tables() {
    return "select "
        + TABLE
        + ", 'table', '', coalesce('-- ' || obj_description(c.oid, 'pg_class'), '')"
        + " from (select 1) as one"
        + FROM.formatted("c.relkind in ('r', 'p')");
  }

  private static String columns() {
    return "select "
        + TABLE
        + """
        , 'column', a.attname,
          format_type(a.atttypid, a.atttypmod)
          || case when a.attnotnull then ' not null' else '' end
          || case a.attidentity when 'd' then ' identity' when 'a' then ' identity always' else '' end
          || case when a.attgenerated <> '' then ' generated' else '' end
          || coalesce(' default ' || pg_get_expr(d.adbin, d.adrelid), '')
          || coalesce(' -- ' || col_description(c.oid, a.attnum), '')
        from pg_attribute a
          left join pg_attrdef d on d.adrelid = a.attrelid and d.adnum = a.attnum"""
        + FROM.formatted("c.oid = a.attrelid")
        + " and a.attnum > 0 and not a.attisdropped and c.relkind <> 'v'";
  }

  private static String constraints() {
    return "select "
        + TABLE
        + """
        , case t.contype when 'p' then 'primary key' when 'f' then 'foreign key'
            when 'u' then 'unique' when 'c' then 'check' else t.contype::text end,
          t.conname,
          -- A new type of its column leaves a check with other casts between texts.
          case t.contype when 'c'
            then regexp_replace(pg_get_constraintdef(t.oid),
              '::(text|character varying)(\\[\\])?|[()]', '', 'g')
            else pg_get_constraintdef(t.oid) end
        from pg_constraint t"""
        + FROM.formatted("c.oid = t.conrelid")
        + " and t.contype <> 'n'";
  }

  private static String indexes() {
    return "select "
        + TABLE
        + ", 'index', i.relname, regexp_replace(pg_get_indexdef(x.indexrelid),"
        + " ' INDEX (\"([^\"]|\"\")+\"|\\S+) ', ' INDEX ')"
        + " from pg_index x join pg_class i on i.oid = x.indexrelid"
        + FROM.formatted("c.oid = x.indrelid")
        + " and not exists (select from pg_constraint t where t.conindid = x.indexrelid and t.contype in ('p', 'u'))";
  }

  private static String sequences() {
    return """
        select case s.schemaname when 'public' then '' else s.schemaname || '.' end || s.sequencename,
          'sequence', '', format('start %s increment %s min %s max %s', s.start_value, s.increment_by, s.min_value, s.max_value)
        from pg_sequences s
        where not exists (
          select from pg_depend d
          where d.objid = format('%I.%I', s.schemaname, s.sequencename)::regclass and d.deptype = 'i')""";
  }

  private static String views() {
    return "select "
        + TABLE
        + ", 'view', '', pg_get_viewdef(c.oid) from (select 1) as one"
        + FROM.formatted("c.relkind = 'v'");
  }

  private static String triggers() {
    return "select "
        + TABLE
        + ", 'trigger', t.tgname, pg_get_triggerdef(t.oid) from pg_trigger t"
        + FROM.formatted("c.oid = t.tgrelid")
        + " and not t.tgisinternal";
  }
}
