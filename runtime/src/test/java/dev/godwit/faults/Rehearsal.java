package dev.godwit.faults;

import dev.godwit.testing.PostgresqlDatabase;
import dev.godwit.testing.TestDatabase;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import org.sqlite.ProgressHandler;

/**
 * A way gone without any fault.
 *
 * @param cues what was sent, in order
 * @param states what the database held before, and after each commit
 */
record Rehearsal(List<Cue> cues, List<State> states) {

  /**
   * Something that was sent.
   *
   * @param number counts from 1
   * @param sql the text
   * @param ticks how often SQLite can be stopped on the way through it; on PostgreSQL 1
   * @param commits how many commits there were so far, with this one if it is one
   */
  record Cue(int number, String sql, int ticks, int commits) {

    boolean isCommit() {
      return sql.equals("commit");
    }
  }

  /** Copies. */
  Rehearsal {
    cues = List.copyOf(cues);
    states = List.copyOf(states);
  }

  /** Goes the way from its beginning, where the database must be. */
  static Rehearsal of(TestDatabase database, Way way) throws SQLException {
    List<Cue> cues = new ArrayList<>();
    List<State> states = new ArrayList<>(List.of(State.of(database)));
    Ticks ticks = new Ticks();
    FaultySource source =
        new FaultySource(
            database.dataSource(),
            sent -> {
              Object answer = ticks.count(database, sent);
              if (sent.isCommit()) {
                states.add(State.of(database));
              }
              cues.add(new Cue(sent.number(), sent.sql(), ticks.last, states.size() - 1));
              return answer;
            });
    way.go(LongHistory.migrator(source.dataSource()));
    return new Rehearsal(cues, states);
  }

  /** What the database holds in the end. */
  State end() {
    return states.get(states.size() - 1);
  }

  /** Counts on the way through a statement. */
  private static final class Ticks extends ProgressHandler {

    private int last;

    Object count(TestDatabase database, Fault.Sent sent) throws Throwable {
      last = 0;
      if (database instanceof PostgresqlDatabase) {
        last = 1;
        return sent.call().make();
      }
      Connection connection = sent.connection();
      ProgressHandler.setHandler(connection, 1, this);
      try {
        return sent.call().make();
      } finally {
        ProgressHandler.clearHandler(connection);
      }
    }

    @Override
    protected int progress() {
      last++;
      return 0;
    }
  }
}
