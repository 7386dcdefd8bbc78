package dev.godwit.faults;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import dev.godwit.DatabaseUnusable;
import dev.godwit.MigrationException;
import dev.godwit.MigrationFailed;
import dev.godwit.faults.Rehearsal.Cue;
import dev.godwit.faults.Subject.Journal;
import dev.godwit.testing.OnEachDatabase;
import dev.godwit.testing.TestDatabase;
import java.sql.SQLException;
import java.util.List;
import org.junit.jupiter.api.TestReporter;

/** Loses the connection, or has the database refuse, at every statement. */
final class MishapTest {

  private static final boolean ALL = "all".equals(System.getProperty("godwit.faults"));

  @OnEachDatabase
  void nextStartGoesOnWhateverHappenedToAStatement(TestDatabase database, TestReporter reporter)
      throws Exception {
    try (Subject subject = Subject.in(database, Journal.ROLLBACK)) {
      for (Way way : Way.values()) {
        Rehearsal rehearsal = subject.rehearse(way);
        int count = 0;
        for (Cue cue : rehearsal.cues()) {
          for (Mishap mishap : mishaps(database, cue)) {
            subject.prepare(way);
            meet(subject, rehearsal, way, cue, mishap);
            count++;
          }
        }
        reporter.publishEntry(
            "%s, %s: %d mishaps at %d statements"
                .formatted(database, way, count, rehearsal.cues().size()));
      }
    }
  }

  @OnEachDatabase
  void connectionLostAtACommitLeavesTheAnswerToTheHistory(TestDatabase database)
      throws SQLException {
    List<Integer> commits =
        Rehearsal.of(database, Way.UP).cues().stream()
            .filter(Cue::isCommit)
            .map(Cue::number)
            .toList();
    assertThat(failing(database, commits.get(0), Mishap.ANSWER_LOST))
        .isInstanceOf(DatabaseUnusable.class)
        .hasMessage(
            "The connection was lost when '0001_ground' was to be applied, and only the history can"
                + " tell whether it is: The connection is gone. Start again: it goes on there.");
    assertThat(failing(database, commits.get(1), Mishap.ANSWER_LOST))
        .isInstanceOf(DatabaseUnusable.class)
        .hasMessage(
            "The connection was lost when '0002_price' was to be applied, and only the history can"
                + " tell whether it is: The connection is gone. Before, '0001_ground' was applied;"
                + " that stays. Start again: it goes on there.");
  }

  @OnEachDatabase
  void connectionLostBeforeIsNoFaultOfTheMigration(TestDatabase database) throws SQLException {
    Cue last =
        Rehearsal.of(database, Way.UP).cues().stream()
            .filter(cue -> cue.sql().startsWith("create table tea"))
            .findFirst()
            .orElseThrow();
    assertThat(failing(database, last.number(), Mishap.ANSWER_LOST))
        .isInstanceOf(MigrationFailed.class)
        .message()
        .startsWith("Migration '0001_ground' could not be applied, and was rolled back.\n")
        .endsWith(
            "  cause: The connection is gone\nNothing was changed. Start again: it goes on there.");
  }

  private static Throwable failing(TestDatabase database, int statement, Mishap mishap)
      throws SQLException {
    LongHistory.migrator(database.dataSource()).downgrade("base");
    database.execute("drop table godwit_history");
    FaultySource source =
        new FaultySource(database.dataSource(), mishap.in(database).onlyAt(statement));
    return catchThrowable(LongHistory.migrator(source.dataSource())::upgrade);
  }

  private static List<Mishap> mishaps(TestDatabase database, Cue cue) {
    List<Mishap> all = Mishap.of(database);
    return ALL ? all : List.of(all.get(cue.number() % all.size()));
  }

  private static void meet(Subject subject, Rehearsal rehearsal, Way way, Cue cue, Mishap mishap)
      throws Exception {
    boolean isDone = mishap == Mishap.ANSWER_LOST || !cue.isCommit();
    int commits = isDone ? cue.commits() : cue.commits() - 1;
    FaultySource source =
        new FaultySource(
            subject.database().dataSource(), mishap.in(subject.database()).onlyAt(cue.number()));
    try {
      way.go(LongHistory.migrator(source.dataSource()));
      commits = way.revisions().size();
    } catch (MigrationException cause) {
      checkWords(cause, way.revisions(), commits, mishap);
    }
    subject.recover(rehearsal, way, List.of(commits));
  }

  /** A message that says what was done, and what was not, is true. */
  private static void checkWords(
      MigrationException cause, List<String> revisions, int commits, Mishap mishap) {
    if (cause.getMessage().startsWith("The connection was lost when ")) {
      assertThat(mishap).isNotEqualTo(Mishap.REFUSED);
      return;
    }
    if (commits == 0) {
      assertThat(cause).hasMessageContaining("Nothing was changed.");
    } else {
      String done = "'" + String.join("', '", revisions.subList(0, commits)) + "'";
      assertThat(cause)
          .hasMessageContaining("Before, " + done + (commits == 1 ? " was " : " were "));
    }
    if (cause instanceof MigrationFailed failed) {
      assertThat(failed.revision()).isEqualTo(revisions.get(commits));
      assertThat(failed.before()).isEqualTo(revisions.subList(0, commits));
    }
    if (mishap != Mishap.REFUSED) {
      assertThat(cause).message().doesNotContain("Correct the migration");
    }
  }
}
