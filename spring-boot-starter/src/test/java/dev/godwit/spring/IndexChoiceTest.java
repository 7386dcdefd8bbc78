package dev.godwit.spring;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import dev.godwit.MigrationIndex;
import dev.godwit.Migrator;
import dev.godwit.testing.Databases;
import dev.godwit.testing.SqliteDatabase;
import java.util.List;
import java.util.Optional;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.boot.context.properties.source.InvalidConfigurationPropertyValueException;
import org.springframework.boot.test.context.runner.ApplicationContextRunner;

@ExtendWith(Databases.class)
final class IndexChoiceTest {

  private static final HandMade NESTS = HandMade.making("nests");
  private static final HandMade RINGS = HandMade.making("rings");

  private static ApplicationContextRunner on(SqliteDatabase database) {
    return Application.godwit().withBean("dataSource", DataSource.class, database::dataSource);
  }

  @Test
  void indexBeanTakesThePlaceOfThoseOnTheClassPath(SqliteDatabase database) {
    on(database)
        .withBean(MigrationIndex.class, () -> NESTS)
        .run(
            context ->
                assertThat(database.query("select revision from godwit_history"))
                    .containsExactly("0001_nests"));
  }

  @Test
  void historyIsChosenByName(SqliteDatabase database) {
    on(database)
        .withBean("nests", MigrationIndex.class, () -> NESTS)
        .withBean("rings", MigrationIndex.class, () -> RINGS)
        .withPropertyValues("godwit.history=rings")
        .run(
            context ->
                assertThat(database.query("select revision from godwit_history"))
                    .containsExactly("0001_rings"));
  }

  @Test
  void eachMigratorOfTheApplicationMigratesItsDatabase(
      SqliteDatabase first, SqliteDatabase second) {
    on(first)
        .withBean("nests", Migrator.class, () -> Migrator.of(first.dataSource(), NESTS))
        .withBean("rings", Migrator.class, () -> Migrator.of(second.dataSource(), RINGS))
        .run(
            context -> {
              assertThat(context).hasNotFailed();
              assertThat(first.query("select revision from godwit_history"))
                  .containsExactly("0001_nests");
              assertThat(second.query("select revision from godwit_history"))
                  .containsExactly("0001_rings");
            });
  }

  @Test
  void severalHistoriesAreAQuestion() {
    assertThatExceptionOfType(SetupRefused.class)
        .isThrownBy(() -> new IndexChoice(Optional.empty(), List.of(RINGS, NESTS)).get())
        .withMessage(
            "Several histories are found: 'nests' (dev.godwit.spring.HandMade), 'rings'"
                + " (dev.godwit.spring.HandMade). Name the one that is migrated:"
                + " 'godwit.history=rings'. To migrate several, declare a Migrator bean for each:"
                + " 'Migrator.of(dataSource, new dev.godwit.spring.HandMade())'.");
  }

  @Test
  void unknownHistoryIsAnErrorOfTheProperty() {
    assertThatExceptionOfType(InvalidConfigurationPropertyValueException.class)
        .isThrownBy(() -> new IndexChoice(Optional.of("eggs"), List.of(RINGS, NESTS)).get())
        .satisfies(
            failure -> {
              assertThat(failure.getName()).isEqualTo("godwit.history");
              assertThat(failure.getValue()).isEqualTo("eggs");
              assertThat(failure.getReason())
                  .isEqualTo(
                      "No history has this name; there are 'nests' (dev.godwit.spring.HandMade),"
                          + " 'rings' (dev.godwit.spring.HandMade).");
            });
  }

  @Test
  void noHistoryIsLeftToTheRuntimeToExplain() {
    assertThat(new IndexChoice(Optional.of("eggs"), List.of()).get()).isEmpty();
  }
}
