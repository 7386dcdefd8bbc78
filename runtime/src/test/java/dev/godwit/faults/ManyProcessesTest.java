package dev.godwit.faults;

import static org.assertj.core.api.Assertions.assertThat;

import dev.godwit.faults.Errand.Moment;
import dev.godwit.faults.Rehearsal.Cue;
import dev.godwit.testing.OnEachDatabase;
import dev.godwit.testing.PostgresqlDatabase;
import dev.godwit.testing.TestDatabase;
import dev.godwit.testing.TestDatabases;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;

/** Starts 32 processes at once on one database. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
final class ManyProcessesTest {

  private static final int PROCESSES = 32;

  private final List<Victim> crowd = new ArrayList<>();

  @BeforeAll
  void start(@TempDir Path scratch) throws IOException {
    for (int count = 0; count < PROCESSES; count++) {
      crowd.add(Victim.start(scratch));
    }
  }

  @AfterAll
  void end() {
    crowd.forEach(Victim::close);
  }

  /** Lets all of them upgrade the database, and says what each applied. */
  private List<List<String>> upgrade(TestDatabase database) throws IOException {
    send(database);
    return applied();
  }

  private void send(TestDatabase database) {
    crowd.forEach(process -> process.send(Errand.whole(database)));
  }

  private List<List<String>> applied() throws IOException {
    List<List<String>> applied = new ArrayList<>();
    for (Victim process : crowd) {
      String answer = process.answer();
      assertThat(answer).startsWith("0 finished");
      applied.add(
          Stream.of(answer.substring("0 finished".length()).split(" "))
              .filter(revision -> !revision.isEmpty())
              .toList());
    }
    return applied;
  }

  @OnEachDatabase
  void everyMigrationIsAppliedOnceAndAllSucceed(TestDatabases databases) throws Exception {
    TestDatabase alone = databases.another();
    LongHistory.migrator(alone.dataSource()).upgrade();
    TestDatabase shared = databases.another();
    List<List<String>> applied = upgrade(shared);
    assertThat(applied.stream().flatMap(List::stream))
        .containsExactlyInAnyOrderElementsOf(LongHistory.revisions());
    if (shared instanceof PostgresqlDatabase) {
      assertThat(applied).contains(LongHistory.revisions());
    }
    assertThat(State.of(shared)).isEqualTo(State.of(alone));
  }

  @OnEachDatabase
  void processesThatWaitTakeOverFromOneThatIsKilled(TestDatabases databases, @TempDir Path scratch)
      throws Exception {
    TestDatabase alone = databases.another();
    Rehearsal rehearsal = Rehearsal.of(alone, Way.UP);
    TestDatabase shared = databases.another();
    try (Victim holder = Victim.start(scratch)) {
      holder.send(holding(rehearsal, shared));
      assertThat(holder.answer()).isEqualTo("0 reached");
      send(shared);
      holder.kill();
    }
    assertThat(applied().stream().flatMap(List::stream))
        .containsExactlyInAnyOrderElementsOf(
            LongHistory.revisions().subList(1, LongHistory.revisions().size()));
    assertThat(State.of(shared)).isEqualTo(rehearsal.end());
  }

  /** Stops in the transaction of the second migration, right before its commit. */
  private static Errand holding(Rehearsal rehearsal, TestDatabase database) {
    Cue commit =
        rehearsal.cues().stream()
            .filter(cue -> cue.isCommit() && cue.commits() == 2)
            .findFirst()
            .orElseThrow();
    return new Errand(
        Plot.TRANSACTIONS,
        0,
        Way.UP,
        commit.number() - 1,
        Moment.AFTER,
        /* tick= */ 0,
        database.url());
  }
}
