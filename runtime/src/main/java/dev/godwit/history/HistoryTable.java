package dev.godwit.history;

import dev.godwit.dialect.TablePlace;
import dev.godwit.schema.QualifiedName;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.ResultSetMetaData;
import java.sql.SQLDataException;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.Objects;

/**
 * The table of applied revisions, one row for each; several histories share it.
 *
 * <p>It never begins or ends a transaction: who calls it does.
 */
public final class HistoryTable {

  /** The table's name, unless a setting gives another. */
  public static final QualifiedName NAME = QualifiedName.of("godwit_history");

  private static final int FORMER_COLUMNS = 12;

  static final String CREATE =
      """
      create table %s (
        history varchar(255) not null,
        revision varchar(255) not null,
        ordinal integer not null,
        draft boolean not null,
        description text not null,
        checksum text not null,
        applied_at text not null,
        applied_by text not null,
        duration_ms bigint not null,
        tool_version text not null,
        superseded_by varchar(255),
        undo text not null,
        progress varchar(255),
        primary key (history, revision)
      )\
      """;

  private final TablePlace place;
  private final String history;

  /** The rows of this history. */
  public HistoryTable(TablePlace place, String history) {
    this.place = Objects.requireNonNull(place, "place");
    this.history = Objects.requireNonNull(history, "history");
  }

  /** Whether reading nothing means that there is no row, and not that there is no table. */
  public boolean isFoundByName() {
    return place.condition().isEmpty();
  }

  public TablePlace place() {
    return place;
  }

  private String in(String sql) {
    return sql.formatted(place.name());
  }

  /** Creates the table, which must not exist. */
  public void create(Connection connection) throws SQLException {
    try (Statement statement = connection.createStatement()) {
      statement.setEscapeProcessing(false);
      for (String sql : place.preparation()) {
        statement.execute(sql);
      }
      statement.executeUpdate(in(CREATE));
    }
  }

  /** Whether the table is one that the first builds of Godwit made, without the last column. */
  public boolean isOfFormerForm(Connection connection) throws SQLException {
    try (Statement statement = connection.createStatement();
        ResultSet row = statement.executeQuery(in("select * from %s where 1 = 0"))) {
      ResultSetMetaData columns = row.getMetaData();
      return columns.getColumnCount() == FORMER_COLUMNS
          && columns.getColumnName(FORMER_COLUMNS).equals("undo");
    }
  }

  /** Adds what such a table lacks. */
  public void complete(Connection connection) throws SQLException {
    try (Statement statement = connection.createStatement()) {
      statement.executeUpdate(in("alter table %s add column progress varchar(255)"));
    }
  }

  /**
   * The applied revisions in the order in which they were applied; one query.
   *
   * @throws SQLException if the table does not exist, is not what {@link #create} makes, or holds
   *     rows that nobody writes
   */
  public List<AppliedRevision> read(Connection connection) throws SQLException {
    String sql =
        """
        select %s from %s where history = ?%s order by ordinal, revision\
        """
            .formatted(
                HistoryColumn.list(),
                place.name(),
                place.condition().isEmpty() ? "" : " and " + place.condition());
    try (PreparedStatement statement = connection.prepareStatement(sql)) {
      statement.setString(1, history);
      try (ResultSet rows = statement.executeQuery()) {
        return HistoryRows.read(rows);
      }
    }
  }

  /**
   * How to undo an applied revision: operations in the form of {@link
   * dev.godwit.operation.notation.OperationText}.
   */
  public String undo(Connection connection, String revision) throws SQLException {
    String sql = "select undo from %s where history = ? and revision = ?";
    try (PreparedStatement statement = connection.prepareStatement(in(sql))) {
      statement.setString(1, history);
      statement.setString(2, revision);
      try (ResultSet rows = statement.executeQuery()) {
        if (!rows.next()) {
          throw new SQLDataException("the row of '%s' is gone".formatted(revision));
        }
        return rows.getString(1);
      }
    }
  }

  /** Records that a revision was applied, and how to undo it. */
  public void add(Connection connection, AppliedRevision applied, String undo) throws SQLException {
    String sql =
        """
        insert into %s (history, revision, ordinal, draft, description, checksum, \
        applied_at, applied_by, duration_ms, tool_version, superseded_by, undo, progress) \
        values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)\
        """;
    try (PreparedStatement statement = connection.prepareStatement(in(sql))) {
      statement.setString(1, history);
      statement.setString(2, applied.revision());
      statement.setInt(3, applied.ordinal());
      statement.setBoolean(4, applied.draft());
      statement.setString(5, applied.description());
      statement.setString(6, applied.checksum());
      statement.setString(7, applied.appliedAt().toString());
      statement.setString(8, applied.appliedBy());
      statement.setLong(9, applied.duration().toMillis());
      statement.setString(10, applied.toolVersion());
      statement.setString(11, applied.supersededBy().orElse(null));
      statement.setString(12, undo);
      statement.setString(13, applied.progress().map(StepsDone::toString).orElse(null));
      statement.executeUpdate();
    }
  }

  /** Records another state of a revision that is there, and how to undo it from there. */
  public void change(Connection connection, AppliedRevision applied, String undo)
      throws SQLException {
    update(connection, "delete from %s where history = ? and revision = ?", applied.revision());
    add(connection, applied, undo);
  }

  /** Records how far a revision is undone. */
  public void progress(Connection connection, String revision, StepsDone progress)
      throws SQLException {
    String sql = "update %s set progress = ? where history = ? and revision = ?";
    try (PreparedStatement statement = connection.prepareStatement(in(sql))) {
      statement.setString(1, progress.toString());
      statement.setString(2, history);
      statement.setString(3, revision);
      statement.executeUpdate();
    }
  }

  /** Records that a revision was undone, and supersedes nothing any more. */
  public void remove(Connection connection, String revision) throws SQLException {
    update(connection, "delete from %s where history = ? and revision = ?", revision);
    update(connection, "delete from %s where history = ? and superseded_by = ?", revision);
  }

  /** Records that a draft's migration was committed as it was applied. */
  public void settle(Connection connection, String revision) throws SQLException {
    update(connection, "update %s set draft = false where history = ? and revision = ?", revision);
  }

  private void update(Connection connection, String sql, String revision) throws SQLException {
    try (PreparedStatement statement = connection.prepareStatement(in(sql))) {
      statement.setString(1, history);
      statement.setString(2, revision);
      statement.executeUpdate();
    }
  }
}
