package dev.godwit.run;

import dev.godwit.DatabaseUnusable;
import dev.godwit.dialect.Blockade;
import dev.godwit.dialect.LockTimeout;
import dev.godwit.dialect.Pause;
import dev.godwit.dialect.Session;
import dev.godwit.dialect.Step;
import dev.godwit.history.AppliedRevision;
import dev.godwit.message.Trouble;
import dev.godwit.message.Words;
import dev.godwit.move.Move;
import dev.godwit.move.Stamp;
import dev.godwit.plan.Planner;
import dev.godwit.settings.Settings;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Carries a plan out: under the lock, one transaction for each move. */
public final class Runner {

  private static final Duration QUIET = Duration.ofMillis(200);

  private final Database database;
  private final Settings settings;
  private final Planner planner;
  private final HistoryCheck check;
  private final List<Move> earlier;
  private final List<Move> done = new ArrayList<>();
  private List<AppliedRevision> history = List.of();
  private Optional<Path> backup;
  private boolean backupIsMade;

  /**
   * Creates the runner of one plan.
   *
   * @param earlier what plans before this one have done, for the words of messages
   * @param backup the copy that was made for one of those
   */
  Runner(
      Database database,
      Settings settings,
      Planner planner,
      List<Move> earlier,
      Optional<Path> backup) {
    this.database = database;
    this.settings = settings;
    this.planner = planner;
    this.check = new HistoryCheck(database);
    this.earlier = List.copyOf(earlier);
    this.backup = backup;
    this.backupIsMade = backup.isPresent();
  }

  /**
   * Runs until nothing is left to do; nothing is locked if nothing is to be done.
   *
   * @return the history as it is then
   */
  List<AppliedRevision> run() throws SQLException {
    history = database.applied();
    if (planner.hasWork(history)) {
      runLocked();
    }
    return history;
  }

  private void runLocked() {
    try (Session session = database.open()) {
      session.lock();
      while (!isFinished(session)) {
        requirePlanToHold();
        waitUntilQuiet(session);
      }
    } catch (LockTimeout cause) {
      throw new DatabaseUnusable(
          "%s. %s To wait longer: Migrator.withLockTimeout(duration)."
              .formatted(Words.reason(cause), before()),
          cause);
    } catch (SQLException cause) {
      throw Trouble.unusable(cause, before());
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

  /** Whether nothing is left to do: not if another process has changed the history meanwhile. */
  private boolean isFinished(Session session) throws SQLException {
    Optional<List<Move>> plan = within(session, () -> plan(session));
    if (plan.isEmpty()) {
      return false;
    }
    backUp(plan.get());
    Advance advance = new Advance(plan.get(), settings.progress());
    for (Move move : plan.get()) {
      if (!execute(session, move, advance)) {
        return false;
      }
    }
    return true;
  }

  /**
   * What to do; empty if the history is no longer what was read before: another process is
   * migrating, as it can on SQLite, where the lock is only held from move to move.
   */
  private Optional<List<Move>> plan(Session session) throws SQLException {
    List<AppliedRevision> before = history;
    history = database.applied(session);
    if (!planner.hasWork(history)) {
      return Optional.of(List.of());
    }
    return history.equals(before)
        ? Optional.of(planner.plan(history, session::exists))
        : Optional.empty();
  }

  /** What is asked within a transaction. */
  @FunctionalInterface
  private interface Question<R> {
    R ask() throws SQLException;
  }

  /** Asks within a transaction that changes nothing, and so under the lock. */
  private static <R> R within(Session session, Question<R> question) throws SQLException {
    session.begin(List.of());
    R answer;
    try {
      answer = question.ask();
    } catch (SQLException | RuntimeException cause) {
      rollBack(session, cause);
      throw cause;
    }
    session.rollback();
    return answer;
  }

  /** Waits for the process that was first, as long as it goes on: one migrates, not two. */
  private void waitUntilQuiet(Session session) throws SQLException {
    database.tell("Another process is migrating the database. Waiting for it.");
    List<AppliedRevision> before;
    do {
      before = history;
      Pause.of(QUIET);
      history = within(session, () -> database.applied(session));
    } while (!history.equals(before));
  }

  private void requirePlanToHold() {
    if (planner.isRelative() && !done.isEmpty()) {
      throw new DatabaseUnusable(
          "Another process migrated the database at the same time. %s Look at the history, and say again what is left to do."
              .formatted(before()),
          /* cause= */ null);
    }
  }

  private void backUp(List<Move> moves) {
    if (!backupIsMade
        && database.isBackedUp()
        && moves.stream().anyMatch(move -> !move.steps().isEmpty())) {
      backup = database.backUp();
      backupIsMade = true;
    }
  }

  /** Makes the move; false if the history is no longer the one that it was planned on. */
  private boolean execute(Session session, Move move, Advance advance) throws SQLException {
    for (Step step : move.steps()) {
      if (step.isAlone() && !executeAlone(session, move, step, advance)) {
        return false;
      }
    }
    Patience patience = new Patience(settings, move.revision());
    Outcome outcome;
    do {
      outcome = attempt(session, move, patience, advance);
    } while (outcome == Outcome.BLOCKED);
    return outcome == Outcome.DONE;
  }

  /** Executes what is recorded afterwards; false if the history is no longer the one planned on. */
  private boolean executeAlone(Session session, Move move, Step step, Advance advance)
      throws SQLException {
    if (!within(session, () -> database.applied(session).equals(history))) {
      return false;
    }
    Attempt attempt = new Attempt(move);
    attempt.at(step);
    advance.begin();
    advance.at(move, step);
    try {
      session.executeAlone(step);
      check.passed(move, 0);
      return true;
    } catch (SQLException | RuntimeException cause) {
      // It may wait for all the time there is at once, as nobody waits behind it.
      Patience patience =
          new Patience(settings.withTableLockTimeout(settings.lockTimeout()), move.revision());
      Optional<Blockade> blockade = session.blockade(cause);
      if (blockade.isPresent() && !patience.pause(blockade.get())) {
        attempt.blocked(patience.reason(blockade.get()), blockade.get().wayOn());
      }
      throw attempt.failure(cause, all(), before());
    }
  }

  /** How an attempt ended that did not fail. */
  private enum Outcome {
    DONE,
    /** Another process was faster. */
    OVERTAKEN,
    /** Another session held a lock; it was rolled back, and may be tried again. */
    BLOCKED
  }

  private Outcome attempt(Session session, Move move, Patience patience, Advance advance)
      throws SQLException {
    List<Step> steps = move.steps().stream().filter(step -> !step.isAlone()).toList();
    session.begin(steps);
    long start = System.nanoTime();
    Attempt attempt = new Attempt(move);
    advance.begin();
    List<AppliedRevision> after;
    try {
      if (!check.holds(session, history)) {
        session.rollback();
        return Outcome.OVERTAKEN;
      }
      for (Step step : steps) {
        attempt.at(step);
        advance.at(move, step);
        session.execute(step);
      }
      attempt.atHistory();
      after =
          move.record(
              database.table(session),
              session.connection(),
              history,
              stamp(System.nanoTime() - start));
      attempt.atCommit();
      session.commit();
    } catch (LockTimeout cause) {
      rollBack(session, cause);
      throw cause;
    } catch (SQLException | RuntimeException cause) {
      if (!rollBack(session, cause)) {
        attempt.lost();
      } else {
        Optional<Blockade> blockade = session.blockade(cause);
        if (blockade.isPresent() && patience.pause(blockade.get())) {
          return Outcome.BLOCKED;
        }
        blockade.ifPresent(it -> attempt.blocked(patience.reason(it), it.wayOn()));
      }
      throw Trouble.of(cause) == Trouble.READ_ONLY
          ? Trouble.unusable(cause, before())
          : attempt.failure(cause, all(), before());
    }
    check.passed(move, after.size() - history.size());
    history = after;
    database.tableCommitted();
    done.add(move);
    advance.done(move);
    database.tell(
        "%s, after %d ms."
            .formatted(move.sentence(), Duration.ofNanos(System.nanoTime() - start).toMillis()));
    return Outcome.DONE;
  }

  private Stamp stamp(long nanos) {
    return Stamp.of(settings.clock().instant(), Duration.ofNanos(nanos));
  }

  /** Whether the session could still roll back. */
  private static boolean rollBack(Session session, Exception cause) {
    try {
      session.rollback();
      return true;
    } catch (SQLException another) {
      cause.addSuppressed(another);
      return false;
    }
  }

  /** What this call did so far. */
  private List<Move> all() {
    List<Move> all = new ArrayList<>(earlier);
    all.addAll(done);
    return all;
  }

  /** The same in a sentence. */
  private String before() {
    Map<String, String> participles = new LinkedHashMap<>();
    all().forEach(move -> participles.put(move.revision(), move.participle()));
    Map<String, List<String>> byParticiple = new LinkedHashMap<>();
    participles.forEach(
        (revision, participle) ->
            byParticiple.computeIfAbsent(participle, key -> new ArrayList<>()).add(revision));
    List<String> parts = new ArrayList<>();
    byParticiple.forEach(
        (participle, revisions) -> parts.add(Words.were(revisions) + " " + participle));
    return parts.isEmpty()
        ? "Nothing was changed."
        : "Before, %s; that stays.".formatted(String.join(", and ", parts));
  }
}
