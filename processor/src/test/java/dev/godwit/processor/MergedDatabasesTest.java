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
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;

/** Branches that dispute a table, both deployed, and the migration that makes one of them. */
@ExtendWith(Databases.class)
final class MergedDatabasesTest {

  private static final String BASE = "0001_create_user";
  private static final String OURS = "0002_change_user";
  private static final String THEIRS = "0002_add_mail_to_user";
  private static final String MERGE = "0003_merge_0002_add_mail_to_user";
  private static final String KEEP_OURS = "-Agodwit.merge=" + OURS;

  private static final String ID = "@Id Long id;";

  @TempDir private Path directory;
  private Project project;
  private Branches branches;

  /** The first model, from which branches are to be made. */
  private void begin(String... members) {
    branches = Branches.from(directory, members);
    project = branches.project();
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
    branches.begin("theirs");
    branches.commit(
        "theirs",
        ID,
        "@Column(length = 20) String code;",
        "String nick;",
        "@Backfill(\"code || '@a.b'\") @Column(nullable = false) String mail;");
    migrate(sqliteTheirs, postgresqlTheirs);
    execute("update \"user\" set mail = 'ada@b.c'", sqliteTheirs, postgresqlTheirs);
    List<String> catalogOfTheirs =
        List.of(sqliteTheirs.catalog().toString(), postgresqlTheirs.catalog().toString());
    branches.goOn("main");
    branches.commit(
        "ours",
        ID,
        "@Column(length = 30) String code;",
        "@RenamedFrom(\"nick\") String name;",
        "String phone;");
    migrate(sqliteOurs, postgresqlOurs);
    execute("update \"user\" set phone = '12'", sqliteOurs, postgresqlOurs);
    branches.merge(
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

  @Test
  void branchThatGoesOnBehindTheOtherSideIsMergedAgain(SqliteDatabase ours, SqliteDatabase theirs)
      throws SQLException {
    begin(ID);
    branches.begin("theirs").commit("theirs", ID, "String mail;");
    branches.goOn("main").commit("ours", ID, "String phone;");
    branches.merge("theirs", ID, "String phone;", "String mail;");
    project.compile("-Agodwit.merge=0002_add_phone_to_user").done();
    project.commit("merged");
    migrate(ours);
    branches.goOn("theirs");
    branches.commit("theirs again", ID, "String mail;", "String city;");
    migrate(theirs);
    branches.goOn("main");
    branches.merge("theirs", ID, "String phone;", "String mail;", "String city;");

    assertThat(project.compile("-Agodwit.merge=0003_merge_0002_add_mail_to_user").done().messages())
        .first()
        .isEqualTo(
            "note: [godwit] draft V0004_Merge0003AddCityToUser written: from"
                + " '0003_merge_0002_add_mail_to_user' + user.city varchar(255); from"
                + " '0003_add_city_to_user' + user.phone varchar(255)");

    project.commit("merged again");
    assertThat(project.compile().done().messages()).isEmpty();
    migrate(ours, theirs);
    assertThat(ours.catalog().toString()).isEqualTo(theirs.catalog().toString());
    assertThat(query("select revision from godwit_history where superseded_by is null", theirs))
        .containsExactlyInAnyOrder(
            BASE, THEIRS, "0003_add_city_to_user", "0004_merge_0003_add_city_to_user");
  }

  @Test
  void renamesAndDropsOfOneSideAreMadeOnTheOther(SqliteDatabase ours, SqliteDatabase theirs)
      throws SQLException {
    begin(ID, "String nick;", "String fax;");
    migrate(ours, theirs);
    execute("insert into user (id, nick, fax) values (1, 'Ada', '9')", ours, theirs);
    branches.begin("theirs");
    branches.commit("theirs", ID, "@Column(length = 300) String nick;", "String fax;");
    migrate(theirs);
    branches.goOn("main");
    project
        .type("@Entity @Dropped(\"fax\")", "User", ID, "@RenamedFrom(\"nick\") String name;")
        .compile()
        .done();
    project.commit("ours");
    migrate(ours);
    branches.merge("theirs", ID, "@Column(length = 300) String name;");

    assertThat(project.compile("-Agodwit.merge=" + OURS).done().messages())
        .first()
        .isEqualTo(
            "note: [godwit] draft V0003_Merge0002ChangeTypeOfNickInUser written: from"
                + " '0002_change_user' ~ user.name varchar(255) → varchar(300); from"
                + " '0002_change_type_of_nick_in_user' ~ user.nick → name, - user.fax");
    project.commit("merged");
    project.compile().done();
    migrate(ours, theirs);

    assertThat(query("select * from user", ours, theirs)).containsExactly("1|Ada");
    assertThat(ours.catalog().toString()).isEqualTo(theirs.catalog().toString());
  }

  @Test
  void headThatBuildsOnAPartOfOneSideIsInTheWay() {
    begin(ID);
    branches.begin("theirs");
    branches.commit("theirs", ID, "String mail;");
    branches.goOn("main");
    project.entity("Team", ID).compile().done();
    project.commit("team");
    branches.begin("third");
    project.entity("Club", ID).compile().done();
    project.commit("club");
    branches.goOn("main");
    branches.commit("ours", ID, "String phone;");
    project.tryGit("merge", "-q", "--no-commit", "third");
    project.compile().done();
    project.commit("merged club");
    branches.merge("theirs", ID, "String phone;", "String mail;");

    assertThat(project.compile("-Agodwit.merge=0003_add_phone_to_user").failed().messages())
        .containsExactly(
            "error package-info.java:1: [godwit] '0003_add_phone_to_user' and"
                + " '0002_add_mail_to_user' cannot be merged yet: '0003_create_club' builds on a"
                + " part of one side, and databases of the other could not run it. Delete the class"
                + " of '0003_create_club' if it was never deployed, and compile again: it is"
                + " written anew behind the merge. (merge-torn)");
  }

  @Test
  void bothSidesMayHaveMadeTheSameChange() {
    begin(ID);
    branches.begin("theirs");
    branches.commit("theirs", ID, "String phone;", "String mail;");
    branches.goOn("main");
    branches.commit("ours", ID, "String phone;");
    branches.merge("theirs", ID, "String phone;", "String mail;");

    assertThat(project.compile("-Agodwit.merge=0002_add_phone_to_user").done().messages())
        .first()
        .isEqualTo(
            "note: [godwit] draft V0003_Merge0002AddPhoneAndMailToUser written: from"
                + " '0002_add_phone_to_user' + user.mail varchar(255); from"
                + " '0002_add_phone_and_mail_to_user' nothing");
    assertThat(project.compile().done().messages()).isEmpty();
  }
}
