package dev.godwit;

import static dev.godwit.Shop.CUSTOMER;
import static dev.godwit.Shop.PHONE;
import static dev.godwit.Shop.migrator;
import static dev.godwit.Shop.wholeShop;
import static dev.godwit.schema.Definitions.bigint;
import static dev.godwit.schema.Definitions.check;
import static dev.godwit.schema.Definitions.column;
import static dev.godwit.schema.Definitions.comment;
import static dev.godwit.schema.Definitions.decimal;
import static dev.godwit.schema.Definitions.descending;
import static dev.godwit.schema.Definitions.foreignKey;
import static dev.godwit.schema.Definitions.index;
import static dev.godwit.schema.Definitions.integer;
import static dev.godwit.schema.Definitions.nativeType;
import static dev.godwit.schema.Definitions.primaryKey;
import static dev.godwit.schema.Definitions.sequence;
import static dev.godwit.schema.Definitions.unique;
import static dev.godwit.schema.Definitions.varchar;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import dev.godwit.live.Part;
import dev.godwit.live.SchemaDifference;
import dev.godwit.live.SchemaDifference.Kind;
import dev.godwit.schema.ForeignKey;
import dev.godwit.testing.Databases;
import dev.godwit.testing.OnEachDatabase;
import dev.godwit.testing.PostgresqlDatabase;
import dev.godwit.testing.SqliteDatabase;
import dev.godwit.testing.TestDatabase;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(Databases.class)
final class MigratorVerifyTest {

  /** What each database keeps in words of its own. */
  private static final TestMigration RICH =
      TestMigration.of(
          "0001_rich",
          op -> {
            op.createSequence(sequence("counter").start(7).increment(50));
            op.createTable(
                "Order Line",
                column("id", bigint()).identity(),
                column("parent", bigint()),
                column("state", varchar(10)).notNull().defaultValue("'NEW'"),
                column("level", integer()).defaultValue("-1"),
                column("total", decimal(10, 2)).defaultValue("1 + 2").comment("in euros"),
                column("tax", decimal(12, 4)).computed("total * 0.19"),
                column("native", nativeType("varchar(20) default 'it''s' check (native <> '')")),
                comment("the lines"),
                primaryKey("line_pkey", "id"),
                foreignKey("fk_parent", "parent")
                    .references("Order Line", "id")
                    .onDelete(ForeignKey.Action.SET_NULL)
                    .onUpdate(ForeignKey.Action.CASCADE),
                unique("uk_state", "state", "level"),
                check("ck_state", "state in ('NEW', 'PAID') or level is null"),
                check("ck_level", "level between -1 and 3 and not (level = 2)"),
                check("ck_mixed", "coalesce(total, 0) > 1.5 AND (state like 'N%' OR level != 1)"),
                index("ix_level", descending("level")),
                index("ix_total", "total").makeUnique());
          },
          op -> {
            op.dropTable("Order Line");
            op.dropSequence("counter");
          });

  @OnEachDatabase
  void migratedDatabaseDiffersInNothing(TestDatabase database) {
    Migrator shop = wholeShop(database);
    assertThat(shop.verify().isEqual()).isTrue();
    shop.upgrade("+2");
    assertThat(shop.verify())
        .isEqualTo(
            new SchemaComparison(
                database.toString(), List.of("0001_create_customer", "0002_add_phone"), List.of()));
    shop.upgrade();
    assertThat(shop.verify().isEqual()).isTrue();
    shop.downgrade("base");
    assertThat(shop.verify().isEqual()).isTrue();
  }

  @OnEachDatabase
  void whatDatabasesKeepInWordsOfTheirOwnDoesNotDiffer(TestDatabase database) {
    Migrator rich = migrator(database, RICH);
    rich.upgrade();
    assertThat(rich.verify().differences()).isEmpty();
  }

  @OnEachDatabase
  void whatSomebodyChangedIsNamed(TestDatabase database) throws SQLException {
    wholeShop(database).upgrade();
    Sql.execute(
        database,
        "drop table purchase",
        "alter table customer rename column phone to fax",
        "create table other (id integer)",
        "create index ix_name on customer (name desc)",
        "create view names as select name from customer");
    Migrator shop = wholeShop(database);
    assertThat(shop.verify())
        .hasToString(
            """
            missing: column 'customer.phone': %s
            extra: column 'customer.fax': %s
            extra: index 'ix_name' of table 'customer': (name desc)
            extra: table 'other'
            missing: table 'purchase'\
            """
                .formatted(phone(database), phone(database))
                .replace("desc", database instanceof SqliteDatabase ? "desc" : "DESC"));
    assertThat(shop.verify().differences())
        .contains(
            new SchemaDifference(Kind.EXTRA, Part.TABLE, "other", "", "", ""),
            new SchemaDifference(Kind.MISSING, Part.TABLE, "purchase", "", "", ""));
    assertThat(shop.withUnmanagedObjects(UnmanagedObjects.IGNORE).verify().differences())
        .extracting(SchemaDifference::object)
        .containsExactly("column 'customer.phone'", "column 'customer.fax'", "table 'purchase'");
  }

  private static String phone(TestDatabase database) {
    return database instanceof SqliteDatabase ? "varchar(20)" : "character varying(20)";
  }

  @Test
  void changesOnPostgresqlAreNamed(PostgresqlDatabase database) throws SQLException {
    migrator(database, RICH).upgrade();
    Sql.execute(
        database,
        "alter table \"Order Line\" alter column level type bigint",
        "alter table \"Order Line\" alter column state drop default",
        "alter table \"Order Line\" alter column parent set not null",
        "alter table \"Order Line\" alter column total set default 4",
        "alter table \"Order Line\" drop constraint ck_state",
        "alter table \"Order Line\" add constraint ck_state check (state in ('NEW'))",
        "alter table \"Order Line\" rename constraint ck_level to other",
        "alter table \"Order Line\" drop constraint fk_parent",
        "alter table \"Order Line\" add constraint fk_parent foreign key (parent) references"
            + " \"Order Line\" on delete cascade",
        "alter index ix_total rename to ix_sum",
        "alter sequence counter increment by 1",
        "comment on table \"Order Line\" is null",
        "comment on column \"Order Line\".total is 'in dollars'",
        "alter table \"Order Line\" add constraint ex_total exclude (total with =)");
    assertThat(migrator(database, RICH).verify())
        .hasToString(
            """
            different: column 'Order Line.parent': expected bigint, found bigint not null
            different: column 'Order Line.state': expected character varying(10) default 'NEW'::character varying not null, found character varying(10) not null
            different: column 'Order Line.level': expected integer default '-1'::integer, found bigint default '-1'::integer
            different: column 'Order Line.total': expected numeric(10,2) default (1 + 2), found numeric(10,2) default 4
            different: foreign key 'fk_parent' of table 'Order Line': expected foreign key (parent) references Order Line (id) on delete set null on update cascade, found foreign key (parent) references Order Line (id) on delete cascade
            other name: check 'ck_level' of table 'Order Line' is named 'other'
            different: check 'ck_state' of table 'Order Line': expected (((state)::text = ANY ((ARRAY['NEW'::character varying, 'PAID'::character varying])::text[])) OR (level IS NULL)), found ((state)::text = 'NEW'::text)
            extra: exclusion constraint 'ex_total' of table 'Order Line': exclude using btree (total with =)
            other name: index 'ix_total' of table 'Order Line' is named 'ix_sum'
            different: comment of column 'Order Line.total': expected 'in euros', found 'in dollars'
            missing: comment of table 'Order Line': 'the lines'
            different: sequence 'counter': expected start with 7 increment by 50, found start with 7 increment by 1\
            """);
  }

  @Test
  void changesOnSqliteAreNamed(SqliteDatabase database) throws SQLException {
    migrator(database, RICH).upgrade();
    Sql.execute(
        database,
        "drop table \"Order Line\"",
        """
        create table "Order Line" (
          id integer primary key autoincrement,
          parent bigint not null references "order line" on delete cascade,
          state varchar(10) not null,
          level bigint default (-1),
          total numeric(10,2) default (4) collate nocase,
          tax numeric(12,4) as (total * 0.19) virtual,
          native varchar(20) default 'it''s' check (native <> ''),
          unique (state, level),
          constraint other check (LEVEL between -1 and 3 and not (level = 2)),
          constraint ck_state check (state in ('NEW')),
          check (coalesce(total, 0) > 1.5 and (state like 'N%' or level != 1))
        )\
        """,
        "create unique index ix_sum on \"Order Line\" (total)");
    assertThat(migrator(database, RICH).verify())
        .hasToString(
            """
            different: column 'Order Line.parent': expected bigint, found bigint not null
            different: column 'Order Line.state': expected varchar(10) default 'NEW' not null, found varchar(10) not null
            different: column 'Order Line.level': expected integer default -1, found bigint default (-1)
            different: column 'Order Line.total': expected numeric(10,2) default (1 + 2), found numeric(10,2) default (4) collate nocase
            different: column 'Order Line.tax': expected numeric(12,4) generated always as (total * 0.19) stored, found numeric(12,4) as (total * 0.19) virtual
            other name: primary key 'line_pkey' of table 'Order Line' is named nothing
            other name: unique constraint 'uk_state' of table 'Order Line' is named nothing
            missing: foreign key 'fk_parent' of table 'Order Line': foreign key (parent) references order line (id) on delete set null on update cascade
            extra: foreign key of table 'Order Line': foreign key (parent) references order line (id) on delete cascade
            other name: check 'ck_level' of table 'Order Line' is named 'other'
            other name: check 'ck_mixed' of table 'Order Line' is named nothing
            different: check 'ck_state' of table 'Order Line': expected state in ('NEW', 'PAID') or level is null, found state in ('NEW')
            other name: index 'ix_total' of table 'Order Line' is named 'ix_sum'
            missing: index 'ix_level' of table 'Order Line': (level desc)\
            """);
  }

  @OnEachDatabase
  void tablesOfOtherToolsAreNobodys(TestDatabase database) throws SQLException {
    wholeShop(database).upgrade();
    Sql.execute(
        database,
        "create table flyway_schema_history (installed_rank integer primary key)",
        "create index flyway_schema_history_s_idx on flyway_schema_history (installed_rank)",
        "create table DATABASECHANGELOG (id integer)",
        "create table databasechangeloglock (id integer)",
        "create table alembic_version (id integer)");
    assertThat(wholeShop(database).verify().isEqual()).isTrue();
  }

  @OnEachDatabase
  void orderOfWhatIsDemandedTogetherIsNoDifference(TestDatabase database) throws SQLException {
    TestMigration rated =
        TestMigration.of(
            "0001_rated",
            op ->
                op.createTable(
                    "tea",
                    column("stars", bigint()).notNull(),
                    column("kind", varchar(20)),
                    check("ck_stars", "(stars >= 1) and (stars <= 5) and kind in ('x and a', 'b')"),
                    check("ck_kind", "kind is null or kind <> 'a' and stars > 2")),
            op -> op.dropTable("tea"));
    migrator(database, rated).upgrade();
    Sql.execute(
        database,
        "drop table tea",
        """
        create table tea (stars bigint not null, kind varchar(20),
          constraint ck_stars check (kind in ('x and a', 'b') and (stars <= 5) and (stars >= 1)),
          constraint ck_kind check (stars > 2 and kind is null or kind <> 'a'))\
        """);
    assertThat(migrator(database, rated).verify().differences())
        .extracting(it -> it.toString().replaceFirst(":.*'(ck_\\w+)'.*", " $1"))
        .containsExactly("different ck_kind");
  }

  @OnEachDatabase
  void databaseAheadOfTheCodeCannotBeVerified(TestDatabase database) {
    wholeShop(database).upgrade();
    assertThatExceptionOfType(MigrationRefused.class)
        .isThrownBy(() -> migrator(database, CUSTOMER, PHONE).verify())
        .withMessage(
            "The database is ahead of this code, which does not know '0003_create_purchase', nor"
                + " what the database should hold. Nothing was changed. Verify it with the release"
                + " that applied it.");
  }

  /** Who may only read gets the same answer where the words are plain. */
  @Test
  void postgresqlUsersWhoMayOnlyReadCanVerify(PostgresqlDatabase database) throws SQLException {
    TestMigration checked =
        TestMigration.of(
            "0001_checked",
            op ->
                op.createTable(
                    "ticket",
                    column("id", bigint()).notNull(),
                    column("state", varchar(10)).notNull().defaultValue("'NEW'"),
                    primaryKey("ticket_pkey", "id"),
                    check("ck_state", "state in ('NEW','DONE')")),
            op -> op.dropTable("ticket"));
    migrator(database, checked).upgrade();
    Sql.execute(
        database,
        "revoke temporary on database %s from public".formatted(database.name()),
        "drop role if exists reader",
        "create role reader login",
        "grant usage on schema public to reader",
        "grant select on godwit_history to reader");
    try {
      Migrator reader =
          Migrator.of(database.dataSource("reader"), TestIndex.of(checked)).withListener(it -> {});
      assertThat(reader.verify().isEqual()).isTrue();
      Sql.execute(
          database,
          "alter table ticket drop constraint ck_state",
          "alter table ticket add constraint ck_state check (state in ('NEW', 'LOST'))");
      assertThat(reader.verify())
          .hasToString(
              "different: check 'ck_state' of table 'ticket': expected state in ('NEW','DONE'),"
                  + " found ((state)::text = ANY ((ARRAY['NEW'::character varying,"
                  + " 'LOST'::character varying])::text[]))");
    } finally {
      Sql.execute(
          database,
          "drop owned by reader",
          "drop role reader",
          "grant temporary on database %s to public".formatted(database.name()));
    }
  }

  @Test
  void verifyingLeavesNothingOnPostgresql(PostgresqlDatabase database) throws SQLException {
    migrator(database, RICH).upgrade();
    try (Connection connection = database.connect()) {
      connection.setAutoCommit(false);
      Migrator.of(connection, TestIndex.of(RICH)).withListener(it -> {}).verify();
      assertThat(connection.getAutoCommit()).isFalse();
      try (ResultSet tables =
          connection
              .createStatement()
              .executeQuery(
                  "select relname from pg_class where relnamespace = pg_my_temp_schema()")) {
        assertThat(tables.next()).isFalse();
      }
    }
  }
}
