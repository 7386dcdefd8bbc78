package dev.godwit;

import dev.godwit.MigrationIndex.Entry;
import dev.godwit.dialect.Step;
import dev.godwit.history.AppliedRevision;
import dev.godwit.history.HistoryTable;
import dev.godwit.operation.notation.OperationText;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

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
   * @param superseded what it does in the place of others, which are recorded with it
   */
  record Apply(Entry entry, List<Step> steps, String undo, List<Entry> superseded) implements Move {

    /** Copies. */
    public Apply {
      steps = List.copyOf(steps);
      superseded = List.copyOf(superseded);
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
      List<AppliedRevision> after = new ArrayList<>(rows);
      for (Entry other : superseded) {
        AppliedRevision row = row(other, after, stamp, Optional.of(entry.revision()));
        table.add(connection, row, OperationText.write(List.of()));
        after.add(row);
      }
      AppliedRevision row = row(entry, after, stamp, Optional.empty());
      table.add(connection, row, undo);
      after.add(row);
      return List.copyOf(after);
    }

    private static AppliedRevision row(
        Entry entry, List<AppliedRevision> rows, Stamp stamp, Optional<String> supersededBy) {
      return new AppliedRevision(
          entry.revision(),
          rows.isEmpty() ? 1 : rows.get(rows.size() - 1).ordinal() + 1,
          entry.draft() && supersededBy.isEmpty(),
          entry.description(),
          entry.checksum(),
          stamp.appliedAt(),
          stamp.appliedBy(),
          supersededBy.isPresent() ? Duration.ZERO : stamp.duration(),
          stamp.toolVersion(),
          supersededBy);
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
      return rows.stream()
          .filter(row -> !row.revision().equals(revision))
          .filter(row -> !row.supersededBy().equals(Optional.of(revision)))
          .toList();
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
