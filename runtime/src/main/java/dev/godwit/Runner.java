package dev.godwit;

import dev.godwit.dialect.LockTimeout;
import dev.godwit.dialect.Session;
import dev.godwit.dialect.Step;
import dev.godwit.history.AppliedRevision;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Carries a plan out: under the lock, one transaction for each move. */
final class Runner {

  private final Database database;
  private final Settings settings;
  private final Planner planner;
  private final List<Move> done = new ArrayList<>();
  private Optional<Path> backup = Optional.empty();
  private boolean backupIsMade;

  Runner(Database database, Settings settings, Planner planner) {
    this.database = database;
    this.settings = settings;
    this.planner = planner;
  }

  /**
   * Runs until nothing is left to do; nothing is locked if nothing is to be done.
   *
   * @return the history as it was before
   */
  List<AppliedRevision> run() throws SQLException {
    List<AppliedRevision> before = database.applied();
    if (planner.hasWork(before)) {
      runLocked();
    }
    return before;
  }

  private void runLocked() {
    try (Session session = database.open()) {
      session.lock();
      work(session);
    } catch (LockTimeout cause) {
      throw new DatabaseUnusable(
          "%s %s Start again when the other process is done, or wait longer: Migrator.withLockTimeout(duration)."
              .formatted(sentence(cause), before()),
          cause);
    } catch (SQLException cause) {
      throw new DatabaseUnusable(
          "The database cannot be used: %s. %s Check that it is running, and what its log says."
              .formatted(Words.reason(cause), before()),
          cause);
    }
  }

  /** What was done, in order. */
  List<Move> done() {
    return List.copyOf(done);
  }

  /** The copy that was made first. */
  Optional<Path> backup() {
    return backup;
  }

  private void work(Session session) throws SQLException {
    List<AppliedRevision> rows = database.applied(session);
    List<Move> moves = planner.plan(rows, session);
    while (!moves.isEmpty()) {
      backUp(session, rows, moves);
      Optional<List<AppliedRevision>> after = execute(session, moves.get(0), rows);
      if (after.isPresent()) {
        rows = after.get();
        moves = moves.subList(1, moves.size());
      } else {
        rows = database.applied(session);
        moves = planAgain(rows, session);
      }
    }
  }

  /** Another process was first: on SQLite the lock is only held from move to move. */
  private List<Move> planAgain(List<AppliedRevision> rows, Session session) throws SQLException {
    if (planner.isRelative() && !done.isEmpty()) {
      throw new DatabaseUnusable(
          "Another process migrated the database at the same time. %s Look at the history, and say again what is left to do."
              .formatted(before()),
          /* cause= */ null);
    }
    return planner.hasWork(rows) ? planner.plan(rows, session) : List.of();
  }

  /** Waits for whoever has the lock, so that no copy is made of what is being migrated. */
  private void backUp(Session session, List<AppliedRevision> rows, List<Move> moves)
      throws SQLException {
    if (backupIsMade
        || !database.isBackedUp()
        || moves.stream().allMatch(move -> move.steps().isEmpty())) {
      return;
    }
    session.begin(List.of());
    boolean isUnchanged;
    try {
      isUnchanged = database.applied(session).equals(rows);
    } finally {
      session.rollback();
    }
    if (isUnchanged) {
      backup = database.backUp();
      backupIsMade = true;
    }
  }

  /** The history after the move; empty if it is no longer the one that the move was planned on. */
  private Optional<List<AppliedRevision>> execute(
      Session session, Move move, List<AppliedRevision> rows) throws SQLException {
    long begin = System.nanoTime();
    session.begin(move.steps());
    Attempt attempt = new Attempt(move);
    boolean isOver = false;
    try {
      if (!database.applied(session).equals(rows)) {
        return Optional.empty();
      }
      for (Step step : move.steps()) {
        attempt.at(step);
        session.execute(step);
      }
      attempt.atHistory();
      Duration duration = Duration.ofNanos(System.nanoTime() - begin);
      List<AppliedRevision> after =
          move.record(
              database.table(session),
              session.connection(),
              rows,
              Stamp.of(settings.clock().instant(), duration));
      session.commit();
      isOver = true;
      database.tableCommitted();
      done.add(move);
      settings
          .listener()
          .accept(
              "'%s' is %s, after %d ms."
                  .formatted(move.revision(), move.participle(), duration.toMillis()));
      return Optional.of(after);
    } catch (SQLException | RuntimeException cause) {
      isOver = true;
      rollBack(session, cause);
      throw attempt.failure(cause, done, before());
    } finally {
      if (!isOver) {
        session.rollback();
      }
    }
  }

  private static void rollBack(Session session, Exception cause) {
    try {
      session.rollback();
    } catch (SQLException another) {
      cause.addSuppressed(another);
    }
  }

  private static String sentence(Throwable cause) {
    return Words.reason(cause) + ".";
  }

  /** What this call did so far. */
  private String before() {
    if (done.isEmpty()) {
      return "Nothing was changed.";
    }
    List<String> parts = new ArrayList<>();
    for (Move move : done) {
      parts.add("'%s' was %s".formatted(move.revision(), move.participle()));
    }
    return "Before, %s, and stays so.".formatted(String.join(", ", parts));
  }
}
