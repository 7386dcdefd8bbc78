package dev.godwit.spring;

import static dev.godwit.spring.Application.fieldbook;
import static dev.godwit.spring.Application.revisions;
import static java.util.stream.Collectors.toList;
import static org.assertj.core.api.Assertions.assertThat;

import dev.godwit.Migrator;
import dev.godwit.spring.fieldbook.Bird;
import dev.godwit.spring.fieldbook.Birds;
import dev.godwit.spring.fieldbook.Census;
import dev.godwit.spring.fieldbook.Sighting;
import dev.godwit.spring.fieldbook.Sightings;
import dev.godwit.testing.Databases;
import dev.godwit.testing.OnEachDatabase;
import dev.godwit.testing.SqliteDatabase;
import dev.godwit.testing.TestDatabase;
import java.time.Instant;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(Databases.class)
final class MigrationAtStartTest {

  private static final String[] ALL = {"0001_create_bird", "0002_create_sighting"};

  @OnEachDatabase
  void schemaIsThereBeforeHibernateValidatesIt(TestDatabase database) {
    fieldbook(database)
        .run(
            context -> {
              assertThat(context).hasNotFailed();
              assertThat(revisions(database)).containsExactly(ALL);
              Bird godwit = context.getBean(Birds.class).save(new Bird("bar-tailed godwit"));
              Instant now = Instant.parse("2026-09-11T05:30:00Z");
              Sightings sightings = context.getBean(Sightings.class);
              sightings.save(new Sighting(godwit, now));
              assertThat(sightings.findByBirdCommonName("bar-tailed godwit"))
                  .extracting(Sighting::seenAt)
                  .containsExactly(now);
            });
  }

  @OnEachDatabase
  void schemaIsThereBeforeBeansUseJdbc(TestDatabase database) {
    fieldbook(database)
        .run(context -> assertThat(context.getBean(Census.class).species()).isZero());
  }

  @OnEachDatabase
  void startsAtTheSameTimeMigrateOnce(TestDatabase database) throws Exception {
    ExecutorService threads = Executors.newFixedThreadPool(2);
    try {
      CompletableFuture.allOf(
              Stream.generate(() -> CompletableFuture.runAsync(() -> startsWell(database), threads))
                  .limit(2)
                  .collect(toList())
                  .toArray(CompletableFuture[]::new))
          .get();
    } finally {
      threads.shutdown();
    }
    assertThat(revisions(database)).containsExactly(ALL);
  }

  private static void startsWell(TestDatabase database) {
    fieldbook(database).run(context -> assertThat(context).hasNotFailed());
  }

  @Test
  void scriptsFillTheTables(SqliteDatabase database) {
    fieldbook(database)
        .withPropertyValues(
            "spring.sql.init.mode=always", "spring.sql.init.data-locations=classpath:birds.sql")
        .run(context -> assertThat(context.getBean(Census.class).species()).isEqualTo(1));
  }

  @OnEachDatabase
  void whatIsPendingIsRefusedWhereItIsOnlyChecked(TestDatabase database) throws Exception {
    fieldbook(database)
        .withPropertyValues("godwit.mode=check")
        .run(
            context ->
                assertThat(context.getStartupFailure())
                    .rootCause()
                    .hasMessage(
                        "The database lacks '0001_create_bird', '0002_create_sighting'. Nothing was"
                            + " changed. Migrate it before this application starts:"
                            + " Migrator.upgrade()."));
    Application.assertUntouched(database);
  }

  @OnEachDatabase
  void currentDatabasePassesWhereItIsOnlyChecked(TestDatabase database) {
    Migrator.of(database.dataSource()).upgrade();
    fieldbook(database)
        .withPropertyValues("godwit.mode=check")
        .run(context -> assertThat(context).hasNotFailed());
  }

  @OnEachDatabase
  void nothingHappensWhereItIsOff(TestDatabase database) {
    Application.godwit()
        .withBean("dataSource", javax.sql.DataSource.class, database::dataSource)
        .withPropertyValues("godwit.mode=off")
        .run(
            context -> {
              Application.assertUntouched(database);
              context.getBean(Migrator.class).upgrade();
              assertThat(revisions(database)).containsExactly(ALL);
            });
  }

  @Test
  void nothingIsThereWhereItIsDisabled(SqliteDatabase database) {
    Application.godwit()
        .withBean("dataSource", javax.sql.DataSource.class, database::dataSource)
        .withPropertyValues("godwit.enabled=false")
        .run(
            context -> {
              assertThat(context).doesNotHaveBean(Migrator.class);
              Application.assertUntouched(database);
            });
  }

  @Test
  void applicationsWithoutADatabaseStart() {
    Application.godwit()
        .run(context -> assertThat(context).hasNotFailed().doesNotHaveBean(Migrator.class));
  }
}
