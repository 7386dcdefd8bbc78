package dev.godwit.dialect.sqlite;

import dev.godwit.dialect.Identifiers;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * The views and triggers of a database, which may name any table and column.
 *
 * @param parts all of them
 */
record Dependents(List<Part> parts) {

  /**
   * A view or trigger.
   *
   * @param table the view itself, or the table or view that the trigger is on
   */
  record Part(String type, String table, String sql) {}

  static Dependents in(Connection connection) throws SQLException {
    List<Part> parts = new ArrayList<>();
    try (Statement statement = connection.createStatement();
        ResultSet rows =
            statement.executeQuery(
                "select type, tbl_name, sql from sqlite_master where type in ('view', 'trigger')")) {
      while (rows.next()) {
        parts.add(new Part(rows.getString(1), rows.getString(2), rows.getString(3)));
      }
    }
    return new Dependents(List.copyOf(parts));
  }

  /** Whether any of them holds this name. */
  boolean mention(String name) {
    return parts.stream().anyMatch(part -> SqliteNames.isIn(part.sql(), name));
  }

  /** Whether all of them compile; SQLite drops no column as long as one does not. */
  boolean areSound(Connection connection) throws SQLException {
    // A view with a trigger on one kind of change refuses the others, and is sound all the same.
    List<Part> plain =
        parts.stream()
            .filter(
                part ->
                    parts.stream()
                        .noneMatch(
                            view ->
                                part.type().equals("trigger")
                                    && view.type().equals("view")
                                    && Identifiers.isSame(view.table(), part.table())))
            .toList();
    return new Dependents(plain)
        .statements(connection, Optional.empty()).stream()
            .allMatch(check -> compiles(connection, check));
  }

  /**
   * Statements that do nothing, but fail when a view or trigger names something that does not
   * exist; only those that do not fail now.
   *
   * @param changed the table that is about to change
   */
  List<String> checks(Connection connection, EditedTable changed) throws SQLException {
    List<String> sound = new ArrayList<>();
    for (String check : statements(connection, Optional.of(changed))) {
      if (!sound.contains(check) && compiles(connection, check)) {
        sound.add(check);
      }
    }
    return sound;
  }

  private List<String> statements(Connection connection, Optional<EditedTable> changed)
      throws SQLException {
    SqliteNames names = new SqliteNames();
    List<String> statements = new ArrayList<>();
    for (Part part : parts) {
      String table = names.quote(part.table());
      if (part.type().equals("view")) {
        statements.add("select * from " + table + " limit 0");
      } else {
        statements.add("explain insert into " + table + " default values");
        statements.add("explain delete from " + table);
        statements.add(
            "explain update " + table + " set " + assignments(connection, part.table(), changed));
      }
    }
    return statements;
  }

  /** One for every column that stays, so that triggers on single columns are compiled too. */
  private static String assignments(
      Connection connection, String table, Optional<EditedTable> changed) throws SQLException {
    Optional<EditedTable> own = changed.filter(it -> Identifiers.isSame(table, it.live().name()));
    SqliteNames names = new SqliteNames();
    List<String> columns = new ArrayList<>();
    try (PreparedStatement query =
        connection.prepareStatement("select name from pragma_table_info(?)")) {
      query.setString(1, table);
      try (ResultSet rows = query.executeQuery()) {
        while (rows.next()) {
          String column = rows.getString(1);
          if (own.isEmpty() || own.get().text().find(column).isPresent()) {
            columns.add(names.quote(column));
          }
        }
      }
    }
    return columns.stream()
        .map(column -> column + " = " + column)
        .collect(Collectors.joining(", "));
  }

  private static boolean compiles(Connection connection, String sql) {
    try (PreparedStatement statement = connection.prepareStatement(sql)) {
      return statement != null;
    } catch (SQLException brokenBefore) {
      return false;
    }
  }
}
