package dev.godwit;

import dev.godwit.MigrationIndex.Entry;
import dev.godwit.dialect.Step;
import dev.godwit.history.AppliedRevision;
import dev.godwit.history.HistoryTable;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;

/** What one transaction does: steps on the database, and the change of the history with them. */
sealed interface Move {

  /** The revision that it is about. */
  String revision();

  /** What to do on the database. */
  List<Step> steps();

  /** What the revision is afterwards, in a word for messages. */
  String participle();

  /**
   * Records it.
   *
   * @param rows the history so far
   * @return the history with it
   */
  List<AppliedRevision> record(
      HistoryTable table, Connection connection, List<AppliedRevision> rows, Stamp stamp)
      throws SQLException;

  /**
   * Applies a migration.
   *
   * @param undo how it will be undone
   */
  record Apply(Entry entry, List<Step> steps, String undo) implements Move {

    /** Copies. */
    public Apply {
      steps = List.copyOf(steps);
    }

    @Override
    public String revision() {
      return entry.revision();
    }

    @Override
    public String participle() {
      return "applied";
    }

    @Override
    public List<AppliedRevision> record(
        HistoryTable table, Connection connection, List<AppliedRevision> rows, Stamp stamp)
        throws SQLException {
      AppliedRevision row =
          new AppliedRevision(
              entry.revision(),
              rows.isEmpty() ? 1 : rows.get(rows.size() - 1).ordinal() + 1,
              entry.draft(),
              entry.description(),
              entry.checksum(),
              stamp.appliedAt(),
              stamp.appliedBy(),
              stamp.duration(),
              stamp.toolVersion());
      table.add(connection, row, undo);
      List<AppliedRevision> after = new ArrayList<>(rows);
      after.add(row);
      return List.copyOf(after);
    }
  }

  /** Undoes a revision. */
  record Undo(String revision, List<Step> steps) implements Move {

    /** Copies. */
    public Undo {
      steps = List.copyOf(steps);
    }

    @Override
    public String participle() {
      return "undone";
    }

    @Override
    public List<AppliedRevision> record(
        HistoryTable table, Connection connection, List<AppliedRevision> rows, Stamp stamp)
        throws SQLException {
      table.remove(connection, revision);
      return rows.stream().filter(row -> !row.revision().equals(revision)).toList();
    }
  }

  /** Records that a draft was committed as it was applied. */
  record Settle(String revision) implements Move {

    @Override
    public List<Step> steps() {
      return List.of();
    }

    @Override
    public String participle() {
      return "marked as committed";
    }

    @Override
    public List<AppliedRevision> record(
        HistoryTable table, Connection connection, List<AppliedRevision> rows, Stamp stamp)
        throws SQLException {
      table.settle(connection, revision);
      return rows.stream()
          .map(row -> row.revision().equals(revision) ? row.settled() : row)
          .toList();
    }
  }
}
