package dev.godwit;

import dev.godwit.MigrationIndex.Entry;
import dev.godwit.dialect.Step;
import dev.godwit.history.AppliedRevision;
import dev.godwit.history.HistoryScript;
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

  /** The same in a sentence without its end. */
  default String sentence() {
    return "'%s' is %s".formatted(revision(), participle());
  }

  /** Which way the revision is taken. */
  Direction direction();

  /**
   * The history with it.
   *
   * @param rows the history so far
   */
  List<AppliedRevision> after(List<AppliedRevision> rows, Stamp stamp);

  /** The moves that are made together; itself if it is one. */
  default List<Move> single() {
    return List.of(this);
  }

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
   * What records it in a script.
   *
   * @param rows the history so far
   */
  List<String> recording(HistoryScript script, List<AppliedRevision> rows, Stamp stamp);

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
    public Direction direction() {
      return Direction.UPGRADE;
    }

    @Override
    public List<AppliedRevision> after(List<AppliedRevision> rows, Stamp stamp) {
      List<AppliedRevision> after = new ArrayList<>(rows);
      for (Entry other : superseded) {
        after.add(row(other, after, stamp, Optional.of(entry.revision())));
      }
      after.add(row(entry, after, stamp, Optional.empty()));
      return List.copyOf(after);
    }

    @Override
    public List<AppliedRevision> record(
        HistoryTable table, Connection connection, List<AppliedRevision> rows, Stamp stamp)
        throws SQLException {
      List<AppliedRevision> after = after(rows, stamp);
      for (AppliedRevision row : after.subList(rows.size(), after.size())) {
        table.add(connection, row, undoOf(row));
      }
      return after;
    }

    @Override
    public List<String> recording(HistoryScript script, List<AppliedRevision> rows, Stamp stamp) {
      List<AppliedRevision> after = after(rows, stamp);
      return after.subList(rows.size(), after.size()).stream()
          .map(row -> script.add(row, undoOf(row)))
          .toList();
    }

    /** How a row of this move will be undone: what was never run is undone by nothing. */
    String undoOf(AppliedRevision row) {
      return row.supersededBy().isPresent() ? OperationText.write(List.of()) : undo;
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
    public Direction direction() {
      return Direction.DOWNGRADE;
    }

    @Override
    public List<AppliedRevision> after(List<AppliedRevision> rows, Stamp stamp) {
      return rows.stream()
          .filter(row -> !row.revision().equals(revision))
          .filter(row -> !row.supersededBy().equals(Optional.of(revision)))
          .toList();
    }

    @Override
    public List<AppliedRevision> record(
        HistoryTable table, Connection connection, List<AppliedRevision> rows, Stamp stamp)
        throws SQLException {
      table.remove(connection, revision);
      return after(rows, stamp);
    }

    @Override
    public List<String> recording(HistoryScript script, List<AppliedRevision> rows, Stamp stamp) {
      return List.of(script.remove(revision));
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
    public Direction direction() {
      return Direction.UPGRADE;
    }

    @Override
    public List<AppliedRevision> after(List<AppliedRevision> rows, Stamp stamp) {
      return rows.stream()
          .map(row -> row.revision().equals(revision) ? row.settled() : row)
          .toList();
    }

    @Override
    public List<AppliedRevision> record(
        HistoryTable table, Connection connection, List<AppliedRevision> rows, Stamp stamp)
        throws SQLException {
      table.settle(connection, revision);
      return after(rows, stamp);
    }

    @Override
    public List<String> recording(HistoryScript script, List<AppliedRevision> rows, Stamp stamp) {
      return List.of(script.settle(revision));
    }
  }

  /**
   * Records that revisions were applied or undone by somebody else, all of them or none.
   *
   * @param moves what is recorded, in order; at least one
   * @param steps what else is done
   */
  record Recording(List<? extends Move> moves, List<Step> steps, String participle)
      implements Move {

    /** Copies. */
    public Recording {
      moves = List.copyOf(moves);
      steps = List.copyOf(steps);
    }

    /** Records revisions as applied. */
    static Recording applied(List<Apply> moves, List<Step> steps) {
      return new Recording(moves, steps, "recorded as applied");
    }

    /** Records revisions as undone. */
    static Recording undone(List<Undo> moves) {
      return new Recording(moves, List.of(), "recorded as undone");
    }

    private List<String> revisions() {
      return moves.stream().map(Move::revision).toList();
    }

    @Override
    public String revision() {
      return moves.get(moves.size() - 1).revision();
    }

    @Override
    public String sentence() {
      return moves.size() == 1
          ? Move.super.sentence()
          : Words.were(revisions()).replaceFirst("were$", "are") + ' ' + participle;
    }

    @Override
    public Direction direction() {
      return moves.get(0).direction();
    }

    @Override
    public List<Move> single() {
      return List.copyOf(moves);
    }

    @Override
    public List<String> recording(HistoryScript script, List<AppliedRevision> rows, Stamp stamp) {
      List<String> statements = new ArrayList<>();
      List<AppliedRevision> before = rows;
      for (Move move : moves) {
        statements.addAll(move.recording(script, before, stamp));
        before = move.after(before, stamp);
      }
      return statements;
    }

    @Override
    public List<AppliedRevision> after(List<AppliedRevision> rows, Stamp stamp) {
      List<AppliedRevision> after = rows;
      for (Move move : moves) {
        after = move.after(after, stamp.instantly());
      }
      return after;
    }

    @Override
    public List<AppliedRevision> record(
        HistoryTable table, Connection connection, List<AppliedRevision> rows, Stamp stamp)
        throws SQLException {
      List<AppliedRevision> after = rows;
      for (Move move : moves) {
        after = move.record(table, connection, after, stamp.instantly());
      }
      return after;
    }
  }
}
