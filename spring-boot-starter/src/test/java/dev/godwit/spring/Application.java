package dev.godwit.spring;

import static org.assertj.core.api.Assertions.assertThat;

import dev.godwit.Migrator;
import dev.godwit.spring.fieldbook.Fieldbook;
import dev.godwit.spring.fieldbook.FieldbookSqliteDialect;
import dev.godwit.testing.SqliteDatabase;
import dev.godwit.testing.TestDatabase;
import java.util.ArrayList;
import java.util.List;
import org.springframework.boot.WebApplicationType;
import org.springframework.boot.autoconfigure.AutoConfigurations;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.boot.test.context.runner.ApplicationContextRunner;

/** Starts of the field book, and of applications that are nothing but what a test gives them. */
final class Application {

  private Application() {}

  /** The whole application with Hibernate, which validates the schema when it starts. */
  static ApplicationContextRunner fieldbook(TestDatabase database) {
    return new ApplicationContextRunner()
        .withUserConfiguration(Fieldbook.class)
        .withPropertyValues(properties(database));
  }

  /** The same as a program starts it, with its failure reports and its log. */
  static void run(TestDatabase database, String... properties) {
    new SpringApplicationBuilder(Fieldbook.class)
        .web(WebApplicationType.NONE)
        .properties(properties(database))
        .properties(properties)
        .run()
        .close();
  }

  /** Godwit alone, with the beans and properties that the test adds. */
  static ApplicationContextRunner godwit() {
    return new ApplicationContextRunner()
        .withConfiguration(AutoConfigurations.of(GodwitAutoConfiguration.class));
  }

  private static String[] properties(TestDatabase database) {
    List<String> properties =
        new ArrayList<>(
            List.of(
                "spring.datasource.url=" + database.url(),
                "spring.datasource.hikari.maximum-pool-size=2",
                "spring.jpa.hibernate.ddl-auto=validate",
                "spring.flyway.enabled=false",
                "spring.main.banner-mode=off"));
    if (database instanceof SqliteDatabase) {
      properties.add("spring.jpa.database-platform=" + FieldbookSqliteDialect.class.getName());
    }
    return properties.toArray(String[]::new);
  }

  /** The revisions that the database has, in order. */
  static List<String> revisions(TestDatabase database) {
    return Migrator.of(database.dataSource()).status().applied().stream()
        .map(row -> row.revision())
        .toList();
  }

  /** Holds that nothing was made, not even the history. */
  static void assertUntouched(TestDatabase database) throws Exception {
    assertThat(database.catalog().facts()).isEmpty();
  }
}
