package dev.godwit.dialect.sqlite;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import dev.godwit.testing.Databases;
import dev.godwit.testing.SqliteDatabase;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(Databases.class)
final class FileBackupTest {

  private static final Instant NOW = Instant.parse("2026-01-02T03:04:05.678Z");

  private static final FileBackup LAST_THREE = new FileBackup(Optional.empty(), 3);

  private static Connection filled(SqliteDatabase database) throws SQLException {
    Connection connection = database.connect();
    execute(connection, "create table if not exists t (id integer primary key)");
    execute(connection, "insert into t default values");
    return connection;
  }

  private static void execute(Connection connection, String sql) throws SQLException {
    try (Statement statement = connection.createStatement()) {
      statement.execute(sql);
    }
  }

  private static List<String> names(Path directory) throws IOException {
    try (Stream<Path> files = Files.list(directory)) {
      return files.map(file -> file.getFileName().toString()).sorted().toList();
    }
  }

  @Test
  void copyStandsBesideTheFileWithTheTimeInItsName(SqliteDatabase database) throws Exception {
    try (Connection connection = filled(database)) {
      assertThat(LAST_THREE.make(connection, NOW))
          .hasValue(database.file().resolveSibling("test.db.backup-20260102T030405.678Z"));
    }
  }

  @Test
  void copyHoldsTheRows(SqliteDatabase database) throws Exception {
    try (Connection connection = filled(database)) {
      Path copy = LAST_THREE.make(connection, NOW).orElseThrow();
      execute(connection, "delete from t");
      try (Connection old = DriverManager.getConnection("jdbc:sqlite:" + copy);
          Statement statement = old.createStatement();
          ResultSet row = statement.executeQuery("select count(*) from t")) {
        assertThat(row.getInt(1)).isEqualTo(1);
      }
    }
  }

  @Test
  void copyGoesToTheDirectoryThatIsGiven(SqliteDatabase database) throws Exception {
    Path directory = database.file().resolveSibling("it's here/and there");
    try (Connection connection = filled(database)) {
      assertThat(new FileBackup(Optional.of(directory), 1).make(connection, NOW))
          .hasValue(directory.resolve("test.db.backup-20260102T030405.678Z"));
    }
  }

  @Test
  void copiesOfOneInstantHaveDifferentNames(SqliteDatabase database) throws Exception {
    try (Connection connection = filled(database)) {
      LAST_THREE.make(connection, NOW);
      LAST_THREE.make(connection, NOW);
    }
    assertThat(names(database.file().getParent()))
        .containsExactly(
            "test.db",
            "test.db.backup-20260102T030405.678Z",
            "test.db.backup-20260102T030405.678Z-2");
  }

  @Test
  void onlyTheNewestAreKept(SqliteDatabase database) throws Exception {
    Files.writeString(database.file().resolveSibling("test.db.notes"), "Not a copy.");
    try (Connection connection = filled(database)) {
      for (int day = 0; day < 5; day++) {
        LAST_THREE.make(connection, NOW.plus(Duration.ofDays(day)));
      }
    }
    assertThat(names(database.file().getParent()))
        .containsExactly(
            "test.db",
            "test.db.backup-20260104T030405.678Z",
            "test.db.backup-20260105T030405.678Z",
            "test.db.backup-20260106T030405.678Z",
            "test.db.notes");
  }

  @Test
  void emptyDatabaseIsNotCopied(SqliteDatabase database) throws Exception {
    try (Connection connection = database.connect()) {
      assertThat(LAST_THREE.make(connection, NOW)).isEmpty();
    }
  }

  @Test
  void databaseInMemoryIsNotCopied() throws Exception {
    try (Connection connection = DriverManager.getConnection("jdbc:sqlite::memory:")) {
      execute(connection, "create table t (id integer)");
      assertThat(LAST_THREE.make(connection, NOW)).isEmpty();
    }
  }

  @Test
  void directoryThatCannotBeMadeIsAnError(SqliteDatabase database) throws Exception {
    try (Connection connection = filled(database)) {
      FileBackup backup = new FileBackup(Optional.of(database.file().resolve("sub")), 3);
      assertThatExceptionOfType(SQLException.class).isThrownBy(() -> backup.make(connection, NOW));
    }
    assertThat(names(database.file().getParent())).containsExactly("test.db");
  }

  @Test
  void copiesThatKilledProcessesLeftUnfinishedAreDeletedAfterADay(SqliteDatabase database)
      throws Exception {
    Path old = database.file().resolveSibling("test.db.unfinished-1");
    Path fresh = database.file().resolveSibling("test.db.unfinished-2");
    Files.writeString(old, "half");
    Files.writeString(fresh, "half");
    Files.setLastModifiedTime(old, FileTime.from(NOW.minus(Duration.ofHours(25))));
    Files.setLastModifiedTime(fresh, FileTime.from(NOW.minus(Duration.ofHours(23))));
    try (Connection connection = filled(database)) {
      LAST_THREE.make(connection, NOW);
    }
    assertThat(old).doesNotExist();
    assertThat(fresh).exists();
  }

  @Test
  void copiesThatSomebodyElseMadeStay(SqliteDatabase database) throws Exception {
    Path own = database.file().resolveSibling("test.db.backup-1");
    Files.writeString(own, "mine");
    try (Connection connection = filled(database)) {
      for (int i = 0; i < 4; i++) {
        LAST_THREE.make(connection, NOW.plusSeconds(i));
      }
    }
    assertThat(own).exists();
    assertThat(names(database.file().getParent())).hasSize(5);
  }
}
