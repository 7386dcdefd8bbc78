package dev.godwit.run;

import dev.godwit.history.AppliedRevision;
import dev.godwit.move.Move;
import dev.godwit.plan.Executor;
import dev.godwit.plan.Planner;
import dev.godwit.settings.Settings;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Carries plans out on a database, one after the other, and remembers what came of them. */
public final class Journey implements Executor {

  private final Database database;
  private final Settings settings;
  private final List<Move> done = new ArrayList<>();
  private Optional<Path> backup = Optional.empty();

  public Journey(Database database, Settings settings) {
    this.database = database;
    this.settings = settings;
  }

  @Override
  public List<AppliedRevision> history() throws SQLException {
    return database.applied();
  }

  @Override
  public List<AppliedRevision> carryOut(Planner planner) throws SQLException {
    Runner runner = new Runner(database, settings, planner, done, backup);
    List<AppliedRevision> rows = runner.run();
    done.addAll(runner.done());
    backup = backup.or(runner::backup);
    return rows;
  }

  /** What was undone, in order. */
  public List<String> undone() {
    return Move.revisions(done, Move.Result.UNDONE);
  }

  /** What was applied, in order. */
  public List<String> applied() {
    return Move.revisions(done, Move.Result.APPLIED);
  }

  /** The copy that was made first; empty if none was. */
  public Optional<Path> backup() {
    return backup;
  }
}
