package dev.godwit.spring;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatException;

import dev.godwit.MigrationIndex;
import dev.godwit.testing.Databases;
import dev.godwit.testing.OnEachDatabase;
import dev.godwit.testing.SqliteDatabase;
import dev.godwit.testing.TestDatabase;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.WebApplicationType;
import org.springframework.boot.autoconfigure.ImportAutoConfiguration;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** What a person reads on the console when the application starts, or does not. */
@ExtendWith({Databases.class, OutputCaptureExtension.class})
final class StartupReportTest {

  /** An application with a migration that cannot succeed. */
  @Configuration(proxyBeanMethods = false)
  @ImportAutoConfiguration(GodwitAutoConfiguration.class)
  static class Broken {

    @Bean
    MigrationIndex index() {
      return HandMade.executing("rings", "insert into ring (code) values ('NZ-1')");
    }
  }

  /** An application with two histories. */
  @Configuration(proxyBeanMethods = false)
  @ImportAutoConfiguration(GodwitAutoConfiguration.class)
  static class Twofold {

    @Bean
    MigrationIndex nests() {
      return HandMade.making("nests");
    }

    @Bean
    MigrationIndex rings() {
      return HandMade.making("rings");
    }
  }

  private static void fails(Class<?> application, TestDatabase database, String... properties) {
    SpringApplication starting =
        new SpringApplicationBuilder(application)
            .web(WebApplicationType.NONE)
            .properties("godwit.datasource.url=" + database.url(), "spring.main.banner-mode=off")
            .properties(properties)
            .build();
    assertThatException().isThrownBy(starting::run);
  }

  @OnEachDatabase
  void appliedMigrationsAreLogged(TestDatabase database, CapturedOutput output) {
    Application.run(database);
    assertThat(output.getOut().lines())
        .filteredOn(line -> line.contains("is applied"))
        .hasSize(2)
        .first()
        .asString()
        .contains("INFO")
        .contains("dev.godwit")
        .contains(": '0001_create_bird' is applied, after ");
  }

  @Test
  void pendingMigrationsAreExplained(SqliteDatabase database, CapturedOutput output) {
    fails(GodwitAutoConfiguration.class, database, "godwit.mode=check");
    assertThat(output)
        .containsIgnoringNewLines(
            """
            APPLICATION FAILED TO START
            ***************************

            Description:

            The database lacks '0001_create_bird', '0002_create_sighting'. Nothing was changed. Migrate it before this application starts: Migrator.upgrade().

            Action:

            Migrate the database in a step of its own before this application starts, or let the application do it: 'godwit.mode=migrate'.
            """);
  }

  @Test
  void failedMigrationIsExplained(SqliteDatabase database, CapturedOutput output) throws Exception {
    fails(Broken.class, database);
    assertThat(output)
        .containsIgnoringNewLines(
            """
            Description:

            Migration '0001_rings' could not be applied, and was rolled back.
            """,
            """
              statement: insert into ring (code) values ('NZ-1')
            """,
            """
            Action:

            Correct the migration or the data. 'godwit.mode=off' starts the application on the database as it is.
            """);
    Application.assertUntouched(database);
  }

  @Test
  void unreachableDatabaseIsExplained(SqliteDatabase database, CapturedOutput output) {
    fails(
        GodwitAutoConfiguration.class,
        database,
        "godwit.datasource.url=jdbc:postgresql://localhost:1/fieldbook",
        "godwit.datasource.password=high tide");
    assertThat(output)
        .containsIgnoringNewLines(
            """
            Action:

            See that the database can be reached and changed by this user, or name another one: 'godwit.datasource.url', 'godwit.datasource.username' and 'godwit.datasource.password'. 'godwit.enabled=false' starts the application without Godwit.
            """)
        .doesNotContain("high tide");
  }

  @Test
  void refusalIsExplained(SqliteDatabase database, CapturedOutput output) throws Exception {
    database.execute("create table bird (id integer primary key)");
    fails(GodwitAutoConfiguration.class, database);
    assertThat(output)
        .containsIgnoringNewLines(
            """
            Action:

            Do what the description says. 'godwit.mode=off' starts the application on the database as it is.
            """);
  }

  @Test
  void severalHistoriesAreExplained(SqliteDatabase database, CapturedOutput output) {
    fails(Twofold.class, database);
    assertThat(output)
        .containsIgnoringNewLines(
            """
            Description:

            Several histories are found: 'nests' (dev.godwit.spring.HandMade), 'rings' (dev.godwit.spring.HandMade).

            Action:

            Name the one that is migrated: 'godwit.history=nests'. To migrate several, declare a Migrator bean for each: 'Migrator.of(dataSource, new dev.godwit.spring.HandMade())'.
            """);
  }
}
