package dev.godwit.spring;

import static org.assertj.core.api.Assertions.assertThat;

import dev.godwit.MigrationIndex;
import dev.godwit.testing.Databases;
import dev.godwit.testing.SqliteDatabase;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.boot.LazyInitializationBeanFactoryPostProcessor;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;

@ExtendWith({Databases.class, OutputCaptureExtension.class})
final class OtherInitializersTest {

  @Test
  void flywayComesFirst(SqliteDatabase database) {
    Application.fieldbook(database)
        .withBean(
            MigrationIndex.class,
            () -> HandMade.executing("rings", "insert into ring (code) values ('NZ-1')"))
        .withPropertyValues(
            "spring.flyway.enabled=true",
            "spring.flyway.locations=classpath:rings",
            "spring.jpa.hibernate.ddl-auto=none")
        .withInitializer(
            context ->
                context.addBeanFactoryPostProcessor(
                    new LazyInitializationBeanFactoryPostProcessor()))
        .run(
            context -> {
              context.getBean(StartupMigration.class);
              assertThat(database.query("select code from ring")).containsExactly("NZ-1");
            });
  }

  @Test
  void deferredScriptsAreWarnedOf(SqliteDatabase database, CapturedOutput output) {
    Application.run(
        database,
        "spring.jpa.defer-datasource-initialization=true",
        "spring.jpa.hibernate.ddl-auto=none");
    assertThat(output)
        .contains(
            "With 'spring.jpa.defer-datasource-initialization=true' the database is migrated after"
                + " the persistence provider has looked at it. Remove the property: scripts run"
                + " after the migrations without it.");
  }
}
