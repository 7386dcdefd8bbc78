package dev.godwit;

import dev.godwit.MigrationIndex.Entry;
import dev.godwit.dialect.Step;
import dev.godwit.history.AppliedRevision;
import dev.godwit.history.HistoryScript;
import dev.godwit.history.HistoryTable;
import dev.godwit.history.StepsDone;
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

  /** What the revision is afterwards. */
  Result result();

  /** What a revision is after a move. */
  enum Result {
    APPLIED("applied"),
    APPLIED_IN_PART("applied in part"),
    UNDONE("undone"),
    UNDONE_IN_PART("undone in part"),
    SETTLED("marked as committed"),
    RECORDED("recorded");

    private final String participle;

    Result(String participle) {
      this.participle = participle;
    }

    /** For messages: {@code applied}. */
    String participle() {
      return participle;
    }
  }

  /** The revisions that are this after the moves, in order. */
  static List<String> revisions(List<Move> moves, Result result) {
    return moves.stream()
        .flatMap(move -> move.single().stream())
        .filter(it -> it.result() == result)
        .map(Move::revision)
        .toList();
  }

  /** The moves in their order, those together that take one revision one way. */
  static List<List<Move>> byRevision(List<Move> moves) {
    List<List<Move>> groups = new ArrayList<>();
    for (Move move : moves) {
      List<Move> last = groups.isEmpty() ? List.of() : groups.get(groups.size() - 1);
      boolean goesOn =
          !last.isEmpty()
              && !last.get(0).isTransactional()
              && last.get(0).revision().equals(move.revision())
              && last.get(0).direction() == move.direction();
      if (goesOn) {
        last.add(move);
      } else {
        groups.add(new ArrayList<>(List.of(move)));
      }
    }
    return groups;
  }

  /** Whether it does all of its migration; else it is one of its steps. */
  default boolean isTransactional() {
    return true;
  }

  /** What is tried, for messages. */
  default String attempt() {
    return "Migration '%s' could not be %s".formatted(revision(), participle());
  }

  /** What the revision is afterwards, in a word for messages. */
  default String participle() {
    return result().participle();
  }

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
    public Result result() {
      return Result.APPLIED;
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

  /**
   * Does the next step of a migration that is not transactional.
   *
   * @param steps the step; none if all were done
   * @param progress how far it is then
   * @param undo how it will be undone from there
   */
  record ApplyStep(Entry entry, List<Step> steps, StepsDone progress, String undo) implements Move {

    /** Copies. */
    public ApplyStep {
      steps = List.copyOf(steps);
    }

    @Override
    public String revision() {
      return entry.revision();
    }

    @Override
    public Result result() {
      return progress.isApplied() ? Result.APPLIED : Result.APPLIED_IN_PART;
    }

    @Override
    public String attempt() {
      return "Step %d of %d of migration '%s' failed"
          .formatted(progress.done(), progress.all(), revision());
    }

    @Override
    public String sentence() {
      return progress.isApplied()
          ? Move.super.sentence()
          : "Step %d of %d of '%s' is done".formatted(progress.done(), progress.all(), revision());
    }

    @Override
    public Direction direction() {
      return Direction.UPGRADE;
    }

    @Override
    public boolean isTransactional() {
      return false;
    }

    private Optional<AppliedRevision> begun(List<AppliedRevision> rows) {
      return rows.stream().filter(row -> row.revision().equals(revision())).findFirst();
    }

    private AppliedRevision row(List<AppliedRevision> rows, Stamp stamp) {
      Optional<AppliedRevision> begun = begun(rows);
      if (begun.isEmpty()) {
        return Apply.row(entry, rows, stamp, Optional.empty()).with(progress);
      }
      return new AppliedRevision(
          entry.revision(),
          begun.get().ordinal(),
          entry.draft(),
          entry.description(),
          entry.checksum(),
          stamp.appliedAt(),
          stamp.appliedBy(),
          begun.get().duration().plus(stamp.duration()),
          stamp.toolVersion(),
          Optional.empty(),
          Optional.of(progress));
    }

    @Override
    public List<AppliedRevision> after(List<AppliedRevision> rows, Stamp stamp) {
      List<AppliedRevision> after = new ArrayList<>(rows);
      AppliedRevision row = row(rows, stamp);
      begun(rows).ifPresentOrElse(it -> after.set(rows.indexOf(it), row), () -> after.add(row));
      return List.copyOf(after);
    }

    @Override
    public List<AppliedRevision> record(
        HistoryTable table, Connection connection, List<AppliedRevision> rows, Stamp stamp)
        throws SQLException {
      AppliedRevision row = row(rows, stamp);
      if (begun(rows).isPresent()) {
        table.change(connection, row, undo);
      } else {
        table.add(connection, row, undo);
      }
      return after(rows, stamp);
    }

    @Override
    public List<String> recording(HistoryScript script, List<AppliedRevision> rows, Stamp stamp) {
      throw new IllegalStateException("A script takes migrations whole.");
    }
  }

  /**
   * Undoes the next step of a migration that is not transactional.
   *
   * @param steps the step; none if all were undone
   * @param progress how far it is then
   */
  record UndoStep(String revision, List<Step> steps, StepsDone progress) implements Move {

    /** Copies. */
    public UndoStep {
      steps = List.copyOf(steps);
    }

    private boolean isLast() {
      return progress.done() == progress.all();
    }

    @Override
    public Result result() {
      return isLast() ? Result.UNDONE : Result.UNDONE_IN_PART;
    }

    @Override
    public String attempt() {
      return "Step %d of %d on the way back from migration '%s' failed"
          .formatted(progress.done(), progress.all(), revision());
    }

    @Override
    public String sentence() {
      return isLast()
          ? Move.super.sentence()
          : "Step %d of %d on the way back from '%s' is done"
              .formatted(progress.done(), progress.all(), revision());
    }

    @Override
    public List<AppliedRevision> record(
        HistoryTable table, Connection connection, List<AppliedRevision> rows, Stamp stamp)
        throws SQLException {
      if (isLast()) {
        table.remove(connection, revision);
      } else {
        table.progress(connection, revision, progress);
      }
      return after(rows, stamp);
    }

    @Override
    public List<AppliedRevision> after(List<AppliedRevision> rows, Stamp stamp) {
      return isLast()
          ? new Undo(revision, steps).after(rows, stamp)
          : rows.stream()
              .map(row -> row.revision().equals(revision) ? row.with(progress) : row)
              .toList();
    }

    @Override
    public Direction direction() {
      return Direction.DOWNGRADE;
    }

    @Override
    public boolean isTransactional() {
      return false;
    }

    @Override
    public List<String> recording(HistoryScript script, List<AppliedRevision> rows, Stamp stamp) {
      throw new IllegalStateException("A script takes migrations whole.");
    }
  }

  /** Undoes a revision. */
  record Undo(String revision, List<Step> steps) implements Move {

    /** Copies. */
    public Undo {
      steps = List.copyOf(steps);
    }

    @Override
    public Result result() {
      return Result.UNDONE;
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
    public Result result() {
      return Result.SETTLED;
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
    public Result result() {
      return Result.RECORDED;
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
