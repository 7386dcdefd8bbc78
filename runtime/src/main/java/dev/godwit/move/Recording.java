package dev.godwit.move;

import dev.godwit.Direction;
import dev.godwit.dialect.Step;
import dev.godwit.history.AppliedRevision;
import dev.godwit.history.HistoryScript;
import dev.godwit.history.HistoryTable;
import dev.godwit.message.Words;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;

/**
 * Records that revisions were applied or undone by somebody else, all of them or none.
 *
 * @param moves what is recorded, in order; at least one
 * @param steps what else is done
 */
public record Recording(List<? extends Move> moves, List<Step> steps, String participle)
    implements Move {

  /** Copies. */
  public Recording {
    moves = List.copyOf(moves);
    steps = List.copyOf(steps);
  }

  /** Records revisions as applied. */
  public static Recording applied(List<Apply> moves, List<Step> steps) {
    return new Recording(moves, steps, "recorded as applied");
  }

  /** Records revisions as undone. */
  public static Recording undone(List<Undo> moves) {
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
  public Move.Result result() {
    return Move.Result.RECORDED;
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
