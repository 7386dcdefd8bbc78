package dev.godwit.processor;

import static org.assertj.core.api.Assertions.assertThat;

import dev.godwit.Migrator;
import dev.godwit.testing.Databases;
import dev.godwit.testing.PostgresqlDatabase;
import dev.godwit.testing.SqliteDatabase;
import dev.godwit.testing.TestDatabase;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;

/** Branches that dispute a table, both deployed, and the migration that makes one of them. */
@ExtendWith(Databases.class)
final class MergeTest {

  private static final String BASE = "0001_create_user";
  private static final String OURS = "0002_change_user";
  private static final String THEIRS = "0002_add_mail_to_user";
  private static final String MERGE = "0003_merge_0002_add_mail_to_user";
  private static final String KEEP_OURS = "-Agodwit.merge=" + OURS;

  private static final String ID = "@Id Long id;";

  @TempDir private Path directory;
  private Project project;

  /** A branch's work, compiled and committed. */
  private void commit(String message, String... members) {
    project.entity("User", members).compile().done();
    project.commit(message);
  }

  /** The first model, from which branches are to be made. */
  private void begin(String... members) {
    project = Project.inGit(directory);
    commit("first", members);
  }

  private void branch(String name) {
    project.git("checkout", "-q", "-b", name);
  }

  /** Merges a branch, of which the files of the migrations package do not matter. */
  private void merge(String branch, String... members) {
    project.tryGit("merge", "-q", "--no-commit", branch);
    project.entity("User", members);
  }

  private void migrate(TestDatabase... databases) {
    for (TestDatabase database : databases) {
      project.application().on(database.dataSource(), Migrator::upgrade);
    }
  }

  private void downgrade(String target, TestDatabase... databases) {
    for (TestDatabase database : databases) {
      project.application().on(database.dataSource(), it -> it.downgrade(target));
    }
  }

  private static void execute(String statement, TestDatabase... databases) throws SQLException {
    for (TestDatabase database : databases) {
      database.execute(statement);
    }
  }

  private static List<String> query(String sql, TestDatabase... databases) throws SQLException {
    List<String> rows = databases[0].query(sql);
    for (TestDatabase database : databases) {
      assertThat(database.query(sql)).isEqualTo(rows);
    }
    return rows;
  }

  @Test
  void databasesOfEitherHeadOfTheBaseAndNewOnesEndAtTheSameSchema(
      SqliteDatabase sqliteOurs,
      SqliteDatabase sqliteTheirs,
      SqliteDatabase sqliteBase,
      SqliteDatabase sqliteNew,
      PostgresqlDatabase postgresqlOurs,
      PostgresqlDatabase postgresqlTheirs,
      PostgresqlDatabase postgresqlBase,
      PostgresqlDatabase postgresqlNew)
      throws SQLException {
    begin(ID, "@Column(length = 20) String code;", "String nick;");
    migrate(sqliteOurs, sqliteTheirs, sqliteBase, postgresqlOurs, postgresqlTheirs, postgresqlBase);
    execute(
        "insert into \"user\" (id, code, nick) values (1, 'one', 'Ada')",
        sqliteOurs,
        sqliteTheirs,
        sqliteBase,
        postgresqlOurs,
        postgresqlTheirs,
        postgresqlBase);
    branch("theirs");
    commit(
        "theirs",
        ID,
        "@Column(length = 20) String code;",
        "String nick;",
        "@Backfill(\"code || '@a.b'\") @Column(nullable = false) String mail;");
    migrate(sqliteTheirs, postgresqlTheirs);
    execute("update \"user\" set mail = 'ada@b.c'", sqliteTheirs, postgresqlTheirs);
    List<String> catalogOfTheirs =
        List.of(sqliteTheirs.catalog().toString(), postgresqlTheirs.catalog().toString());
    project.git("checkout", "-q", "main");
    commit(
        "ours",
        ID,
        "@Column(length = 30) String code;",
        "@RenamedFrom(\"nick\") String name;",
        "String phone;");
    migrate(sqliteOurs, postgresqlOurs);
    execute("update \"user\" set phone = '12'", sqliteOurs, postgresqlOurs);
    merge(
        "theirs",
        ID,
        "@Column(length = 30) String code;",
        "String name;",
        "String phone;",
        "@Column(nullable = false) String mail;");

    project.compile(KEEP_OURS).done();

    assertThat(project.compile().done().messages()).isEmpty();
    project.commit("merged");
    assertThat(project.compile().done().messages()).isEmpty();
    TestDatabase[] sqlite = {sqliteNew, sqliteOurs, sqliteTheirs, sqliteBase};
    TestDatabase[] postgresql = {postgresqlNew, postgresqlOurs, postgresqlTheirs, postgresqlBase};
    for (TestDatabase[] databases : List.of(sqlite, postgresql)) {
      migrate(databases);
      for (TestDatabase database : databases) {
        assertThat(database.catalog().toString()).isEqualTo(databases[0].catalog().toString());
      }
      String rows = "select id, code, name, phone, mail from \"user\"";
      assertThat(query(rows, databases[1])).containsExactly("1|one|Ada|12|one@a.b");
      assertThat(query(rows, databases[2])).containsExactly("1|one|Ada|null|ada@b.c");
      assertThat(query(rows, databases[3])).containsExactly("1|one|Ada|null|one@a.b");
      String ran =
          "select revision from godwit_history where superseded_by is null order by ordinal";
      assertThat(query(ran, databases[0], databases[1], databases[3]))
          .containsExactly(BASE, OURS, MERGE);
      assertThat(query(ran, databases[2])).containsExactly(BASE, THEIRS, MERGE);
    }

    downgrade(THEIRS, sqliteTheirs, postgresqlTheirs);
    assertThat(List.of(sqliteTheirs.catalog().toString(), postgresqlTheirs.catalog().toString()))
        .isEqualTo(catalogOfTheirs);
    assertThat(query("select id, code, nick, mail from \"user\"", sqliteTheirs, postgresqlTheirs))
        .containsExactly("1|one|Ada|ada@b.c");
    migrate(sqliteTheirs, postgresqlTheirs);
    assertThat(sqliteTheirs.catalog().toString()).isEqualTo(sqliteNew.catalog().toString());
    downgrade("base", sqliteOurs, sqliteTheirs, postgresqlOurs, postgresqlTheirs);
    assertThat(query("select * from godwit_history", sqliteOurs, sqliteTheirs)).isEmpty();
  }

  private void disputeOfPhoneAndMail() {
    begin(ID);
    branch("theirs");
    commit("theirs", ID, "String mail;");
    project.git("checkout", "-q", "main");
    commit("ours", ID, "String phone;");
    merge("theirs", ID, "String phone;", "String mail;");
  }

  @Test
  void mergeReadsAsTwoWaysToOneSchema() {
    disputeOfPhoneAndMail();

    Compiled compiled = project.compile("-Agodwit.merge=0002_add_phone_to_user").done();

    assertThat(compiled.messages())
        .containsExactly(
            "note: [godwit] draft V0003_Merge0002AddMailToUser written: from"
                + " '0002_add_phone_to_user' + user.mail varchar(255); from"
                + " '0002_add_mail_to_user' + user.phone varchar(255)",
            "note: [godwit] schema.snapshot held both sides of a merge, and is completed from the"
                + " migrations of both");
    assertThat(project.migration("V0003_Merge0002AddMailToUser.java"))
        .isEqualTo(
            """
            package com.acme.migrations;

            import static dev.godwit.schema.Definitions.column;
            import static dev.godwit.schema.Definitions.varchar;

            import dev.godwit.Merge;
            import dev.godwit.annotations.Revision;
            import dev.godwit.operation.Operations;

            /**
             * Merges 0002_add_mail_to_user.
             *
             * <p>Databases that ran {@code 0002_add_phone_to_user}, as new ones do, never run {@code
             * 0002_add_mail_to_user}:
             *
             * <pre>{@code
             * + user.mail varchar(255)
             * }</pre>
             *
             * <p>On PostgreSQL:
             *
             * <pre>{@code
             * alter table "user" add column mail varchar(255);
             * }</pre>
             *
             * <p>On SQLite:
             *
             * <pre>{@code
             * alter table user add column mail varchar(255);
             * }</pre>
             *
             * <p>The downgrade drops {@code user.mail}, and the data in it.
             *
             * <p>Databases that ran {@code 0002_add_mail_to_user} never run {@code 0002_add_phone_to_user}:
             *
             * <pre>{@code
             * + user.phone varchar(255)
             * }</pre>
             *
             * <p>On PostgreSQL:
             *
             * <pre>{@code
             * alter table "user" add column phone varchar(255);
             * }</pre>
             *
             * <p>On SQLite:
             *
             * <pre>{@code
             * alter table user add column phone varchar(255);
             * }</pre>
             *
             * <p>The downgrade drops {@code user.phone}, and the data in it.
             */
            @Revision(
                id = "0003_merge_0002_add_mail_to_user",
                after = {"0002_add_phone_to_user", "0002_add_mail_to_user"},
                insteadOf = "0002_add_mail_to_user",
                generated = "f22ce0859562b77f87994acd955bbba8")
            public final class V0003_Merge0002AddMailToUser implements Merge {
              @Override
              public void upgrade(Operations op) {
                op.addColumn("user", column("mail", varchar(255)));
              }

              @Override
              public void downgrade(Operations op) {
                op.dropColumn("user", "mail");
              }

              @Override
              public void upgradeFromOther(Operations op) {
                op.addColumn("user", column("phone", varchar(255)));
              }

              @Override
              public void downgradeToOther(Operations op) {
                op.dropColumn("user", "phone");
              }
            }
            """);
    assertThat(project.snapshot())
        .contains(
            "revision 0003_merge_0002_add_mail_to_user after 0002_add_phone_to_user"
                + " 0002_add_mail_to_user\n");
    assertThat(project.application().entries().get(3).insteadOf())
        .hasValue("0002_add_mail_to_user");
  }

  @Test
  void mergeIsADraftUntilItIsCommitted() {
    disputeOfPhoneAndMail();
    project.compile("-Agodwit.merge=0002_add_phone_to_user").done();
    Map<String, String> first = project.state("src");
    assertThat(project.compile().done().messages()).isEmpty();
    assertThat(project.compile("-Agodwit.mode=check").done().messages()).isEmpty();
    assertThat(project.state("src")).isEqualTo(first);

    project.entity("User", ID, "String phone;", "String mail;", "Integer age;");
    assertThat(project.compile().done().messages())
        .containsExactly(
            "note: [godwit] draft V0003_Merge0002AddMailToUser rewritten: from"
                + " '0002_add_phone_to_user' + user.mail varchar(255), + user.age integer; from"
                + " '0002_add_mail_to_user' + user.phone varchar(255), + user.age integer");

    assertThat(project.compile("-Agodwit.merge=0002_add_mail_to_user").done().messages())
        .containsExactly(
            "note: [godwit] draft V0003_Merge0002AddPhoneToUser rewritten: from"
                + " '0002_add_mail_to_user' + user.phone varchar(255), + user.age integer; from"
                + " '0002_add_phone_to_user' + user.mail varchar(255), + user.age integer");
    assertThat(project.compile().done().messages()).isEmpty();
    project.commit("merged");

    project.entity("User", ID, "String phone;", "String mail;", "Integer age;", "String city;");
    project.compile().done();
    assertThat(project.migration("V0004_AddCityToUser.java"))
        .contains("after = \"0003_merge_0002_add_mail_to_user\"");
    assertThat(project.application().start().applied())
        .containsExactly(
            BASE,
            "0002_add_mail_to_user",
            "0003_merge_0002_add_mail_to_user",
            "0004_add_city_to_user");
  }

  @Test
  void whatTheSidesDoToDataHasToBeCopied() {
    begin(ID, "String name;");
    branch("theirs");
    project.entity("User", ID, "String name;", "String mail;").compile().done();
    project.editMigration(
        "V0002_AddMailToUser.java",
        "varchar(255)));\n",
        "varchar(255)));\n    op.sql(\"update \\\"user\\\" set mail = name\");\n");
    project.compile().done();
    project.commit("theirs");
    project.git("checkout", "-q", "main");
    project.entity("User", ID, "String name;", "String phone;").compile().done();
    project.editMigration(
        "V0002_AddPhoneToUser.java",
        "varchar(255)));\n",
        "varchar(255)));\n    op.run(connection -> connection.createStatement().close());\n");
    project.compile().done();
    project.commit("ours");
    merge("theirs", ID, "String name;", "String phone;", "String mail;");
    String lack =
        "'V0003_Merge0002AddMailToUser.java' lacks what the branches do to data, and each database"
            + " has run only one of them: 'V0002_AddMailToUser.java' has 'op.sql(\"update \\\"user\\\""
            + " set mail = name\");', which belongs into 'upgrade'; 'V0002_AddPhoneToUser.java' has"
            + " 'op.run((connection)->connection.createStatement().close());', which belongs into"
            + " 'upgradeFromOther'. Copy each statement there; where one is not needed or must"
            + " differ, write @SuppressWarnings(\"godwit:merge-data\") on the class. (merge-data)";

    assertThat(project.compile("-Agodwit.merge=0002_add_phone_to_user").failed().messages())
        .contains("warning package-info.java:1: [godwit] " + lack);
    assertThat(project.compile().failed().messages())
        .containsExactly("error package-info.java:1: [godwit] " + lack);

    String merge = "V0003_Merge0002AddMailToUser.java";
    String text = project.migration(merge);
    project.writeMigration(
        merge, text.replace("@Revision(", "@SuppressWarnings(\"godwit:merge-data\")\n@Revision("));
    assertThat(project.compile().done().messages()).isEmpty();

    project.writeMigration(
        merge,
        text.replace(
                "op.addColumn(\"user\", column(\"mail\", varchar(255)));\n",
                "op.addColumn(\"user\", column(\"mail\", varchar(255)));\n    op.sql(\"update \\\"user\\\" set mail = name\");\n")
            .replace(
                "op.addColumn(\"user\", column(\"phone\", varchar(255)));\n",
                "op.addColumn(\"user\", column(\"phone\", varchar(255)));\n    op.run(connection -> connection.createStatement().close());\n"));
    assertThat(project.compile().done().messages()).isEmpty();
    project.commit("merged");
    assertThat(project.compile().done().messages()).isEmpty();
  }

  @Test
  void editedMergeOfWhichTheWaysEndApartIsRefused() {
    disputeOfPhoneAndMail();
    project.compile("-Agodwit.merge=0002_add_phone_to_user").done();
    project.editMigration(
        "V0003_Merge0002AddMailToUser.java",
        "op.addColumn(\"user\", column(\"phone\", varchar(255)));",
        "");

    assertThat(project.compile().failed().messages())
        .containsExactly(
            "error package-info.java:1: [godwit] The two ways to"
                + " 'V0003_Merge0002AddMailToUser.java' end at different schemas. What"
                + " 'upgradeFromOther' would still have to do: + user.phone varchar(255). Correct"
                + " it, or 'upgrade'. (merge-differs)");
  }

  @Test
  void optionThatNamesNoRevisionIsRefused() {
    disputeOfPhoneAndMail();
    assertThat(project.compile("-Agodwit.merge=0002_add_fone_to_user").failed().messages())
        .containsExactly(
            "error package-info.java:1: [godwit] There is no revision '0002_add_fone_to_user'. Did"
                + " you mean '0002_add_phone_to_user' or '0002_add_mail_to_user'?"
                + " (history-broken)");
  }

  @Test
  void optionThatIsLeftInTheBuildDoesNothing() {
    disputeOfPhoneAndMail();
    project.compile("-Agodwit.merge=0002_add_phone_to_user").done();
    project.commit("merged");
    assertThat(project.compile("-Agodwit.merge=0002_add_phone_to_user").done().messages())
        .isEmpty();
  }
}
