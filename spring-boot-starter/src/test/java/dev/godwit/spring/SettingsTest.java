package dev.godwit.spring;

import static org.assertj.core.api.Assertions.assertThat;

import dev.godwit.DatabaseUnusable;
import dev.godwit.MigrationIndex;
import dev.godwit.MigrationIndex.Entry;
import dev.godwit.Migrator;
import dev.godwit.testing.Databases;
import dev.godwit.testing.SqliteDatabase;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.boot.context.properties.source.InvalidConfigurationPropertyValueException;
import org.springframework.boot.test.context.runner.ApplicationContextRunner;

@ExtendWith(Databases.class)
final class SettingsTest {

  @TempDir private Path directory;

  private static ApplicationContextRunner on(SqliteDatabase database) {
    return Application.godwit().withBean("dataSource", DataSource.class, database::dataSource);
  }

  private static SqliteDatabase withRows(SqliteDatabase database) throws Exception {
    database.execute("create table elder (id integer)", "insert into elder values (1)");
    return database;
  }

  private static List<Path> files(Path directory) throws IOException {
    try (Stream<Path> files = Files.list(directory)) {
      return files.toList();
    }
  }

  @Test
  void backupsAreKeptInTheDirectory(SqliteDatabase database) throws Exception {
    on(withRows(database))
        .withPropertyValues("godwit.backups.directory=" + directory)
        .run(context -> assertThat(files(directory)).hasSize(1));
  }

  @Test
  void noBackupsAreKeptWhereNoneAreWanted(SqliteDatabase database) throws Exception {
    on(withRows(database))
        .withPropertyValues("godwit.backups.kept=0")
        .run(
            context -> {
              assertThat(Application.revisions(database)).hasSize(2);
              assertThat(files(database.file().getParent())).containsExactly(database.file());
            });
  }

  @Test
  void lockIsWaitedForAsLongAsTheTimeoutSays(SqliteDatabase database) throws Exception {
    try (Connection other = database.connect();
        Statement statement = other.createStatement()) {
      statement.execute("begin immediate");
      on(database)
          .withPropertyValues("godwit.lock-timeout=10ms")
          .run(
              context ->
                  assertThat(context.getStartupFailure())
                      .hasStackTraceContaining(
                          DatabaseUnusable.class.getName()
                              + ": Another process has been writing to the database file for all"
                              + " the 10 ms that this one waited."));
    }
  }

  @Test
  void changedDraftsAreRefusedWhereTheyShallBe(SqliteDatabase database) {
    draft(database, "1").run(context -> assertThat(context).hasNotFailed());
    draft(database, "2")
        .withPropertyValues("godwit.changed-drafts=refuse")
        .run(
            context ->
                assertThat(context.getStartupFailure())
                    .rootCause()
                    .hasMessageContaining("'0001_nests'"));
  }

  private static ApplicationContextRunner draft(SqliteDatabase database, String checksum) {
    List<Entry> entries = List.of(Entry.draft("0001_nests", "Makes nests", checksum));
    return on(database)
        .withBean(
            MigrationIndex.class,
            () -> new HandMade("nests", entries, HandMade.making("nests").upgrade()));
  }

  @Test
  void placeholdersTakeTheirValues(SqliteDatabase database) {
    on(database)
        .withBean(
            MigrationIndex.class,
            () -> HandMade.executing("nests", "create table ${what} (id int)"))
        .withPropertyValues("godwit.placeholders.what=nest")
        .run(
            context -> {
              assertThat(context).hasNotFailed();
              assertThat(database.query("select count(*) from nest")).containsExactly("0");
            });
  }

  @Test
  void historyIsKeptInTheTableThatIsNamed(SqliteDatabase database) {
    on(database)
        .withPropertyValues("godwit.history-table=flights")
        .run(
            context ->
                assertThat(database.query("select count(*) from flights")).containsExactly("2"));
  }

  @Test
  void tableOfTheHistoryThatIsNoNameIsRefused(SqliteDatabase database) {
    on(database)
        .withPropertyValues("godwit.history-table=a.b.c")
        .run(
            context ->
                assertThat(context.getStartupFailure())
                    .rootCause()
                    .isInstanceOf(InvalidConfigurationPropertyValueException.class)
                    .hasMessageContaining("godwit.history-table"));
  }

  @Test
  void comparisonsPassOverWhatNoMigrationMadeWhereTheyShall(SqliteDatabase database)
      throws Exception {
    on(withRows(database))
        .run(
            context ->
                assertThat(context.getBean(Migrator.class).verify().differences())
                    .hasToString("[extra: table 'elder']"));
    on(database)
        .withPropertyValues("godwit.unmanaged-objects=ignore")
        .run(context -> assertThat(context.getBean(Migrator.class).verify().isEqual()).isTrue());
  }

  @Test
  void customizersChangeTheMigratorInTheirOrder(SqliteDatabase database) {
    List<String> heard = new ArrayList<>();
    on(database)
        .withBean(
            "first",
            MigratorCustomizer.class,
            () -> migrator -> migrator.withListener(message -> heard.add("first")))
        .withBean(
            "second", MigratorCustomizer.class, () -> migrator -> migrator.withListener(heard::add))
        .run(
            context ->
                assertThat(heard)
                    .hasSize(2)
                    .first()
                    .asString()
                    .startsWith("'0001_create_bird' is applied"));
  }

  @Test
  void migratorOfTheApplicationTakesThePlaceOfTheOneMadeHere(SqliteDatabase database) {
    Migrator own = Migrator.of(database.dataSource(), HandMade.making("nests"));
    on(database)
        .withBean(Migrator.class, () -> own)
        .run(
            context -> {
              assertThat(context).getBean(Migrator.class).isSameAs(own);
              assertThat(database.query("select revision from godwit_history"))
                  .containsExactly("0001_nests");
            });
  }

  @Test
  void passwordIsNoPartOfTheSettingsText() {
    assertThat(new GodwitProperties.Datasource("", "jdbc:x?password=secret", "ann", "secret"))
        .hasToString("Datasource[bean='', username='ann']");
  }
}
