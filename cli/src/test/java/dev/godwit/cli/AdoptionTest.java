package dev.godwit.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dev.godwit.testing.OnEachDatabase;
import dev.godwit.testing.TestDatabase;
import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import liquibase.Liquibase;
import liquibase.Scope;
import liquibase.UpdateSummaryOutputEnum;
import liquibase.database.Database;
import liquibase.database.DatabaseFactory;
import liquibase.database.jvm.JdbcConnection;
import liquibase.resource.DirectoryResourceAccessor;
import liquibase.ui.LoggerUIService;
import org.flywaydb.core.Flyway;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.io.TempDir;
import org.postgresql.Driver;
import org.sqlite.JDBC;

/** Databases that Flyway and Liquibase have made go over to Godwit. */
final class AdoptionTest {

  private static final String CHANGE_LOG =
      """
      <databaseChangeLog xmlns="http://www.liquibase.org/xml/ns/dbchangelog"
          xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance"
          xsi:schemaLocation="http://www.liquibase.org/xml/ns/dbchangelog
            http://www.liquibase.org/xml/ns/dbchangelog/dbchangelog-latest.xsd">
        <changeSet id="1" author="ann">
          <createTable tableName="customer">
            <column name="id" type="bigint">
              <constraints primaryKey="true" nullable="false" primaryKeyName="pk_customer"/>
            </column>
            <column name="name" type="varchar(100)"/>
          </createTable>
        </changeSet>
        <changeSet id="2" author="ann">
          <addColumn tableName="customer">
            <column name="phone" type="varchar(20)"/>
          </addColumn>
        </changeSet>
        <changeSet id="3" author="ann">
          <createTable tableName="purchase">
            <column name="id" type="bigint">
              <constraints primaryKey="true" nullable="false" primaryKeyName="pk_purchase"/>
            </column>
            <column name="customer_id" type="bigint">
              <constraints nullable="false" foreignKeyName="fk_purchase_customer"
                  references="customer(id)"/>
            </column>
          </createTable>
        </changeSet>
      </databaseChangeLog>
      """;

  private static final List<String> SCRIPTS =
      List.of(
          """
          create table customer (
            id bigint not null,
            name varchar(100),
            constraint pk_customer primary key (id)
          );
          """,
          "alter table customer add column phone varchar(20);",
          """
          create table purchase (
            id bigint not null,
            customer_id bigint not null,
            constraint pk_purchase primary key (id),
            constraint fk_purchase_customer foreign key (customer_id) references customer (id)
          );
          """);

  @TempDir private Path directory;

  @BeforeEach
  void packMigrations() throws IOException {
    ShopJar.write(directory.resolve("shop.jar"), "FirstRelease");
    ShopJar.write(directory.resolve("next.jar"), "NextRelease");
  }

  private void flyway(TestDatabase database, List<String> scripts) throws IOException {
    Path migrations = Files.createDirectory(directory.resolve("migrations"));
    for (int number = 1; number <= scripts.size(); number++) {
      Files.writeString(
          migrations.resolve("V%d__change.sql".formatted(number)), scripts.get(number - 1));
    }
    Flyway.configure()
        .dataSource(database.dataSource())
        .locations("filesystem:" + migrations)
        .load()
        .migrate();
  }

  @SuppressWarnings(
      "try") // What closes Liquibase's files may be interrupted, and then the test is.
  private void liquibase(TestDatabase database, String changeLog) throws Exception {
    Files.writeString(directory.resolve("changes.xml"), changeLog);
    try (Connection connection = database.connect();
        DirectoryResourceAccessor files = new DirectoryResourceAccessor(directory)) {
      Database target =
          DatabaseFactory.getInstance()
              .findCorrectDatabaseImplementation(new JdbcConnection(connection));
      try (Liquibase liquibase = new Liquibase("changes.xml", files, target)) {
        liquibase.setShowSummaryOutput(UpdateSummaryOutputEnum.LOG);
        Scope.child(Map.of(Scope.Attr.ui.name(), new LoggerUIService()), () -> liquibase.update());
      }
    }
  }

  @OnEachDatabase
  void databaseOfFlywayIsTakenOver(TestDatabase database) throws Exception {
    flyway(database, SCRIPTS);
    isTakenOverAsItIs(database);
  }

  @OnEachDatabase
  void databaseOfFlywayThatNamesNothingIsTakenOverByRenaming(TestDatabase database)
      throws Exception {
    flyway(database, SCRIPTS.stream().map(it -> it.replaceAll("constraint \\w+ ", "")).toList());
    isTakenOverByRenaming(database, "pk_customer", "pk_purchase", "fk_purchase_customer");
  }

  @OnEachDatabase
  void databaseOfLiquibaseIsTakenOver(TestDatabase database) throws Exception {
    liquibase(database, CHANGE_LOG);
    isTakenOverAsItIs(database);
  }

  @OnEachDatabase
  void databaseOfLiquibaseWithOtherNamesIsTakenOverByRenaming(TestDatabase database)
      throws Exception {
    liquibase(
        database,
        CHANGE_LOG
            .replaceAll(" primaryKeyName=\"\\w+\"", "")
            .replace("fk_purchase_customer", "fk_buyer"));
    isTakenOverByRenaming(database, "fk_purchase_customer");
  }

  private void isTakenOverAsItIs(TestDatabase database) throws Exception {
    assertThat(godwit(database, "shop.jar", "upgrade").err())
        .startsWith("error: The database has no history yet, but holds 'customer'");
    GodwitRun.Result result = godwit(database, "shop.jar", "baseline");
    assertThat(result.err()).isEmpty();
    assertThat(result.out())
        .endsWith(
            "3 migrations were recorded as applied; the history is at '0003_create_purchase'.\n")
        .doesNotContain("other name:", "extra:", "missing:", "different:");
    goesOn(database);
  }

  private void isTakenOverByRenaming(TestDatabase database, String... names) throws Exception {
    GodwitRun.Result refused = godwit(database, "shop.jar", "baseline");
    assertThat(refused.exitCode()).isEqualTo(1);
    assertThat(refused.err())
        .contains(names)
        .contains("other name:", "--rename gives them the names that the migrations expect.")
        .doesNotContain("extra:", "missing:", "different:");
    assertThat(godwit(database, "shop.jar", "baseline", "--rename").exitCode()).isZero();
    goesOn(database);
  }

  private void goesOn(TestDatabase database) throws Exception {
    assertThat(godwit(database, "shop.jar", "verify").out())
        .endsWith("The schema is what the applied migrations lead to.\n");
    assertThat(godwit(database, "next.jar", "upgrade").out())
        .endsWith("1 migration was applied; the database is at '0004_add_email'.\n");
    assertThat(godwit(database, "next.jar", "downgrade", "base", "--yes").exitCode()).isZero();
    assertThat(godwit(database, "next.jar", "upgrade").exitCode()).isZero();
    assertThat(godwit(database, "next.jar", "verify").exitCode()).isZero();
  }

  private GodwitRun.Result godwit(TestDatabase database, String jar, String... arguments) {
    String url = Transcript.url(database, database.url().replaceFirst("^jdbc:", ""));
    Path driver = GodwitProcess.place(url.startsWith("sqlite:") ? JDBC.class : Driver.class);
    List<String> command = new ArrayList<>(List.of(arguments));
    command.addAll(List.of("-cp", directory.resolve(jar) + File.pathSeparator + driver));
    return new GodwitHere(directory, Map.of("DATABASE_URL", url)).run(command);
  }
}
