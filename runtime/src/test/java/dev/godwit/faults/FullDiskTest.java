package dev.godwit.faults;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import dev.godwit.MigrationException;
import dev.godwit.MigrationFailed;
import dev.godwit.faults.Subject.Journal;
import dev.godwit.testing.Databases;
import dev.godwit.testing.SqliteDatabase;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestReporter;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.sqlite.SQLiteConfig;
import org.sqlite.SQLiteDataSource;

/** Runs out of room at every page that a migration needs. */
@ExtendWith(Databases.class)
final class FullDiskTest {

  private static DataSource limited(SqliteDatabase database, int pages) {
    SQLiteConfig config = new SQLiteConfig();
    config.setSynchronous(SQLiteConfig.SynchronousMode.OFF);
    config.setMaxPageCount(pages);
    SQLiteDataSource source = new SQLiteDataSource(config);
    source.setUrl(database.url());
    return source;
  }

  @Test
  void nextStartGoesOnWhereverTheDiskWasFull(SqliteDatabase database, TestReporter reporter)
      throws Exception {
    try (Subject subject = Subject.in(database, Journal.ROLLBACK)) {
      for (Way way : Way.values()) {
        Rehearsal rehearsal = subject.rehearse(way);
        int failures = 0;
        boolean isRoom = false;
        for (int extra = 0; !isRoom; extra++) {
          subject.prepare(way);
          database.execute("vacuum");
          int pages = Integer.parseInt(database.query("pragma page_count").get(0)) + extra;
          try {
            way.go(LongHistory.migrator(limited(database, pages)));
            isRoom = true;
          } catch (MigrationException cause) {
            assertThat(cause).hasMessageContaining("database or disk is full");
            assertThat(cause).hasMessageContaining(" Make room");
            failures++;
          }
          subject.recover(rehearsal, way, List.of(0, 1, 2, 3, 4));
        }
        assertThat(failures).isPositive();
        reporter.publishEntry("%s: the disk was full at %d sizes".formatted(way, failures));
      }
    }
  }

  @Test
  void failureSaysToMakeRoom(SqliteDatabase database) throws Exception {
    LongHistory.migrator(database.dataSource()).upgrade("+1");
    State before = State.of(database);
    database.execute("vacuum");
    int pages = Integer.parseInt(database.query("pragma page_count").get(0));
    assertThatExceptionOfType(MigrationFailed.class)
        .isThrownBy(() -> LongHistory.migrator(limited(database, pages)).upgrade())
        .withMessageStartingWith(
            "Migration '0002_price' could not be applied, and was rolled back.\n")
        .withMessageEndingWith(
            "  cause: [SQLITE_FULL] Insertion failed because database is full (database or disk is"
                + " full)\n"
                + "Nothing was changed. Make room, and start again: it goes on there.");
    assertThat(State.of(database)).isEqualTo(before);
  }

  /** The system lets the process write no file that is larger than this. */
  @Test
  @EnabledOnOs({OS.LINUX, OS.MAC})
  void backupThatFindsNoRoomKeepsTheUpgradeBackAndLeavesNothing(
      SqliteDatabase database, @TempDir Path scratch) throws Exception {
    LongHistory.migrator(database.dataSource()).upgrade("+1");
    database.execute(
        "create table ballast (load blob)", "insert into ballast values (zeroblob(99999))");
    State before = State.of(database);
    List<String> command = new ArrayList<>(List.of("sh", "-c", "ulimit -f 64; exec \"$@\"", "sh"));
    command.addAll(ChildProcess.in(scratch).command(Victim.class));
    try (Victim victim = Victim.of(new ProcessBuilder(command).start())) {
      victim.send(Errand.whole(database));
      assertThat(victim.answer())
          .startsWith("0 failed: dev.godwit.DatabaseUnusable: The database cannot be backed up: ")
          .endsWith(
              ". Nothing was changed. Make room, choose a directory with"
                  + " Migrator.withBackups(Backups.in(directory)), or do without:"
                  + " Backups.none().");
    }
    assertThat(State.of(database)).isEqualTo(before);
    try (Stream<Path> files = Files.list(database.file().getParent())) {
      assertThat(files).containsExactly(database.file());
    }
  }
}
