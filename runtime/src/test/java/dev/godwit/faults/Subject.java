package dev.godwit.faults;

import static org.assertj.core.api.Assertions.assertThat;

import dev.godwit.Backups;
import dev.godwit.Migrator;
import dev.godwit.faults.Errand.Moment;
import dev.godwit.faults.Rehearsal.Cue;
import dev.godwit.testing.PostgresqlDatabase;
import dev.godwit.testing.SqliteDatabase;
import dev.godwit.testing.TestDatabase;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.sqlite.SQLiteDataSource;

/** A database, with a table of somebody else's, that is migrated under faults again and again. */
final class Subject implements AutoCloseable {

  private final TestDatabase database;
  private final Connection watch;
  private final Optional<Gate> gate;

  /** The way that it was on the end of last; it begins where the way down ends. */
  private Way reached = Way.DOWN;

  private Subject(TestDatabase database, Connection watch) {
    this.database = database;
    this.watch = watch;
    this.gate =
        database instanceof PostgresqlDatabase ? Optional.of(new Gate(watch)) : Optional.empty();
  }

  /** The journal of an SQLite file. */
  enum Journal {
    ROLLBACK,
    WRITE_AHEAD
  }

  /** Puts a table with rows into an empty database. */
  static Subject in(TestDatabase database, Journal journal) throws SQLException {
    if (database instanceof SqliteDatabase) {
      // Many small pages do not fit into a small cache.
      database.execute(
          "pragma page_size = 512",
          "pragma journal_mode = " + (journal == Journal.WRITE_AHEAD ? "wal" : "delete"));
    }
    database.execute(
        "create table note (id integer primary key, line varchar(200))",
        """
        insert into note
        with recursive number (n) as (select 1 union all select n + 1 from number where n < 40)
        select n, 'A line with the number ' || n from number\
        """);
    return new Subject(database, database.connect());
  }

  /** Goes a way undisturbed. */
  Rehearsal rehearse(Way way) throws SQLException {
    prepare(way);
    Rehearsal rehearsal = Rehearsal.of(database, way);
    reached = way;
    return rehearsal;
  }

  TestDatabase database() {
    return database;
  }

  /** Brings it to the beginning of a way. */
  void prepare(Way way) throws SQLException {
    if (way == Way.DOWN && reached != Way.UP) {
      Way.UP.go(migrator());
    } else if (way == Way.UP) {
      if (reached == Way.UP) {
        Way.DOWN.go(migrator());
      }
      database.execute("drop table if exists godwit_history");
    }
  }

  /** Backups belong to what is tried, and not to what is done before and after. */
  private Migrator migrator() {
    return LongHistory.migrator(database.dataSource()).withBackups(Backups.none());
  }

  Errand errand(int number, Way way, Cue cue, Moment moment) {
    return new Errand(
        Plot.TRANSACTIONS,
        number,
        way,
        cue.number(),
        moment,
        (cue.ticks() + 1) / 2,
        database.url());
  }

  void closeGate() throws SQLException {
    if (gate.isPresent()) {
      gate.get().close();
    }
  }

  void awaitArrivalAtGate() throws SQLException {
    if (gate.isPresent()) {
      gate.get().awaitArrival();
    }
  }

  /** Returns when nothing is left of a process that was killed. */
  void awaitDeparture(Moment moment) throws SQLException {
    if (gate.isPresent()) {
      if (moment == Moment.DURING) {
        gate.get().open();
      }
      gate.get().awaitDeparture();
    }
  }

  /** Whether SQLite's file is half changed, and a journal holds what was there before. */
  boolean hasHotJournal() throws IOException {
    if (database instanceof SqliteDatabase sqlite) {
      Path journal = sqlite.file().resolveSibling(sqlite.file().getFileName() + "-journal");
      return Files.exists(journal) && Files.size(journal) > 0;
    }
    return false;
  }

  /** Checks what a fault has left, and that the next start goes on to the end. */
  void recover(Rehearsal rehearsal, Way way, List<Integer> possibleCommits) throws Exception {
    State left = State.of(database);
    assertThat(possibleCommits.stream().map(rehearsal.states()::get)).contains(left);
    checkBackups(rehearsal);
    List<String> missed =
        way.revisions().subList(rehearsal.states().indexOf(left), way.revisions().size());
    assertThat(way.go(migrator())).isEqualTo(missed);
    assertThat(State.of(database)).isEqualTo(rehearsal.end());
    reached = way;
  }

  /** A copy is whole, or it does not bear the name of one. */
  private void checkBackups(Rehearsal rehearsal) throws Exception {
    if (database instanceof SqliteDatabase sqlite) {
      try (Stream<Path> files = Files.list(sqlite.file().getParent())) {
        for (Path copy : files.filter(file -> file.toString().contains(".backup-")).toList()) {
          SQLiteDataSource source = new SQLiteDataSource();
          source.setUrl("jdbc:sqlite:" + copy);
          try (Connection connection = source.getConnection()) {
            assertThat(State.of(connection)).isEqualTo(rehearsal.states().get(0));
          }
          Files.delete(copy);
        }
      }
    }
  }

  @Override
  public void close() throws SQLException {
    watch.close();
  }
}
