package dev.godwit.spring;

import static org.assertj.core.api.Assertions.assertThat;

import dev.godwit.testing.Databases;
import dev.godwit.testing.PostgresqlDatabase;
import dev.godwit.testing.SqliteDatabase;
import dev.godwit.testing.TestDatabase;
import java.util.List;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.beans.factory.config.BeanDefinition;
import org.springframework.beans.factory.support.AbstractBeanDefinition;
import org.springframework.beans.factory.support.AutowireCandidateQualifier;
import org.springframework.boot.context.properties.source.InvalidConfigurationPropertyValueException;
import org.springframework.boot.test.context.runner.ApplicationContextRunner;

@ExtendWith(Databases.class)
final class DataSourceChoiceTest {

  private static final List<String> ALL = List.of("0001_create_bird", "0002_create_sighting");

  private static ApplicationContextRunner with(TestDatabase first, TestDatabase second) {
    return Application.godwit()
        .withBean("first", DataSource.class, first::dataSource)
        .withBean("second", DataSource.class, second::dataSource);
  }

  @Test
  void namedBeanIsMigrated(SqliteDatabase first, SqliteDatabase second) {
    with(first, second)
        .withPropertyValues("godwit.datasource.bean=second")
        .run(
            context -> {
              assertThat(context).hasNotFailed();
              Application.assertUntouched(first);
              assertThat(Application.revisions(second)).isEqualTo(ALL);
            });
  }

  @Test
  void primaryBeanIsMigrated(SqliteDatabase first, SqliteDatabase second) {
    Application.godwit()
        .withBean("first", DataSource.class, first::dataSource)
        .withBean("second", DataSource.class, second::dataSource, bean -> bean.setPrimary(true))
        .run(
            context -> {
              Application.assertUntouched(first);
              assertThat(Application.revisions(second)).isEqualTo(ALL);
            });
  }

  @Test
  void markedBeanIsMigratedBesideTheApplicationsOwn(SqliteDatabase first, SqliteDatabase second) {
    Application.godwit()
        .withBean("first", DataSource.class, first::dataSource)
        .withBean("second", DataSource.class, second::dataSource, DataSourceChoiceTest::mark)
        .run(
            context -> {
              assertThat(context).hasNotFailed();
              Application.assertUntouched(first);
              assertThat(Application.revisions(second)).isEqualTo(ALL);
            });
  }

  /** What {@code @GodwitDataSource @Bean(defaultCandidate = false)} says. */
  private static void mark(BeanDefinition bean) {
    AbstractBeanDefinition definition = (AbstractBeanDefinition) bean;
    definition.addQualifier(new AutowireCandidateQualifier(GodwitDataSource.class));
    definition.setDefaultCandidate(false);
  }

  @Test
  void databaseOfTheUrlIsMigrated(SqliteDatabase first, PostgresqlDatabase second) {
    Application.godwit()
        .withBean("first", DataSource.class, first::dataSource)
        .withPropertyValues("godwit.datasource.url=" + second.url())
        .run(
            context -> {
              assertThat(context).hasNotFailed();
              Application.assertUntouched(first);
              assertThat(Application.revisions(second)).isEqualTo(ALL);
            });
  }

  @Test
  void databaseOfTheUrlIsMigratedWithoutADataSource(SqliteDatabase database) {
    Application.godwit()
        .withPropertyValues("godwit.datasource.url=" + database.url())
        .run(context -> assertThat(Application.revisions(database)).isEqualTo(ALL));
  }

  @Test
  void anotherUserMigratesTheApplicationsDatabase(PostgresqlDatabase database) throws Exception {
    String role = "migrator_of_" + database.name();
    database.execute(
        "create role %s login password 'high tide'".formatted(role),
        "alter schema public owner to " + role);
    try {
      Application.godwit()
          .withBean("dataSource", DataSource.class, database::dataSource)
          .withPropertyValues(
              "godwit.datasource.username=" + role, "godwit.datasource.password=high tide")
          .run(
              context -> {
                assertThat(context).hasNotFailed();
                assertThat(
                        database.query("select tableowner from pg_tables where tablename = 'bird'"))
                    .containsExactly(role);
              });
    } finally {
      database.execute("drop owned by " + role + " cascade", "drop role " + role);
    }
  }

  @Test
  void addressOfAHostingServiceIsTaken(PostgresqlDatabase database) {
    Application.godwit()
        .withPropertyValues(
            "godwit.datasource.url=postgres://%s:%d/%s"
                .formatted(database.host(), database.port(), database.name()),
            "godwit.datasource.username=postgres",
            "godwit.datasource.password=any")
        .run(context -> assertThat(Application.revisions(database)).isEqualTo(ALL));
  }

  @Test
  void wrongUrlIsAnErrorThatDoesNotShowIt() {
    Application.godwit()
        .withPropertyValues("godwit.datasource.url=mysql://ann:secret@host/fieldbook")
        .run(
            context ->
                assertThat(context.getStartupFailure())
                    .cause()
                    .hasStackTraceContaining(
                        "'godwit.datasource.url' cannot be used. 'mysql:' begins no URL of a"
                            + " database. Write jdbc:…, postgres://user@host/database, or"
                            + " sqlite:shop.db.")
                    .hasMessageNotContaining("secret"));
  }

  @Test
  void emptyPropertiesAreNone(SqliteDatabase database) {
    Application.godwit()
        .withBean("dataSource", DataSource.class, database::dataSource)
        .withPropertyValues(
            "godwit.datasource.url=", "godwit.datasource.username=", "godwit.datasource.bean=")
        .run(context -> assertThat(Application.revisions(database)).isEqualTo(ALL));
  }

  @Test
  void severalBeansAreAQuestion(SqliteDatabase first, SqliteDatabase second) {
    with(first, second)
        .run(
            context -> {
              assertThat(context.getStartupFailure())
                  .rootCause()
                  .isInstanceOf(SetupRefused.class)
                  .hasMessage(
                      "Several data sources are found, and none is primary: 'first', 'second'."
                          + " Name the one that is migrated: 'godwit.datasource.bean=first', or"
                          + " mark it with @GodwitDataSource. To migrate several, declare a"
                          + " Migrator bean for each.");
              Application.assertUntouched(first);
            });
  }

  @Test
  void noDataSourceButAnEmptyUrlIsAnError() {
    Application.godwit()
        .withPropertyValues("godwit.datasource.url=")
        .run(
            context ->
                assertThat(context.getStartupFailure())
                    .rootCause()
                    .hasMessage(
                        "No data source is found. Give the application one, or name the database"
                            + " that is migrated: 'godwit.datasource.url'."));
  }

  @Test
  void unknownBeanIsAnErrorOfTheProperty(SqliteDatabase first, SqliteDatabase second) {
    with(first, second)
        .withPropertyValues("godwit.datasource.bean=third")
        .run(
            context ->
                assertThat(context.getStartupFailure())
                    .rootCause()
                    .isInstanceOfSatisfying(
                        InvalidConfigurationPropertyValueException.class,
                        failure -> {
                          assertThat(failure.getName()).isEqualTo("godwit.datasource.bean");
                          assertThat(failure.getReason())
                              .isEqualTo(
                                  "No data source has this name; there are 'first', 'second'.");
                        }));
  }

  @Test
  void beanBesideAUrlIsAnErrorOfTheProperty(SqliteDatabase first, SqliteDatabase second) {
    with(first, second)
        .withPropertyValues("godwit.datasource.bean=first", "godwit.datasource.url=" + second.url())
        .run(
            context ->
                assertThat(context.getStartupFailure())
                    .rootCause()
                    .isInstanceOfSatisfying(
                        InvalidConfigurationPropertyValueException.class,
                        failure ->
                            assertThat(failure.getReason())
                                .isEqualTo(
                                    "'godwit.datasource.url' is given too. Give one of the two.")));
  }
}
