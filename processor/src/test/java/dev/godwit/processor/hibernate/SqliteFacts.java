package dev.godwit.processor.hibernate;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * What an SQLite database says about its tables, one comparable line for each fact. Foreign keys
 * are left out, since Hibernate makes none there. Identities of type Integer count as integer:
 * Hibernate gives them no type, and so no identity.
 */
final class SqliteFacts {

  private static final String TABLES =
      "(select * from sqlite_schema where type = 'table' and name not like 'sqlite_%'"
          + " and name <> 'godwit_history')";
  private static final String COLUMNS =
      """
      select 'column ' || t.name || '.' || c.name || ' '
        || case when c.type = '' and c.pk = 1 then 'integer' else c.type end
        || case when c."notnull" then ' not null' else '' end
        || case when c.pk > 0 then ' key ' || c.pk else '' end
        || case when c.hidden > 0 then ' generated ' || c.hidden else '' end
        || coalesce(' default ' || c.dflt_value, '')
      from %s t, pragma_table_xinfo(t.name) c
      """
          .formatted(TABLES);
  private static final String INDEXES =
      """
      select case i.origin when 'c' then 'index ' else 'unique ' end || t.name || ' '
        || case when i."unique" and i.origin = 'c' then 'unique ' else '' end
        || (select group_concat(name || case when desc then ' desc' else '' end, ', ')
            from (select * from pragma_index_xinfo(i.name) where key order by seqno))
      from %s t, pragma_index_list(t.name) i where i.origin <> 'pk'
      """
          .formatted(TABLES);
  // Names are cut as PostgreSQL does it.
  private static final String PRIMARY_KEYS =
      """
      select 'p ' || substr(name, 1, 63) || ' (' || group_concat(part, ', ') || ')'
      from (select t.name, substr(c.name, 1, 63) as part from %s t, pragma_table_info(t.name) c
            where c.pk > 0 order by t.name, c.pk) group by name
      """
          .formatted(TABLES);
  private static final String UNIQUE_KEYS =
      """
      select 'u ' || substr(t.name, 1, 63) || ' (' || (select group_concat(substr(name, 1, 63), ', ')
          from (select * from pragma_index_info(i.name) order by seqno)) || ')'
      from %s t, pragma_index_list(t.name) i where i.origin = 'u'
      """
          .formatted(TABLES);
  private static final String FOREIGN_KEYS =
      """
      select 'f ' || substr(name, 1, 63) || ' (' || group_concat(part, ', ') || ') -> ' || substr(target, 1, 63) || ' ('
        || group_concat(referred, ', ') || ') on delete ' || max(gone) || ' on update '
        || max(changed)
      from (select t.name, k.id, k."table" as target, substr(k."from", 1, 63) as part,
              substr(k."to", 1, 63) as referred,
              %s as gone, %s as changed
            from %s t, pragma_foreign_key_list(t.name) k order by t.name, k.id, k.seq)
      group by name, id
      """
          .formatted(action("on_delete"), action("on_update"), TABLES);
  private static final Pattern CHECK = Pattern.compile("(?is)\\bcheck\\s*\\(");

  private SqliteFacts() {}

  /** The letter that PostgreSQL has for an action. */
  private static String action(String column) {
    return """
    case %s when 'CASCADE' then 'c' when 'SET NULL' then 'n' when 'SET DEFAULT' then 'd'
      when 'RESTRICT' then 'r' else 'a' end\
    """
        .formatted(column);
  }

  /** All facts in lower case, since SQLite ignores the case of names; sorted. */
  static List<String> read(Connection connection) throws SQLException {
    List<String> facts = new ArrayList<>(query(connection, COLUMNS));
    facts.addAll(query(connection, INDEXES));
    for (String table : query(connection, "select name from " + TABLES)) {
      addRows(connection, table, facts);
      addDetails(connection, table, facts);
    }
    return facts.stream()
        .map(fact -> fact.toLowerCase(Locale.ROOT).replace(", ", ","))
        .sorted()
        .toList();
  }

  /** The keys, as {@link LiveDatabase#keys} words them. */
  static List<String> keys(Connection connection) throws SQLException {
    List<String> keys = new ArrayList<>();
    for (String query : List.of(PRIMARY_KEYS, UNIQUE_KEYS, FOREIGN_KEYS)) {
      keys.addAll(query(connection, query));
    }
    return keys.stream().map(key -> key.toLowerCase(Locale.ROOT)).sorted().toList();
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

  private static void addRows(Connection connection, String table, List<String> facts)
      throws SQLException {
    try (Statement statement = connection.createStatement();
        ResultSet rows =
            statement.executeQuery("select * from \"" + table.replace("\"", "\"\"") + "\"")) {
      while (rows.next()) {
        Map<String, String> values = new TreeMap<>(String.CASE_INSENSITIVE_ORDER);
        for (int i = 1; i <= rows.getMetaData().getColumnCount(); i++) {
          values.put(rows.getMetaData().getColumnName(i), rows.getString(i));
        }
        facts.add("row " + table + " " + values);
      }
    }
  }

  /** What only the statement tells that made the table. */
  private static void addDetails(Connection connection, String table, List<String> facts)
      throws SQLException {
    String sql =
        query(
                connection,
                "select sql from sqlite_schema where type = 'table' and name = '%s'"
                    .formatted(table.replace("'", "''")))
            .get(0);
    if (sql.toLowerCase(Locale.ROOT).contains("autoincrement")) {
      facts.add("autoincrement " + table);
    }
    Matcher start = CHECK.matcher(sql);
    while (start.find()) {
      int depth = 1;
      int end = start.end();
      while (depth > 0) {
        char at = sql.charAt(end++);
        depth += at == '(' ? 1 : at == ')' ? -1 : 0;
      }
      facts.add("check " + table + " " + condition(sql.substring(start.end(), end - 1)));
    }
  }

  /** A condition without the quotes, blanks and outer parentheses that mean nothing. */
  private static String condition(String sql) {
    String condition = sql.replaceAll("[\"`]", "").replaceAll("\\s+", " ").trim();
    while (isInParentheses(condition)) {
      condition = condition.substring(1, condition.length() - 1).trim();
    }
    // Hibernate leaves it open in which order a check joins what several constraints say.
    return Arrays.stream(condition.split("(?<=\\)) and (?=\\()"))
        .sorted()
        .collect(Collectors.joining(" and "))
        .replaceAll(" ?([(),]) ?", "$1");
  }

  private static boolean isInParentheses(String condition) {
    int depth = 0;
    for (int i = 0; i < condition.length() - 1; i++) {
      depth += condition.charAt(i) == '(' ? 1 : condition.charAt(i) == ')' ? -1 : 0;
      if (depth == 0) {
        return false;
      }
    }
    return condition.endsWith(")");
  }
}
