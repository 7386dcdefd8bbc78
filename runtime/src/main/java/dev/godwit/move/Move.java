package dev.godwit.move;

import dev.godwit.Direction;
import dev.godwit.dialect.Step;
import dev.godwit.history.AppliedRevision;
import dev.godwit.history.HistoryScript;
import dev.godwit.history.HistoryTable;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;

/** What one transaction does: steps on the database, and the change of the history with them. */
public sealed interface Move permits Apply, ApplyStep, Undo, UndoStep, Settle, Recording {

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
}
