package dev.godwit.faults;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import dev.godwit.DatabaseUnusable;
import dev.godwit.MigrationException;
import dev.godwit.MigrationFailed;
import dev.godwit.Migrator;
import dev.godwit.connection.DatabaseUrl;
import dev.godwit.testing.Databases;
import dev.godwit.testing.PostgresqlDatabase;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.sql.SQLException;
import java.util.function.Consumer;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.postgresql.ds.PGSimpleDataSource;

/** Users of PostgreSQL who may not do everything, or do not exist. */
@ExtendWith(Databases.class)
final class RestrictedUserTest {

  private static final String USER = "godwit_restricted";

  private PostgresqlDatabase database;

  @BeforeEach
  void makeUser(PostgresqlDatabase postgresql) throws SQLException {
    database = postgresql;
    database.execute(
        "do $$ begin create role %s login; exception when duplicate_object then null; end $$"
            .formatted(USER),
        "grant usage on schema public to " + USER);
  }

  private PGSimpleDataSource source() {
    PGSimpleDataSource source = new PGSimpleDataSource();
    source.setUrl(database.url());
    source.setUser(USER);
    return source;
  }

  private Migrator owner() {
    return LongHistory.migrator(database.dataSource());
  }

  private Migrator restricted() {
    return LongHistory.migrator(source());
  }

  private void refuses(
      Class<? extends MigrationException> type, String message, Consumer<Migrator> call)
      throws SQLException {
    State before = State.of(database);
    assertThatExceptionOfType(type)
        .isThrownBy(() -> call.accept(restricted()))
        .withMessage(message);
    assertThat(State.of(database)).isEqualTo(before);
  }

  @Test
  void userWhoMayNotCreateTablesIsToldSo() throws SQLException {
    refuses(
        MigrationFailed.class,
        """
        Migration '0001_ground' could not be applied, and was rolled back.
          operation: createSequence(sequence("counter"))
          statement: create sequence counter start with 1 increment by 1
          cause: ERROR: permission denied for schema public
        Nothing was changed. Grant the user the right, and start again: it goes on there.\
        """,
        Migrator::upgrade);
  }

  @Test
  void userWhoMayNotReadTheHistoryIsToldSo() throws SQLException {
    owner().upgrade();
    String message =
        "The database does not let this user do that: ERROR: permission denied for table"
            + " godwit_history. Nothing was changed. Grant the user the right, and start again.";
    refuses(DatabaseUnusable.class, message, Migrator::upgrade);
    refuses(DatabaseUnusable.class, message, Migrator::status);
    refuses(DatabaseUnusable.class, message, Migrator::requireCurrent);
    refuses(DatabaseUnusable.class, message, it -> it.downgrade("base"));
  }

  @Test
  void userWhoMayOnlyReadStartsWhereNothingIsPending() throws SQLException {
    owner().upgrade();
    database.execute("grant select on godwit_history to " + USER);
    assertThat(restricted().upgrade().applied()).isEmpty();
    restricted().requireCurrent();
    assertThat(restricted().status().isCurrent()).isTrue();
    assertThat(restricted().history()).hasSize(4);
  }

  @Test
  void userWhoMayOnlyReadCannotUpgrade() throws SQLException {
    owner().upgrade("+2");
    database.execute("grant select on all tables in schema public to " + USER);
    refuses(
        MigrationFailed.class,
        """
        Migration '0003_orders' could not be applied, and was rolled back.
          operation: createTable("tea_order", column("id", bigint()).notNull(), column("tea_id", bigint()).notNull(), primaryKey("tea_order_pkey", "id"), foreignKey("tea_order_tea_fkey", "tea_id").references("tea", "id"))
          statement: create table tea_order (
          id bigint not null,
          tea_id bigint not null,
          constraint tea_order_pkey primary key (id),
          constraint tea_order_tea_fkey foreign key (tea_id) references tea (id)
        )
          cause: ERROR: permission denied for schema public
          Position: 14
        Nothing was changed. Grant the user the right, and start again: it goes on there.\
        """,
        Migrator::upgrade);
  }

  @Test
  void readOnlySessionStartsWhereNothingIsPending() throws SQLException {
    owner().upgrade();
    PGSimpleDataSource standby = new PGSimpleDataSource();
    standby.setUrl(database.url());
    standby.setOptions("-c default_transaction_read_only=on");
    Migrator migrator = LongHistory.migrator(standby);
    assertThat(migrator.upgrade().applied()).isEmpty();
    migrator.requireCurrent();
    assertThatExceptionOfType(DatabaseUnusable.class)
        .isThrownBy(() -> migrator.downgrade("-1"))
        .withMessage(
            "The database is read-only: ERROR: cannot execute INSERT in a read-only transaction."
                + " Nothing was changed. Give this process the right to write, and start again.");
  }

  @Test
  void unknownUserAndDatabaseAreNamed() {
    PGSimpleDataSource nobody = source();
    nobody.setUser("nobody_of_this_name");
    nobody.setPassword("topsecret");
    assertThatExceptionOfType(DatabaseUnusable.class)
        .isThrownBy(() -> LongHistory.migrator(nobody).upgrade())
        .withMessage(
            "The database cannot be reached: FATAL: role \"nobody_of_this_name\" does not exist."
                + " Nothing was changed. Check its address, the network and the credentials.");
    PGSimpleDataSource nowhere = source();
    nowhere.setDatabaseName("nowhere");
    assertThatExceptionOfType(DatabaseUnusable.class)
        .isThrownBy(() -> LongHistory.migrator(nowhere).status())
        .withMessage(
            "The database cannot be reached: FATAL: database \"nowhere\" does not exist."
                + " Nothing was changed. Check its address, the network and the credentials.");
  }

  @Test
  void wrongPasswordIsToldAndShownNowhere() throws SQLException {
    database.makeUser("godwit_clerk", "the right one");
    String address = database.url().replaceFirst("[?].*", "").replaceFirst("^jdbc:", "");
    refusesToConnect(
        DatabaseUrl.parse(address).withUser("godwit_clerk").withPassword("geheim"),
        "FATAL: password authentication failed for user \"godwit_clerk\"");
    refusesToConnect(
        DatabaseUrl.parse(address.replace("://", "://godwit_clerk:geheim@")),
        "FATAL: password authentication failed for user \"godwit_clerk\"");
    refusesToConnect(
        DatabaseUrl.parse(address).withUser("godwit_clerk"),
        "The server requested SCRAM-based authentication, but no password was provided.");
    DatabaseUrl right =
        DatabaseUrl.parse(address).withUser("godwit_clerk").withPassword("the right one");
    assertThat(LongHistory.migrator(right.dataSource()).status().applied()).isEmpty();
  }

  private static void refusesToConnect(DatabaseUrl url, String cause) {
    assertThat(url.toString()).doesNotContain("geheim");
    assertThatExceptionOfType(DatabaseUnusable.class)
        .isThrownBy(() -> LongHistory.migrator(url.dataSource()).upgrade())
        .withMessage(
            "The database cannot be reached: %s%s Nothing was changed. Check its address, the network and the credentials."
                .formatted(cause, cause.endsWith(".") ? "" : "."))
        .satisfies(
            failure -> {
              StringWriter trace = new StringWriter();
              failure.printStackTrace(new PrintWriter(trace));
              assertThat(trace.toString()).doesNotContain("geheim");
            });
  }
}
