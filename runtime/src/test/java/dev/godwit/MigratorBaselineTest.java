package dev.godwit;

import static dev.godwit.Shop.migrator;
import static dev.godwit.Shop.wholeShop;
import static dev.godwit.schema.Definitions.bigint;
import static dev.godwit.schema.Definitions.check;
import static dev.godwit.schema.Definitions.column;
import static dev.godwit.schema.Definitions.foreignKey;
import static dev.godwit.schema.Definitions.index;
import static dev.godwit.schema.Definitions.primaryKey;
import static dev.godwit.schema.Definitions.unique;
import static dev.godwit.schema.Definitions.varchar;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import dev.godwit.live.SchemaDifference;
import dev.godwit.testing.Databases;
import dev.godwit.testing.OnEachDatabase;
import dev.godwit.testing.SqliteDatabase;
import dev.godwit.testing.TestDatabase;
import java.sql.SQLException;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Databases that somebody made by hand. */
@ExtendWith(Databases.class)
final class MigratorBaselineTest {

  private static final String REVISIONS = "select revision from godwit_history order by ordinal";

  private static final String[] BY_HAND = {
    "create table customer (id bigint not null primary key, name varchar(100), phone varchar(20))",
    """
    create table purchase (id bigint not null, customer_id bigint not null, \
    constraint pk_purchase primary key (id), \
    constraint fk_purchase_customer foreign key (customer_id) references customer)\
    """,
    "insert into customer values (1, 'Ada', '17')",
    "insert into purchase values (1, 1)"
  };

  private static final TestMigration RULES =
      TestMigration.of(
          "0001_rules",
          op -> {
            op.createTable(
                "customer",
                column("id", bigint()).notNull(),
                column("name", varchar(100)),
                primaryKey("pk_customer", "id"),
                unique("uk_name", "name"));
            op.createTable(
                "purchase",
                column("id", bigint()).notNull(),
                column("customer_id", bigint()).notNull(),
                column("state", varchar(10)),
                primaryKey("pk_purchase", "id"),
                unique("uk_both", "customer_id", "state"),
                foreignKey("fk_customer", "customer_id").references("customer", "id"),
                check("ck_state", "state in ('NEW', 'PAID')"),
                index("ix_state", "state"));
          },
          op -> {
            op.dropTable("purchase");
            op.dropTable("customer");
          });

  /** What undoes the names and rules, so that they must be those that the migration says. */
  private static final TestMigration WITHOUT_RULES =
      TestMigration.of(
              "0002_without_rules",
              op -> {
                op.dropIndex("purchase", "ix_state");
                op.dropCheck("purchase", "ck_state");
                op.dropForeignKey("purchase", "fk_customer");
                op.dropUnique("purchase", "uk_both");
                op.dropUnique("customer", "uk_name");
                op.dropPrimaryKey("customer");
              },
              op -> {})
          .after("0001_rules");

  private static final String[] OTHER_NAMES = {
    "create table customer (id bigint not null, name varchar(100) unique, primary key (id))",
    """
    create table purchase (id bigint not null primary key, customer_id bigint not null \
    references customer (id), state varchar(10) constraint "A b" check (state in ('NEW','PAID')), \
    constraint ck_state unique (customer_id, state))\
    """,
    "create index other on purchase (state)",
    "insert into customer values (1, 'Ada'), (2, 'Bob')",
    "insert into purchase values (1, 1, 'NEW'), (2, 1, 'PAID')"
  };

  @OnEachDatabase
  void databaseIsRecordedAtTheRevisionThatItIsAt(TestDatabase database) throws SQLException {
    migrator(database, Shop.CUSTOMER, Shop.PHONE).upgrade();
    Sql.execute(
        database, "drop table godwit_history", "create table flyway_schema_history (i integer)");
    BaselineResult result = wholeShop(database).baseline("0002");
    assertThat(result.recorded()).containsExactly("0001_create_customer", "0002_add_phone");
    assertThat(result.comparison().isEqual()).isTrue();
    assertThat(result.backup()).isEmpty();
    assertThat(wholeShop(database).baseline("0002").recorded()).isEmpty();
    assertThat(wholeShop(database).upgrade().applied()).containsExactly("0003_create_purchase");
    wholeShop(database).downgrade("base");
    assertThat(Sql.tables(database)).containsExactly("flyway_schema_history", "godwit_history");
  }

  @Test
  void wordsThatMeanNothingAreNoDifferenceOnSqlite(SqliteDatabase database) throws SQLException {
    Sql.execute(
        database,
        "create table customer (id BIGINT(2000000000) not null not null, name varchar(100),"
            + " constraint pk_customer primary key (id))");
    assertThat(wholeShop(database).baseline("0001").comparison().isEqual()).isTrue();
  }

  @OnEachDatabase
  void everyDifferenceIsNamed(TestDatabase database) throws SQLException {
    Sql.execute(
        database,
        "create table customer (id bigint not null, name varchar(50), fax varchar(20),"
            + " constraint pk_customer primary key (id))",
        "create table other (id integer)");
    boolean sqlite = database instanceof SqliteDatabase;
    assertThatExceptionOfType(MigrationRefused.class)
        .isThrownBy(() -> wholeShop(database).baseline("head"))
        .withMessage(
            """
            The database is not what '0003_create_purchase' leads to:
              different: column 'customer.name': expected varchar(100), found varchar(50)
              missing: column 'customer.phone': varchar(20)
              extra: column 'customer.fax': varchar(20)
              extra: table 'other'
              missing: table 'purchase'
            Nothing was changed. Name the revision that the database is at, change the database or \
            the migrations, or pass over what is nobody's matter with \
            Migrator.withUnmanagedObjects(UnmanagedObjects.IGNORE). Adoption.ANYWAY records the \
            revisions whatever differs.\
            """
                .replace("varchar", sqlite ? "varchar" : "character varying"));
    assertThat(Sql.tables(database)).containsExactly("customer", "other");
  }

  @OnEachDatabase
  void otherNamesAreRefusedUnlessTheyAreToBeAdopted(TestDatabase database) throws SQLException {
    Sql.execute(database, OTHER_NAMES);
    boolean sqlite = database instanceof SqliteDatabase;
    assertThatExceptionOfType(MigrationRefused.class)
        .isThrownBy(() -> migrator(database, RULES).baseline("head"))
        .withMessage(
            """
            The database is not what '0001_rules' leads to:
              other name: primary key 'pk_customer' of table 'customer' is named %s
              other name: unique constraint 'uk_name' of table 'customer' is named %s
              other name: primary key 'pk_purchase' of table 'purchase' is named %s
              other name: unique constraint 'uk_both' of table 'purchase' is named 'ck_state'
              other name: foreign key 'fk_customer' of table 'purchase' is named %s
              other name: check 'ck_state' of table 'purchase' is named 'A b'
              other name: index 'ix_state' of table 'purchase' is named 'other'
            Nothing was changed. Adoption.RENAMING gives them the names that the migrations expect. \
            Adoption.ANYWAY records the revisions whatever differs.\
            """
                .formatted(
                    sqlite ? "nothing" : "'customer_pkey'",
                    sqlite ? "nothing" : "'customer_name_key'",
                    sqlite ? "nothing" : "'purchase_pkey'",
                    sqlite ? "nothing" : "'purchase_customer_id_fkey'"));
  }

  @OnEachDatabase
  void otherNamesAreAdopted(TestDatabase database) throws SQLException {
    Sql.execute(database, OTHER_NAMES);
    Migrator rules = migrator(database, RULES);
    assertThat(rules.baseline("head", Adoption.RENAMING).recorded()).containsExactly("0001_rules");
    assertThat(rules.verify().differences()).isEmpty();
    assertThat(Sql.rows(database, "select * from purchase order by id"))
        .containsExactly("1 1 NEW", "2 1 PAID");
    migrator(database, RULES, WITHOUT_RULES).upgrade();
    assertThat(migrator(database, RULES, WITHOUT_RULES).verify().differences()).isEmpty();
  }

  @OnEachDatabase
  void whatIsMissingIsAdded(TestDatabase database) throws SQLException {
    Sql.execute(
        database,
        "create table customer (id bigint not null, name varchar(100), primary key (id))",
        "create table purchase (id bigint not null, customer_id bigint not null, state varchar(10),"
            + " primary key (id))",
        "insert into customer values (1, 'Ada')",
        "insert into purchase values (1, 1, 'NEW')");
    Migrator rules = migrator(database, RULES);
    assertThatExceptionOfType(MigrationRefused.class)
        .isThrownBy(() -> rules.baseline("head", Adoption.RENAMING))
        .withMessageContaining(
            "  missing: foreign key 'fk_customer' of table 'purchase': foreign key (customer_id)"
                + " references customer (id)\n")
        .withMessageEndingWith(
            "Nothing was changed. Adoption.COMPLETING adds what is missing, and gives the names"
                + " that the migrations expect. Adoption.ANYWAY records the revisions whatever"
                + " differs.");
    assertThat(rules.baseline("head", Adoption.COMPLETING).recorded()).hasSize(1);
    assertThat(rules.verify().differences()).isEmpty();
    assertThat(Sql.rows(database, "select * from purchase")).containsExactly("1 1 NEW");
    rules.downgrade("base");
  }

  @OnEachDatabase
  void rowsThatBreakWhatIsMissingKeepTheDatabaseAsItWas(TestDatabase database) throws SQLException {
    Sql.execute(
        database,
        "create table customer (id bigint not null, name varchar(100), primary key (id))",
        "create table purchase (id bigint not null, customer_id bigint not null, state varchar(10),"
            + " primary key (id))",
        "insert into purchase values (1, 17, 'NEW')");
    String before = database.catalog().toString();
    assertThatExceptionOfType(MigrationFailed.class)
        .isThrownBy(() -> migrator(database, RULES).baseline("head", Adoption.COMPLETING))
        .withMessageStartingWith(
            "Migration '0001_rules' could not be recorded as applied, and was rolled back.\n");
    assertThat(database.catalog()).hasToString(before);
    assertThat(migrator(database, RULES).status().applied()).isEmpty();
  }

  @OnEachDatabase
  void whateverDiffersIsRecordedWhenToldTo(TestDatabase database) throws SQLException {
    Sql.execute(database, "create table customer (id bigint)");
    BaselineResult result = wholeShop(database).baseline("+1", Adoption.ANYWAY);
    assertThat(result.recorded()).containsExactly("0001_create_customer");
    assertThat(result.comparison().differences())
        .extracting(SchemaDifference::object)
        .containsExactly(
            "column 'customer.id'",
            "column 'customer.name'",
            "primary key 'pk_customer' of table 'customer'");
    assertThat(Sql.columns(database, "customer")).containsExactly("id");
    assertThat(Sql.rows(database, REVISIONS)).containsExactly("0001_create_customer");
  }

  @OnEachDatabase
  void databaseWithAHistoryNeedsNoBaseline(TestDatabase database) {
    migrator(database, Shop.CUSTOMER).upgrade();
    assertThatExceptionOfType(MigrationRefused.class)
        .isThrownBy(() -> wholeShop(database).baseline("head"))
        .withMessage(
            "The database has a history already, with '0001_create_customer'. Nothing was changed."
                + " A baseline is for databases without one: upgrade this one, or correct what is"
                + " recorded with Migrator.stamp(target).");
  }

  @OnEachDatabase
  void baselineLiesNotBelow(TestDatabase database) {
    assertThatExceptionOfType(MigrationRefused.class)
        .isThrownBy(() -> wholeShop(database).baseline("base"))
        .withMessage(
            "'base' does not lie in this direction. Use downgrade for it. Nothing was changed.");
  }

  @Test
  void sqliteFileIsBackedUpBeforeItsNamesChange(SqliteDatabase database) throws SQLException {
    Sql.execute(database, OTHER_NAMES);
    Migrator rules = migrator(database, RULES).withBackups(Backups.besideTheFile());
    assertThat(rules.baseline("head", Adoption.RENAMING).backup()).isPresent();
  }

  @OnEachDatabase
  void handMadeDatabaseIsTakenOver(TestDatabase database) throws SQLException {
    Sql.execute(database, BY_HAND);
    Migrator shop = wholeShop(database);
    assertThatExceptionOfType(MigrationRefused.class)
        .isThrownBy(shop::upgrade)
        .withMessageContaining("call Migrator.baseline(revision)");
    assertThat(shop.baseline("head", Adoption.RENAMING).recorded()).hasSize(3);
    assertThat(shop.upgrade().applied()).isEmpty();
    assertThat(shop.verify().differences()).isEmpty();
    assertThat(shop.downgrade("-1").undone()).isEqualTo(List.of("0003_create_purchase"));
    assertThat(Sql.rows(database, "select * from customer")).containsExactly("1 Ada 17");
  }
}
