package dev.godwit.faults;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import dev.godwit.DatabaseUnusable;
import dev.godwit.Migrator;
import dev.godwit.testing.Databases;
import dev.godwit.testing.SqliteDatabase;
import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.Random;
import javax.sql.DataSource;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.sqlite.SQLiteDataSource;

/** Files that are no database, no whole one, or none that can be written. */
@ExtendWith(Databases.class)
final class UnusableFileTest {

  private static final String NO_DATABASE =
      "The file is not a database of SQLite, or it is an encrypted one: [SQLITE_NOTADB] File opened"
          + " that is not a database file (file is not a database). Nothing was changed. Give the"
          + " path of another, or restore a backup.";
  private static final String READ_ONLY =
      "The database is read-only: [SQLITE_READONLY] Attempt to write a readonly database (attempt"
          + " to write a readonly database). Nothing was changed. Give this process the right to"
          + " write, and start again.";

  private SqliteDatabase database;

  @BeforeEach
  void takeDatabase(SqliteDatabase sqlite) {
    database = sqlite;
  }

  private Migrator migrator() {
    return LongHistory.migrator(database.dataSource());
  }

  private static DataSource source(String url) {
    SQLiteDataSource source = new SQLiteDataSource();
    source.setUrl(url);
    return source;
  }

  private void refuses(Migrator migrator, String message) throws IOException {
    byte[] before = Files.readAllBytes(database.file());
    assertThatExceptionOfType(DatabaseUnusable.class)
        .isThrownBy(migrator::upgrade)
        .withMessage(message);
    assertThat(Files.readAllBytes(database.file())).isEqualTo(before);
  }

  @Test
  void textIsNoDatabase() throws IOException {
    Files.writeString(database.file(), "This is no database, but a text. ".repeat(99));
    refuses(migrator(), NO_DATABASE);
  }

  @Test
  void bytesAreNoDatabase() throws IOException {
    byte[] bytes = new byte[8192];
    new Random(5).nextBytes(bytes);
    Files.write(database.file(), bytes);
    refuses(migrator(), NO_DATABASE);
    assertThatExceptionOfType(DatabaseUnusable.class)
        .isThrownBy(() -> migrator().status())
        .withMessage(NO_DATABASE);
  }

  @Test
  void emptyFileIsAnEmptyDatabase() throws Exception {
    Files.createFile(database.file());
    assertThat(migrator().upgrade().applied()).isEqualTo(LongHistory.revisions());
  }

  @Test
  void fileCutShortIsDamaged() throws Exception {
    migrator().upgrade("+2");
    try (RandomAccessFile file = new RandomAccessFile(database.file().toFile(), "rw")) {
      file.setLength(file.length() / 2);
    }
    refuses(
        migrator(),
        "The database is damaged: [SQLITE_CORRUPT] The database disk image is malformed (database"
            + " disk image is malformed). Nothing was changed. Restore a backup of it, and start"
            + " again.");
  }

  @Test
  void fileWithOverwrittenPagesIsDamaged() throws Exception {
    migrator().upgrade("+2");
    String page = database.query("select rootpage from sqlite_master where name = 'tea'").get(0);
    try (RandomAccessFile file = new RandomAccessFile(database.file().toFile(), "rw")) {
      file.seek((Long.parseLong(page) - 1) * 4096);
      file.write(new byte[4096]);
    }
    refuses(
        migrator(),
        "The database is damaged: [SQLITE_CORRUPT] The database disk image is malformed (database"
            + " disk image is malformed). Nothing was changed. Restore a backup of it, and start"
            + " again.");
  }

  @Test
  void directoryIsNoFile() throws IOException {
    Files.createDirectory(database.file());
    assertThatExceptionOfType(DatabaseUnusable.class)
        .isThrownBy(() -> migrator().upgrade())
        .withMessage(
            "The database cannot be reached: [SQLITE_CANTOPEN] Unable to open the database file"
                + " (unable to open database file). Nothing was changed. Check its address, the"
                + " network and the credentials.");
  }

  @Test
  void directoryThatDoesNotExistIsNamed() {
    Path nowhere = database.file().resolveSibling("nowhere").resolve("shop.db");
    assertThatExceptionOfType(DatabaseUnusable.class)
        .isThrownBy(() -> LongHistory.migrator(source("jdbc:sqlite:" + nowhere)).upgrade())
        .withMessage(
            "The database cannot be reached: [SQLITE_CANTOPEN] Unable to open the database file"
                + " (unable to open database file). Nothing was changed. Check its address, the"
                + " network and the credentials.");
  }

  @Test
  void fileThatMayOnlyBeReadIsNamed() throws Exception {
    migrator().upgrade("+2");
    for (String setting : new String[] {"mode=ro", "immutable=1"}) {
      String url = "jdbc:sqlite:file:" + database.file() + "?" + setting;
      refuses(LongHistory.migrator(source(url)), READ_ONLY);
    }
  }

  @Test
  void fileThatMayOnlyBeReadIsEnoughWhereNothingIsPending() throws SQLException {
    migrator().upgrade();
    for (String setting : new String[] {"mode=ro", "immutable=1"}) {
      String url = "jdbc:sqlite:file:" + database.file() + "?" + setting;
      Migrator reader = LongHistory.migrator(source(url));
      assertThat(reader.upgrade().applied()).isEmpty();
      assertThat(reader.status().isCurrent()).isTrue();
      reader.requireCurrent();
    }
  }
}
