package dev.godwit.processor.mapping;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What an SQLite database says about its tables, one comparable line for each fact. Foreign keys
 * are left out, since Hibernate makes none there. Identities of type Integer count as integer:
 * Hibernate gives them no type, and so no identity.
 */
final class SqliteFacts {

  private static final String COLUMNS =
      """
      select 'column ' || t.name || '.' || c.name || ' '
        || case when c.type = '' and c.pk = 1 then 'integer' else c.type end
        || case when c."notnull" then ' not null' else '' end
        || case when c.pk > 0 then ' key ' || c.pk else '' end
        || coalesce(' default ' || c.dflt_value, '')
      from sqlite_schema t, pragma_table_info(t.name) c where t.type = 'table'
      """;
  private static final String INDEXES =
      """
      select case i.origin when 'c' then 'index ' else 'unique ' end || t.name || ' '
        || (select group_concat(name || case when desc then ' desc' else '' end, ', ')
            from (select * from pragma_index_xinfo(i.name) where key order by seqno))
      from sqlite_schema t, pragma_index_list(t.name) i
      where t.type = 'table' and i.origin <> 'pk'
      """;
  private static final Pattern CHECK = Pattern.compile("(?is)\\bcheck\\s*\\(");

  private SqliteFacts() {}

  /** All facts in lower case, since SQLite ignores the case of names; sorted. */
  static List<String> read(Connection connection) throws SQLException {
    Set<String> facts = new TreeSet<>();
    for (String query : List.of(COLUMNS, INDEXES)) {
      facts.addAll(query(connection, query));
    }
    for (String table : query(connection, "select sql from sqlite_schema where type = 'table'")) {
      addChecks(table, facts);
    }
    for (String sequence :
        query(
            connection,
            "select t.name from sqlite_schema t, pragma_table_info(t.name) c"
                + " where c.name = 'next_val'")) {
      facts.addAll(
          query(
              connection,
              "select 'sequence " + sequence + " starts at ' || next_val from " + sequence));
    }
    return facts.stream()
        .map(fact -> fact.toLowerCase(Locale.ROOT).replace(", ", ","))
        .sorted()
        .toList();
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

  private static void addChecks(String table, Set<String> facts) {
    Matcher start = CHECK.matcher(table);
    while (start.find()) {
      int depth = 1;
      int end = start.end();
      while (depth > 0) {
        char at = table.charAt(end++);
        depth += at == '(' ? 1 : at == ')' ? -1 : 0;
      }
      String condition = table.substring(start.end(), end - 1).replaceAll("[\\s()\"`]+", " ");
      facts.add("check " + condition.replace(" ,", ",").trim());
    }
  }
}
