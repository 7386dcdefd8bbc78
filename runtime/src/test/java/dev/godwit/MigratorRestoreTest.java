package dev.godwit;

import static dev.godwit.Shop.CUSTOMER;
import static dev.godwit.Shop.wholeShop;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import dev.godwit.testing.Databases;
import dev.godwit.testing.PostgresqlDatabase;
import dev.godwit.testing.SqliteDatabase;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.sqlite.SQLiteDataSource;

/** Backups on demand, their list, and the way back to one. */
@ExtendWith(Databases.class)
final class MigratorRestoreTest {

  private static final Instant NOON = Instant.parse("2026-01-02T12:00:00.001Z");

  private static Migrator at(SqliteDatabase database, Instant time) {
    return wholeShop(database)
        .withBackups(Backups.besideTheFile())
        .withClock(Clock.fixed(time, ZoneOffset.UTC));
  }

  private static void add(SqliteDatabase database, int customer) throws SQLException {
    Sql.execute(database, "insert into customer (id) values (%d)".formatted(customer));
  }

  private static List<String> customers(SqliteDatabase database) throws SQLException {
    return Sql.rows(database, "select id from customer order by id");
  }

  private static List<String> files(SqliteDatabase database) throws IOException {
    try (Stream<Path> files = Files.list(database.file().getParent())) {
      return files.map(file -> file.getFileName().toString()).sorted().toList();
    }
  }

  private static Path backedUp(SqliteDatabase database) throws SQLException {
    wholeShop(database).upgrade();
    add(database, 1);
    Path backup = at(database, NOON).backup().file();
    add(database, 2);
    return backup;
  }

  @Test
  void backupIsMadeOnDemandAndListed(SqliteDatabase database) throws SQLException, IOException {
    Path first = backedUp(database);
    List<String> heard = new ArrayList<>();
    Backup second = at(database, NOON.plusSeconds(60)).withListener(heard::add).backup();
    assertThat(first).hasFileName("test.db.backup-20260102T120000.001Z");
    assertThat(heard).containsExactly("The database is backed up as " + second.file() + ".");
    assertThat(at(database, NOON).backups())
        .containsExactly(second, new Backup(first, NOON, Files.size(first)));
  }

  @Test
  void backupsAreMadeWhereNoneAreMadeByThemselves(SqliteDatabase database) throws SQLException {
    wholeShop(database).upgrade();
    assertThat(wholeShop(database).withBackups(Backups.none()).backup().file()).exists();
  }

  @Test
  void emptyDatabaseHasNothingToBackUp(SqliteDatabase database) {
    assertThatExceptionOfType(MigrationRefused.class)
        .isThrownBy(() -> wholeShop(database).backup())
        .withMessage(
            "There is nothing to back up: the database is in memory, or empty. Nothing was"
                + " changed.");
    assertThat(wholeShop(database).backups()).isEmpty();
  }

  @Test
  void restoredDatabaseIsWhatItWasAndTheNewerIsKept(SqliteDatabase database)
      throws SQLException, IOException {
    Path backup = backedUp(database);
    List<String> heard = new ArrayList<>();

    RestoreResult result =
        at(database, NOON.plusSeconds(60)).withListener(heard::add).restore(backup);

    Path kept = database.file().resolveSibling("test.db.backup-20260102T120100.001Z");
    assertThat(result).isEqualTo(new RestoreResult(database.file(), Optional.of(kept)));
    assertThat(customers(database)).containsExactly("1");
    assertThat(wholeShop(database).status().isCurrent()).isTrue();
    assertThat(heard)
        .containsExactly(
            "The database is what %s holds; what it was is kept as %s.".formatted(backup, kept));
    at(database, NOON.plusSeconds(120)).restore(kept);
    assertThat(customers(database)).containsExactly("1", "2");
    assertThat(files(database))
        .containsExactly(
            "test.db",
            "test.db.backup-20260102T120000.001Z",
            "test.db.backup-20260102T120100.001Z",
            "test.db.backup-20260102T120200.001Z");
  }

  @Test
  void writeAheadLogGoesWithTheOldDatabase(SqliteDatabase database)
      throws SQLException, IOException {
    wholeShop(database).upgrade();
    Sql.execute(database, "pragma journal_mode = wal");
    Path backup = backedUp(database);
    at(database, NOON.plusSeconds(60)).restore(backup);
    assertThat(customers(database)).containsExactly("1");
    assertThat(Sql.rows(database, "pragma journal_mode")).containsExactly("wal");
    assertThat(files(database))
        .containsExactly(
            "test.db",
            "test.db.backup-20260102T120000.001Z",
            "test.db.backup-20260102T120100.001Z");
  }

  @Test
  void rowsThatAreOnlyInTheLogOfABackupAreRestored(SqliteDatabase database)
      throws SQLException, IOException {
    wholeShop(database).upgrade();
    Path other = database.file().resolveSibling("other.db");
    Files.copy(database.file(), other);
    try (Connection writer = DriverManager.getConnection("jdbc:sqlite:" + other);
        Statement statement = writer.createStatement()) {
      statement.execute("pragma journal_mode = wal");
      statement.execute("insert into customer (id) values (7)");
      at(database, NOON).restore(other);
    }
    assertThat(customers(database)).containsExactly("7");
  }

  @Test
  void damagedDatabaseIsReplacedAndKept(SqliteDatabase database) throws SQLException, IOException {
    Path backup = backedUp(database);
    Files.writeString(database.file(), "This is no database at all.");
    SQLiteDataSource source = new SQLiteDataSource();
    source.setUrl(database.url());
    RestoreResult result = Migrator.of(source, TestIndex.of(CUSTOMER)).restore(backup);
    assertThat(customers(database)).containsExactly("1");
    assertThat(result.before().orElseThrow()).hasContent("This is no database at all.");
  }

  @Test
  void missingDatabaseComesBack(SqliteDatabase database) throws SQLException, IOException {
    Path backup = backedUp(database);
    Files.delete(database.file());
    assertThat(at(database, NOON.plusSeconds(60)).restore(backup).before()).isEmpty();
    assertThat(customers(database)).containsExactly("1");
  }

  private static void isRefused(SqliteDatabase database, Path backup, String reason)
      throws SQLException, IOException {
    List<String> files = files(database);
    assertThatExceptionOfType(DatabaseUnusable.class)
        .isThrownBy(() -> at(database, NOON.plusSeconds(60)).restore(backup))
        .withMessage(
            "The backup cannot be restored: %s. Nothing was changed. Choose a sound backup, end"
                + " whatever uses the database, and start again.",
            reason);
    assertThat(files(database)).isEqualTo(files);
  }

  @Test
  void whatIsNoSoundDatabaseIsRefused(SqliteDatabase database) throws SQLException, IOException {
    Path backup = backedUp(database);
    Path text = Files.writeString(backup.resolveSibling("notes"), "Some notes.".repeat(99));
    isRefused(database, text, "'" + text + "' is no sound SQLite database");
    Path empty = Files.createFile(backup.resolveSibling("empty"));
    isRefused(database, empty, "'" + empty + "' holds nothing");
    Path gone = backup.resolveSibling("gone");
    isRefused(database, gone, "There is no file '" + gone + "'");
    isRefused(database, database.file(), "'" + database.file() + "' is the database itself");
    assertThat(customers(database)).containsExactly("1", "2");
  }

  @Test
  void backupWithADamagedPageIsRefused(SqliteDatabase database) throws SQLException, IOException {
    Path backup = backedUp(database);
    byte[] bytes = Files.readAllBytes(backup);
    // The page of the table 'customer': its header says how many cells there are.
    for (int page = 1; page < bytes.length / 4096; page++) {
      Arrays.fill(bytes, page * 4096, page * 4096 + 100, (byte) 7);
    }
    Files.write(backup, bytes);
    assertThatExceptionOfType(DatabaseUnusable.class)
        .isThrownBy(() -> at(database, NOON.plusSeconds(60)).restore(backup))
        .withMessageStartingWith("The backup cannot be restored: '" + backup + "' is ");
    assertThat(customers(database)).containsExactly("1", "2");
  }

  @Test
  void databaseInUseIsRefused(SqliteDatabase database) throws SQLException, IOException {
    Path backup = backedUp(database);
    try (Connection reader = database.connect();
        Statement statement = reader.createStatement()) {
      statement.execute("begin");
      try (ResultSet rows = statement.executeQuery("select id from customer")) {
        assertThat(rows.next()).isTrue();
        assertThatExceptionOfType(DatabaseUnusable.class)
            .isThrownBy(() -> at(database, NOON.plusSeconds(60)).restore(backup))
            .withMessageContaining("Another connection is using the database");
      }
      statement.execute("rollback");
    }
    assertThat(customers(database)).containsExactly("1", "2");
  }

  @Test
  void walDatabaseThatOthersHaveOpenIsRefusedAndStaysAsItIs(SqliteDatabase database)
      throws SQLException {
    wholeShop(database).upgrade();
    Sql.execute(database, "pragma journal_mode = wal");
    Path backup = backedUp(database);
    try (Connection idle = database.connect();
        Statement statement = idle.createStatement()) {
      statement.execute("insert into customer (id) values (3)");
      assertThatExceptionOfType(DatabaseUnusable.class)
          .isThrownBy(() -> at(database, NOON.plusSeconds(60)).restore(backup))
          .withMessageContaining("Another connection is using the database");
      statement.execute("insert into customer (id) values (4)");
    }
    assertThat(customers(database)).containsExactly("1", "2", "3", "4");
    assertThat(Sql.rows(database, "pragma journal_mode")).containsExactly("wal");
  }

  @Test
  void idleConnectionIsRefusedWhereTheSystemTellsOfIt(SqliteDatabase database) throws SQLException {
    assumeTrue(Files.isDirectory(Path.of("/proc/self/fd")), "The system tells of open files.");
    Path backup = backedUp(database);
    try (Connection idle = database.connect();
        Statement statement = idle.createStatement()) {
      assertThatExceptionOfType(DatabaseUnusable.class)
          .isThrownBy(() -> at(database, NOON.plusSeconds(60)).restore(backup))
          .withMessageContaining("This process has other connections to the database");
      statement.execute("insert into customer (id) values (3)");
    }
    assertThat(customers(database)).containsExactly("1", "2", "3");
  }

  @Test
  void otherProcessThatHasTheFileOpenIsNamed(SqliteDatabase database)
      throws SQLException, IOException {
    assumeTrue(Files.isExecutable(Path.of("/usr/bin/tail")), "There is a program to open it.");
    Path backup = backedUp(database);
    Process other = new ProcessBuilder("/usr/bin/tail", "-f", database.file().toString()).start();
    try {
      // Its output shows that it has opened the file.
      assertThat(other.getInputStream().read()).isNotNegative();
      assertThatExceptionOfType(DatabaseUnusable.class)
          .isThrownBy(() -> at(database, NOON.plusSeconds(60)).restore(backup))
          .withMessageContaining("The database is open in process " + other.pid() + ".");
    } finally {
      other.destroyForcibly();
    }
    assertThat(customers(database)).containsExactly("1", "2");
  }

  @Test
  void connectionThatStaysOpenIsRefused(SqliteDatabase database) throws SQLException {
    Path backup = backedUp(database);
    try (Connection connection = database.connect()) {
      assertThatExceptionOfType(MigrationRefused.class)
          .isThrownBy(() -> Migrator.of(connection, TestIndex.of(CUSTOMER)).restore(backup))
          .withMessage(
              "A connection that stays open would go on with the old file. Nothing was changed."
                  + " Restore with a migrator of a data source: Migrator.of(dataSource).");
    }
  }

  @Test
  void serversHaveProgramsOfTheirOwn(PostgresqlDatabase database) {
    Migrator migrator = wholeShop(database);
    String address = "--dbname=%s --username=postgres".formatted(address(database));
    assertThatExceptionOfType(MigrationRefused.class)
        .isThrownBy(migrator::backup)
        .withMessage(
            "PostgreSQL has programs of its own for this, and Godwit does not replace them. Nothing"
                + " was changed. Call pg_dump %s --format=custom --file=FILE",
            address);
    assertThatExceptionOfType(MigrationRefused.class)
        .isThrownBy(() -> migrator.restore(Path.of("it's.dump")))
        .withMessageEndingWith(
            "Call pg_restore %s --clean --if-exists --single-transaction 'it'\\''s.dump'", address);
    assertThat(migrator.backups()).isEmpty();
  }

  private static String address(PostgresqlDatabase database) {
    return "postgresql://%s:%d/%s".formatted(database.host(), database.port(), database.name());
  }
}
