package dev.godwit;

import static dev.godwit.Shop.CUSTOMER;
import static dev.godwit.Shop.PHONE;
import static dev.godwit.Shop.migrator;
import static dev.godwit.Shop.wholeShop;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import dev.godwit.testing.Databases;
import dev.godwit.testing.PostgresqlDatabase;
import dev.godwit.testing.SqliteDatabase;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(Databases.class)
final class MigratorBackupTest {

  private static final Clock CLOCK =
      Clock.fixed(Instant.parse("2026-01-02T03:04:05.678Z"), ZoneOffset.UTC);

  @Test
  void upgradeOfAFilledFileIsPrecededByABackup(SqliteDatabase database) {
    migrator(database, CUSTOMER).upgrade();
    List<String> heard = new ArrayList<>();
    UpgradeResult result =
        wholeShop(database)
            .withBackups(Backups.besideTheFile())
            .withClock(CLOCK)
            .withListener(heard::add)
            .upgrade();
    Path copy = database.file().resolveSibling("test.db.backup-20260102T030405.678Z");
    assertThat(result.backup()).hasValue(copy);
    assertThat(copy).exists();
    assertThat(heard.get(0)).isEqualTo("The database is backed up as " + copy + ".");
  }

  @Test
  void downgradeIsPrecededByABackup(SqliteDatabase database) {
    wholeShop(database).upgrade();
    Path directory = database.file().resolveSibling("backups");
    DowngradeResult result = wholeShop(database).withBackups(Backups.in(directory)).downgrade("-1");
    assertThat(result.backup()).get().satisfies(path -> assertThat(path).hasParent(directory));
  }

  @Test
  void newFileIsNotBackedUp(SqliteDatabase database) {
    assertThat(wholeShop(database).withBackups(Backups.besideTheFile()).upgrade().backup())
        .isEmpty();
  }

  @Test
  void nothingPendingIsNotBackedUp(SqliteDatabase database) {
    wholeShop(database).upgrade();
    assertThat(wholeShop(database).withBackups(Backups.besideTheFile()).upgrade().backup())
        .isEmpty();
  }

  @Test
  void draftThatWasCommittedIsNoReasonForABackup(SqliteDatabase database) {
    migrator(database, CUSTOMER, PHONE.draft()).upgrade();
    assertThat(
            migrator(database, CUSTOMER, PHONE)
                .withBackups(Backups.besideTheFile())
                .upgrade()
                .backup())
        .isEmpty();
  }

  @Test
  void backupsCanBeTurnedOff(SqliteDatabase database) {
    migrator(database, CUSTOMER).upgrade();
    assertThat(wholeShop(database).withBackups(Backups.none()).upgrade().backup()).isEmpty();
  }

  @Test
  void failingBackupKeepsTheUpgradeBack(SqliteDatabase database) throws SQLException {
    migrator(database, CUSTOMER).upgrade();
    assertThatExceptionOfType(DatabaseUnusable.class)
        .isThrownBy(() -> wholeShop(database).withBackups(Backups.in(database.file())).upgrade())
        .withMessage(
            "The database cannot be backed up: '%s' is no directory. Nothing was changed. Make room, choose a directory with Migrator.withBackups(Backups.in(directory)), or do without: Backups.none()."
                .formatted(database.file()));
    assertThat(Sql.columns(database, "customer")).containsExactly("id", "name");
  }

  @Test
  void serversAreNotBackedUp(PostgresqlDatabase database) {
    migrator(database, CUSTOMER).upgrade();
    assertThat(wholeShop(database).withBackups(Backups.besideTheFile()).upgrade().backup())
        .isEmpty();
  }

  @Test
  void lessThanNoBackupsAreRefused() {
    assertThatExceptionOfType(IllegalArgumentException.class)
        .isThrownBy(() -> Backups.none().keeping(-1))
        .withMessage("Less than no backups: -1.");
  }
}
