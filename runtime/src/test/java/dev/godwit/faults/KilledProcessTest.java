package dev.godwit.faults;

import static org.assertj.core.api.Assertions.assertThat;

import dev.godwit.faults.Errand.Moment;
import dev.godwit.faults.Rehearsal.Cue;
import dev.godwit.faults.Subject.Journal;
import dev.godwit.testing.OnEachDatabase;
import dev.godwit.testing.SqliteDatabase;
import dev.godwit.testing.TestDatabase;
import dev.godwit.testing.TestDatabases;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.TestReporter;
import org.junit.jupiter.api.io.TempDir;

/** Kills the process at every statement of an upgrade and a downgrade. */
final class KilledProcessTest {

  private static final boolean ALL = "all".equals(System.getProperty("godwit.faults"));

  /** Databases of PostgreSQL take longer to make than they save. */
  private static final Map<String, Integer> AT_ONCE = Map.of("SQLite", 30, "PostgreSQL", 10);

  @TempDir private Path scratch;

  /** A place on the way where the process is killed. */
  private record Stop(Cue cue, Moment moment) {

    /** What may be committed then: nobody knows while the commit is on its way. */
    List<Integer> possibleCommits() {
      return moment == Moment.DURING && cue.isCommit()
          ? List.of(cue.commits() - 1, cue.commits())
          : List.of(cue.commits());
    }
  }

  @OnEachDatabase
  void nextStartGoesOnWhereverTheProcessWasKilled(TestDatabases databases, TestReporter reporter)
      throws Exception {
    Round round = new Round(subjects(databases));
    for (Way way : Way.values()) {
      round.go(way);
    }
    reporter.publishEntry(round.report());
  }

  private List<Subject> subjects(TestDatabases databases) throws Exception {
    TestDatabase first = databases.another();
    List<Subject> subjects = new ArrayList<>(List.of(Subject.in(first, Journal.ROLLBACK)));
    while (subjects.size() < AT_ONCE.get(first.toString())) {
      Journal journal = subjects.size() % 2 == 0 ? Journal.ROLLBACK : Journal.WRITE_AHEAD;
      subjects.add(Subject.in(databases.another(), journal));
    }
    return subjects;
  }

  /** Kills processes, each on its way with several databases. */
  private final class Round {

    private final List<Subject> subjects;
    private int killed;
    private int hotJournals;
    private final List<String> report = new ArrayList<>();

    Round(List<Subject> subjects) {
      this.subjects = subjects;
    }

    void go(Way way) throws Exception {
      Subject first = subjects.get(0);
      Rehearsal rehearsal = first.rehearse(way);
      List<Stop> stops = stops(rehearsal);
      for (int from = 0; from < stops.size(); from += subjects.size()) {
        int to = Math.min(stops.size(), from + subjects.size());
        kill(way, rehearsal, stops.subList(from, to));
      }
      report.add(
          "%s: %d statements, %d stops".formatted(way, rehearsal.cues().size(), stops.size()));
    }

    private List<Stop> stops(Rehearsal rehearsal) {
      List<Stop> stops = new ArrayList<>();
      for (Cue cue : rehearsal.cues()) {
        if (cue.ticks() > 0 && (ALL || changesSomething(cue.sql()))) {
          stops.add(new Stop(cue, Moment.DURING));
        }
        stops.add(new Stop(cue, Moment.AFTER));
      }
      return stops;
    }

    /** A process that is killed amid a query leaves what one leaves that is killed before it. */
    private static boolean changesSomething(String sql) {
      return Stream.of("select ", "pragma ", "set ").noneMatch(sql::startsWith);
    }

    private void kill(Way way, Rehearsal rehearsal, List<Stop> stops) throws Exception {
      List<Errand> errands = new ArrayList<>();
      for (int number = 0; number < stops.size(); number++) {
        Stop stop = stops.get(number);
        Subject subject = subjects.get(number);
        subject.prepare(way);
        if (stop.moment() == Moment.DURING) {
          subject.closeGate();
        }
        errands.add(subject.errand(number, way, stop.cue(), stop.moment()));
      }
      try (Victim victim = Victim.start(scratch)) {
        assertThat(victim.perish(errands, () -> awaitArrivals(stops)))
            .allMatch(answer -> answer.endsWith(" reached"));
      }
      for (int number = 0; number < stops.size(); number++) {
        Stop stop = stops.get(number);
        Subject subject = subjects.get(number);
        killed++;
        hotJournals += subject.hasHotJournal() ? 1 : 0;
        subject.awaitDeparture(stop.moment());
        subject.recover(rehearsal, way, stop.possibleCommits());
      }
    }

    private void awaitArrivals(List<Stop> stops) throws Exception {
      for (int number = 0; number < stops.size(); number++) {
        if (stops.get(number).moment() == Moment.DURING) {
          subjects.get(number).awaitArrivalAtGate();
        }
      }
    }

    String report() {
      if (subjects.get(0).database() instanceof SqliteDatabase) {
        assertThat(hotJournals).isPositive();
      }
      return "%s: %d kills, %d hot journals; %s"
          .formatted(subjects.get(0).database(), killed, hotJournals, report);
    }
  }
}
