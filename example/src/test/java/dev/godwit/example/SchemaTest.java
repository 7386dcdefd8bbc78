package dev.godwit.example;

import static org.assertj.core.api.Assertions.assertThat;

import dev.godwit.Migrator;
import dev.godwit.testing.Catalog;
import dev.godwit.testing.Catalog.Fact;
import dev.godwit.testing.OnEachDatabase;
import dev.godwit.testing.TestDatabase;
import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** The shop's history, on both databases. */
final class SchemaTest {

  private static final Instant NOON = Instant.parse("2026-03-01T12:00:00Z");

  @OnEachDatabase
  void applicationRunsAndRunsAgain(TestDatabase database) {
    assertThat(run(database)).contains("Orders found: 0", "Ada Lindqvist           82.40 EUR");
    assertThat(run(database)).contains("Orders found: 2", "Ada Lindqvist          164.80 EUR");
  }

  @OnEachDatabase
  void everyStepGoesDownAndUpAgainWithRows(TestDatabase database) throws SQLException {
    run(database);
    Migrator migrator = Migrator.of(database.dataSource());
    Catalog head = catalog(database);
    int steps = migrator.history().size();
    for (int step = 1; step <= steps; step++) {
      List<Catalog> down = new ArrayList<>();
      for (int undone = 1; undone <= step; undone++) {
        migrator.downgrade("-1");
        down.add(0, catalog(database));
      }
      for (Catalog expected : down) {
        assertThat(catalog(database)).isEqualTo(expected);
        migrator.upgrade("+1");
      }
      assertThat(catalog(database)).isEqualTo(head);
    }
  }

  @OnEachDatabase
  void stockSurvivesItsMoveIntoMovementsAndBack(TestDatabase database) throws SQLException {
    run(database);
    Migrator migrator = Migrator.of(database.dataSource());
    migrator.downgrade("0006");
    execute(database, "update product set stock = 7 where sku = 'TEA-1'");
    migrator.upgrade();
    try (Shop shop = Shop.open(database.dataSource())) {
      assertThat(shop.stock()).containsEntry("Himalayan Evergreen", 7L);
      assertThat(shop.stock()).containsEntry("Koshi Oolong", 198L);
    }
  }

  @OnEachDatabase
  void schemaIsTheOneThatHibernateMakes(TestDatabase database) throws SQLException {
    Migrator migrator = Migrator.of(database.dataSource());
    migrator.upgrade();
    Catalog migrated = comparable(database);
    migrator.downgrade("base");
    execute(database, "drop table godwit_history");
    Shop.configuration(database.dataSource())
        .property("hibernate.hbm2ddl.auto", "create")
        .createEntityManagerFactory()
        .close();
    assertThat(migrated.facts()).isEqualTo(comparable(database).facts());
  }

  /**
   * Without names of constraints, which Hibernate makes up; without its own work tables; and
   * without what it leaves out on SQLite: foreign keys and unique constraints over several columns.
   */
  private static Catalog comparable(TestDatabase database) throws SQLException {
    Catalog catalog =
        catalog(database)
            .withoutConstraintNames()
            .where(fact -> !fact.table().toUpperCase(Locale.ROOT).startsWith("HTE_"));
    if (!database.toString().equals("SQLite")) {
      return catalog;
    }
    return new Catalog(
        catalog.facts().stream()
            .filter(fact -> !fact.kind().equals("foreign key"))
            .filter(fact -> !fact.kind().equals("unique") || !fact.text().contains(","))
            .filter(fact -> !fact.text().equals("is named"))
            .map(SchemaTest::spelledAlike)
            .toList());
  }

  /** Hibernate writes more parentheses, and no type for some of SQLite's counted keys. */
  private static Fact spelledAlike(Fact fact) {
    String text =
        switch (fact.kind()) {
          case "check" -> fact.text().replaceAll("[()\\s]+", " ").trim();
          case "column" -> fact.text().isEmpty() ? "integer" : fact.text();
          default -> fact.text();
        };
    return new Fact(fact.table(), fact.kind(), fact.name(), text);
  }

  private static Catalog catalog(TestDatabase database) throws SQLException {
    try (Connection connection = database.connect()) {
      return Catalog.of(connection).without("godwit_history");
    }
  }

  private static void execute(TestDatabase database, String sql) throws SQLException {
    try (Connection connection = database.connect();
        Statement statement = connection.createStatement()) {
      statement.execute(sql);
    }
  }

  private static String run(TestDatabase database) {
    ByteArrayOutputStream output = new ByteArrayOutputStream();
    try (PrintStream out = new PrintStream(output, true, StandardCharsets.UTF_8)) {
      new ShopApplication(database.dataSource(), out).run(NOON);
    }
    return output.toString(StandardCharsets.UTF_8);
  }
}
