package dev.godwit;

import static dev.godwit.schema.Definitions.bigint;
import static dev.godwit.schema.Definitions.check;
import static dev.godwit.schema.Definitions.column;
import static dev.godwit.schema.Definitions.comment;
import static dev.godwit.schema.Definitions.defaultValue;
import static dev.godwit.schema.Definitions.descending;
import static dev.godwit.schema.Definitions.foreignKey;
import static dev.godwit.schema.Definitions.index;
import static dev.godwit.schema.Definitions.integer;
import static dev.godwit.schema.Definitions.noDefault;
import static dev.godwit.schema.Definitions.primaryKey;
import static dev.godwit.schema.Definitions.row;
import static dev.godwit.schema.Definitions.sequence;
import static dev.godwit.schema.Definitions.unique;
import static dev.godwit.schema.Definitions.varchar;
import static org.assertj.core.api.Assertions.assertThat;

import dev.godwit.operation.Backfill;
import dev.godwit.operation.Operations;
import dev.godwit.schema.QualifiedName;
import dev.godwit.testing.Catalog;
import dev.godwit.testing.Databases;
import dev.godwit.testing.OnEachDatabase;
import dev.godwit.testing.PostgresqlDatabase;
import dev.godwit.testing.TestDatabase;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.postgresql.ds.PGSimpleDataSource;

/** Names that databases allow and nobody should give, on every way up and down. */
@ExtendWith(Databases.class)
final class MigratorNamesTest {

  private static final int LONGEST = 63;

  private static final List<String> NAMES =
      List.of(
          "a\"b",
          "it's",
          "two words",
          "x\"; drop table godwit_history; --",
          "a.b",
          "Größe",
          "ÄÖÜ",
          "select",
          "Order",
          "$godwit$",
          "$1 ?",
          "100%d%s",
          "back\\slash",
          "/* comment",
          " blanks around ",
          "tab\there",
          "line\nbreak",
          "0",
          filled("long_", 'x'),
          filled("", 'ß'));

  /** As many bytes as there may be, but for the two that tell the kinds of things apart. */
  private static String filled(String beginning, char letter) {
    StringBuilder name = new StringBuilder(beginning);
    int width = String.valueOf(letter).getBytes(StandardCharsets.UTF_8).length;
    int bytes = beginning.length();
    while (bytes + width <= LONGEST - 2) {
      name.append(letter);
      bytes += width;
    }
    return name.toString();
  }

  /** The names of one history, and its bodies. */
  private record Naming(String name) {

    /** A name as the API takes names of tables and sequences. */
    private String relation(String suffix) {
      return QualifiedName.of(name + suffix).toString();
    }

    private String of(String suffix) {
      return name + suffix;
    }

    private String quoted(String suffix) {
      return '"' + of(suffix).replace("\"", "\"\"") + '"';
    }

    void create(Operations op) {
      op.createTable(
          relation("_t"),
          column(of("_c"), bigint()).notNull(),
          column(of("_d"), varchar(99)).comment(of("_x")),
          primaryKey(of("_p"), of("_c")),
          unique(of("_u"), of("_d")),
          check(of("_k"), quoted("_d") + " <> ''"),
          index(of("_i"), descending(of("_d"))),
          comment(of("_x")));
      op.createSequence(sequence(relation("_s")));
      op.insert(relation("_t"), row(of("_c"), 1).with(of("_d"), name));
    }

    void uncreate(Operations op) {
      op.dropSequence(relation("_s"));
      op.dropTable(relation("_t"));
    }

    void change(Operations op) {
      String table = relation("_t");
      op.addColumn(table, column(of("_e"), integer()).notNull(), Backfill.backfill("3 + 4"));
      op.addColumn(table, column(of("_f"), bigint()));
      op.addForeignKey(table, foreignKey(of("_r"), of("_f")).references(table, of("_c")));
      op.alterType(table, of("_e"), integer(), bigint());
      op.alterValue(table, of("_e"), noDefault(), defaultValue("8"));
      op.createIndex(table, index(of("_j"), of("_e"), of("_f")));
      op.addUnique(table, unique(of("_v"), of("_e"), of("_c")));
      op.addCheck(table, check(of("_l"), quoted("_e") + " > 0"));
      op.setNotNull(table, of("_d"));
      op.commentOnColumn(table, of("_e"), "", name);
    }

    void unchange(Operations op) {
      String table = relation("_t");
      op.dropNotNull(table, of("_d"));
      op.dropCheck(table, of("_l"));
      op.dropUnique(table, of("_v"));
      op.dropIndex(table, of("_j"));
      op.dropForeignKey(table, of("_r"));
      op.dropColumn(table, of("_f"));
      op.dropColumn(table, of("_e"));
    }

    void rename(Operations op) {
      op.renameColumn(relation("_t"), of("_d"), of("_g"));
      op.renameIndex(relation("_t"), of("_i"), of("_m"));
      op.renameTable(relation("_t"), relation("_n"));
      op.renameSequence(relation("_s"), relation("_q"));
    }

    void renameBack(Operations op) {
      op.renameSequence(relation("_q"), relation("_s"));
      op.renameTable(relation("_n"), relation("_t"));
      op.renameIndex(relation("_t"), of("_m"), of("_i"));
      op.renameColumn(relation("_t"), of("_g"), of("_d"));
    }

    private TestMigration step(
        String revision, Consumer<Operations> up, Consumer<Operations> down, String... parents) {
      TestMigration migration = TestMigration.of(revision, up, down);
      return migration.describedAs(name).after(parents);
    }

    List<TestMigration> history() {
      return List.of(
          step("1", this::create, this::uncreate),
          step("2", this::change, this::unchange, "1"),
          step("3", this::rename, this::renameBack, "2"));
    }
  }

  private static Migrator migrator(TestDatabase database, List<TestMigration> history) {
    return Shop.migrator(database, history.toArray(TestMigration[]::new));
  }

  private static Catalog catalog(TestDatabase database) throws SQLException {
    return database.catalog().without("godwit_history");
  }

  private static void goesUpAndDown(TestDatabase database, String name, List<TestMigration> history)
      throws SQLException {
    Migrator migrator = migrator(database, history);
    Migrator knowsNothing = migrator(database, List.of());
    List<Catalog> catalogs = new ArrayList<>();
    for (TestMigration step : history) {
      catalogs.add(catalog(database));
      assertThat(migrator.upgrade("+1").applied()).containsExactly(step.revision());
    }
    assertThat(Sql.rows(database, "select distinct description from godwit_history"))
        .containsExactly(name);
    Catalog whole = catalog(database);
    assertThat(whole.facts()).as(name).isNotEmpty();
    for (Migrator way : List.of(migrator, knowsNothing)) {
      for (int i = catalogs.size() - 1; i >= 0; i--) {
        way.downgrade("-1");
        assertThat(catalog(database)).as(name).isEqualTo(catalogs.get(i));
      }
      migrator.upgrade();
      assertThat(catalog(database)).as(name).isEqualTo(whole);
    }
    migrator.downgrade("base");
  }

  @OnEachDatabase
  void namesOfEveryKindGoUpAndDown(TestDatabase database) throws SQLException {
    for (String name : NAMES) {
      goesUpAndDown(database, name, new Naming(name).history());
    }
  }

  @OnEachDatabase
  void namesOfEveryKindGoUpAndDownStepByStep(TestDatabase database) throws SQLException {
    for (String name : List.of("x\"; drop table godwit_history; --", "it's", "$godwit$", "ÄÖÜ")) {
      goesUpAndDown(
          database,
          name,
          new Naming(name).history().stream().map(TestMigration::withoutTransaction).toList());
    }
  }

  /** A database as it is seen by who looks into these schemas first. */
  private static PGSimpleDataSource lookingInto(PostgresqlDatabase database, String schemas) {
    PGSimpleDataSource source = new PGSimpleDataSource();
    source.setUrl(database.url());
    source.setCurrentSchema(schemas);
    return source;
  }

  @Test
  void historiesOfSeveralSchemasDoNotMeet(PostgresqlDatabase database) throws SQLException {
    Sql.execute(database, "create schema \"one; two\"", "create schema \"Größe \"\"2\"\"\"");
    for (String schema : List.of("\"one; two\"", "\"Größe \"\"2\"\"\"")) {
      Migrator tenant =
          Migrator.of(lookingInto(database, schema + ", public"), TestIndex.of(Shop.CUSTOMER));
      assertThat(tenant.upgrade().applied()).containsExactly("0001_create_customer");
      assertThat(tenant.upgrade().applied()).isEmpty();
      assertThat(Sql.rows(database, "select revision from %s.godwit_history".formatted(schema)))
          .hasSize(1);
      assertThat(Sql.rows(database, "select * from %s.customer".formatted(schema))).isEmpty();
    }
    Migrator first =
        Migrator.of(lookingInto(database, "\"one; two\", public"), TestIndex.of(Shop.CUSTOMER));
    assertThat(first.downgrade("base").undone()).hasSize(1);
    assertThat(Sql.rows(database, "select * from \"Größe \"\"2\"\"\".customer")).isEmpty();
  }

  @Test
  void tablesOfOtherSchemasGoUpAndDown(PostgresqlDatabase database) throws SQLException {
    Sql.execute(database, "create schema mine");
    for (String schema : List.of("audit", "two words", "a\"b", "it's; --", "Größe", "a.b")) {
      String log = new QualifiedName(schema, "log").toString();
      String counter = new QualifiedName(schema, "counter").toString();
      TestMigration create =
          TestMigration.of(
              "1",
              op -> {
                op.createTable(
                    "person", column("id", bigint()).notNull(), primaryKey("pk_person", "id"));
                op.createTable(
                    log,
                    column("id", bigint()).notNull(),
                    column("person", bigint()),
                    primaryKey("pk_log", "id"),
                    foreignKey("fk_log_person", "person").references("person", "id"),
                    index("ix_log", "person"));
                op.createSequence(sequence(counter));
              },
              op -> {
                op.dropSequence(counter);
                op.dropTable(log);
                op.dropTable("person");
              });
      TestMigration change =
          TestMigration.of(
                  "2",
                  op -> {
                    op.addColumn(
                        log, column("text", varchar(9)).notNull(), Backfill.backfill("''"));
                    op.addUnique(log, unique("uq_log", "text", "id"));
                    op.dropIndex(log, "ix_log");
                    op.renameTable(log, "log");
                    op.renameSequence(counter, "counted");
                  },
                  op -> {
                    op.renameSequence("counted", counter);
                    op.renameTable("log", log);
                    op.createIndex(log, index("ix_log", "person"));
                    op.dropUnique(log, "uq_log");
                    op.dropColumn(log, "text");
                  })
              .after("1");
      PGSimpleDataSource source = lookingInto(database, "mine");
      for (boolean transactional : List.of(true, false)) {
        TestMigration second = transactional ? change : change.withoutTransaction();
        Migrator migrator = Migrator.of(source, TestIndex.of(create, second));
        migrator.upgrade("1");
        Catalog first = catalog(source);
        migrator.upgrade();
        assertThat(Sql.rows(database, "select * from mine.log")).isEmpty();
        Migrator.of(source, TestIndex.of()).downgrade("-1");
        assertThat(catalog(source)).as(schema).isEqualTo(first);
        migrator.upgrade();
        migrator.downgrade("-1");
        assertThat(catalog(source)).as(schema).isEqualTo(first);
        migrator.downgrade("base");
      }
    }
  }

  private static Catalog catalog(PGSimpleDataSource source) throws SQLException {
    try (Connection connection = source.getConnection()) {
      return Catalog.of(connection).without("godwit_history");
    }
  }
}
