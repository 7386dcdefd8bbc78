package dev.godwit.processor;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Changes that could lose data, or fail on filled tables: what is asked, and what the answers do.
 */
final class QuestionsTest {

  private static final String WERROR = "error: warnings found and -Werror specified";
  private static final String INFO = "src/" + Project.PACKAGE + "/package-info.java";

  @TempDir private Path directory;
  private Project project;

  @BeforeEach
  void createHistory() {
    project =
        Project.inGit(directory)
            .entity("User", "@Id Long id;", "String name;", "@Column(length = 20) String phone;");
    project.compile().done();
    project.commit("first");
    project.compile().done();
    project.application().start();
    project.application().sql("insert into user (id, name, phone) values (1, 'Ada', '123')");
  }

  private void refuses(String... messages) {
    Map<String, String> before = project.state("src");
    assertThat(project.compile().failed().messages()).containsExactly(messages);
    assertThat(project.state("src")).isEqualTo(before);
  }

  private void writes(String... messages) {
    assertThat(project.compile().done().messages()).containsExactly(messages);
    project.application().start();
  }

  @Test
  void newColumnNameOfTheSameAttributeIsRename() {
    project.entity(
        "User",
        "@Id Long id;",
        "String name;",
        "@Column(name = \"mobile\", length = 20) String phone;");

    writes("note: [godwit] draft V0002_RenamePhoneToMobileInUser written: ~ user.phone → mobile");
    assertThat(project.application().sql("select name, mobile from user"))
        .containsExactly("Ada|123");
  }

  @Test
  void newTableNameOfTheSameClassIsRename() {
    project.type(
        "@Entity @Table(name = \"person\")",
        "User",
        "@Id Long id;",
        "String name;",
        "@Column(length = 20) String phone;");

    writes("note: [godwit] draft V0002_RenameUserToPerson written: ~ user → person");
    assertThat(project.application().sql("select name, phone from person"))
        .containsExactly("Ada|123");
  }

  @Test
  void namesThatChangePlacesAreRenames() {
    project.entity(
        "User", "@Id Long id;", "@Column(length = 9) String a;", "@Column(length = 9) String b;");
    project.edit(
        "src/com/acme/shop/User.java", "@Entity", "@Entity @Dropped({\"name\", \"phone\"})");
    project.compile().done();
    project.commit("second");
    project.compile().done();
    project.application().start();
    project.application().sql("update user set a = 'A', b = 'B'");
    project.entity(
        "User",
        "@Id Long id;",
        "@Column(name = \"b\", length = 9) String a;",
        "@Column(name = \"a\", length = 9) String b;");

    writes(
        "note: [godwit] draft V0003_ChangeUser written: ~ user.a → a__moved, ~ user.b → a, ~"
            + " user.a__moved → b");
    assertThat(project.application().sql("select a, b from user")).containsExactly("B|A");
  }

  @Test
  void columnThatCouldBeAnotherUnderNewNameIsAsked() {
    project.entity("User", "@Id Long id;", "String name;", "@Column(length = 20) String mobile;");

    refuses(
        "error User.java:8: [godwit] Column 'user.phone' is gone and 'mobile' is new. Is it the"
            + " same one? Write (1) @RenamedFrom(\"phone\") on the attribute to rename it and keep"
            + " its values, or (2) @Dropped(\"phone\") on the class to drop it with them."
            + " (column-renamed-or-new)");

    project.entity(
        "User",
        "@Id Long id;",
        "String name;",
        "@RenamedFrom(\"phone\") @Column(length = 20) String mobile;");
    writes("note: [godwit] draft V0002_RenamePhoneToMobileInUser written: ~ user.phone → mobile");
    assertThat(project.application().sql("select name, mobile from user"))
        .containsExactly("Ada|123");
  }

  @Test
  void columnThatCouldBeAnotherMayBeDropped() {
    project.type(
        "@Entity @Dropped(\"phone\")",
        "User",
        "@Id Long id;",
        "String name;",
        "@Column(length = 20) String mobile;");

    writes(
        "note: [godwit] draft V0002_ChangeUser written: + user.mobile varchar(20), - user.phone");
    assertThat(project.application().sql("select name, mobile from user"))
        .containsExactly("Ada|null");
  }

  @Test
  void tableThatCouldBeAnotherUnderNewNameIsAsked() {
    project.delete("src/com/acme/shop/User.java");
    project.entity("Person", "@Id Long id;", "String name;", "@Column(length = 20) String phone;");

    refuses(
        "error Person.java:5: [godwit] Table 'user' is gone and 'person' is new. Is it the same"
            + " one? Write (1) @RenamedFrom(\"user\") on the class to rename it and keep its rows,"
            + " or (2) @Dropped(\"user\") on the migrations package to drop it with them."
            + " (table-renamed-or-new)");

    project.edit("src/com/acme/shop/Person.java", "@Entity", "@Entity @RenamedFrom(\"user\")");
    writes("note: [godwit] draft V0002_RenameUserToPerson written: ~ user → person");
    assertThat(project.application().sql("select name, phone from person"))
        .containsExactly("Ada|123");
  }

  @Test
  void answerThatIsNoLongerNeededIsMentioned() {
    project.entity(
        "User",
        "@Id Long id;",
        "String name;",
        "@RenamedFrom(\"phone\") @Column(length = 20) String mobile;");
    project.compile().done();
    project.commit("second");

    assertThat(project.compile().done().messages())
        .containsExactly(
            "note User.java:8: [godwit] @RenamedFrom(\"phone\") on 'User.mobile' is no longer needed:"
                + " the history has the new name. Remove it.");
  }

  @Test
  void notNullColumnNeedsValueForOldRows() {
    project.entity(
        "User", "@Id Long id;", "String name;", "@Column(length = 20) String phone;", "int age;");

    refuses(
        "error User.java:9: [godwit] Column 'user.age' is NOT NULL, but rows that exist have no"
            + " value for it. Write @Backfill(\"…\") with an SQL expression on the attribute, or"
            + " allow NULL. (not-null-without-value)");

    project.edit("src/com/acme/shop/User.java", "int age;", "@Backfill(\"length(name)\") int age;");
    writes("note: [godwit] draft V0002_AddAgeToUser written: + user.age integer not null");
    assertThat(project.application().sql("select name, age from user")).containsExactly("Ada|3");
  }

  @Test
  void columnThatBecomesNotNullNeedsValueForOldRows() {
    project.entity(
        "User",
        "@Id Long id;",
        "@Column(nullable = false) String name;",
        "@Column(length = 20) String phone;");

    refuses(
        "error User.java:7: [godwit] Column 'user.name' becomes NOT NULL, but rows that exist may"
            + " hold NULL. Write @Backfill(\"…\") with an SQL expression on the attribute."
            + " (not-null-without-value)");
  }

  @Test
  void droppedColumnIsWarnedOfUntilAnsweredOrCommitted() {
    project.entity("User", "@Id Long id;", "String name;");
    String warning =
        "warning User.java:5: [godwit] Column 'user.phone' is dropped with its values. If that is"
            + " meant, write @Dropped(\"phone\") on the class. (column-dropped)";

    assertThat(project.compile().failed().messages())
        .containsExactly(
            "warning User.java:5: [godwit] Column 'user.phone' is dropped with its values. If that"
                + " is meant, write @Dropped(\"phone\") on the class. (column-dropped)",
            "note: [godwit] draft V0002_DropPhoneFromUser written: - user.phone",
            "error: warnings found and -Werror specified");
    assertThat(project.migration("V0002_DropPhoneFromUser.java"))
        .contains(" * <p>Drops {@code user.phone} with its values; the downgrade brings it back");
    assertThat(project.compile().failed().messages()).containsExactly(warning, WERROR);

    project.edit("src/com/acme/shop/User.java", "@Entity", "@Entity @Dropped(\"phone\")");
    assertThat(project.compile().done().messages()).isEmpty();
  }

  @Test
  void droppedColumnOfCommittedMigrationIsNotWarnedOf() {
    project.entity("User", "@Id Long id;", "String name;");
    project.compile().failed();
    project.commit("second");

    assertThat(project.compile().done().messages()).isEmpty();
  }

  @Test
  void warningIsSuppressedByItsTag() {
    project.type(
        "@Entity @SuppressWarnings(\"godwit:column-dropped\")",
        "User",
        "@Id Long id;",
        "String name;");

    writes("note: [godwit] draft V0002_DropPhoneFromUser written: - user.phone");
  }

  @Test
  void droppedTableIsWarnedOfAtThePackage() {
    project.entity("Team", "@Id Long id;");
    project.compile().done();
    project.commit("second");
    project.delete("src/com/acme/shop/Team.java");

    assertThat(project.compile().failed().messages())
        .containsExactly(
            "warning package-info.java:1: [godwit] Table 'team' is dropped with its rows. If that"
                + " is meant, write @Dropped(\"team\") on the migrations package. (table-dropped)",
            "note: [godwit] draft V0003_DropTeam written: - team",
            "error: warnings found and -Werror specified");

    project.edit(INFO, "@Migrations\n", "@Migrations\n@Dropped(\"team\")\n");
    project.edit(INFO, "import dev.", "import dev.godwit.annotations.Dropped;\nimport dev.");
    writes();
  }

  @Test
  void typeThatGrowsShorterIsWarnedOf() {
    project.entity("User", "@Id Long id;", "String name;", "@Column(length = 10) String phone;");

    assertThat(project.compile().failed().messages())
        .containsExactly(
            "warning User.java:8: [godwit] Column 'user.phone' changes from varchar(20) to"
                + " varchar(10); the upgrade fails, and changes nothing, if a value does not fit."
                + " (type-narrowed)",
            "note: [godwit] draft V0002_ChangeTypeOfPhoneInUser written: ~ user.phone varchar(20) →"
                + " varchar(10)",
            "error: warnings found and -Werror specified");
  }

  @Test
  void typeThatGrowsLongerIsWritten() {
    project.entity("User", "@Id Long id;", "String name;", "@Column(length = 30) String phone;");

    writes(
        "note: [godwit] draft V0002_ChangeTypeOfPhoneInUser written: ~ user.phone varchar(20) →"
            + " varchar(30)");
    assertThat(project.application().sql("select name, phone from user"))
        .containsExactly("Ada|123");
  }

  @Test
  void typeOfAnotherKindIsRefused() {
    project.entity("User", "@Id Long id;", "String name;", "Integer phone;");

    refuses(
        "error User.java:8: [godwit] Column 'user.phone' would change from varchar(20) to integer,"
            + " and only you know how its values follow. Write (1) @Using(\"cast(phone as integer)\")"
            + " on the attribute, with the SQL expression that you mean, or (2) @Using(\"null\") to"
            + " give the values up. (type-conversion)");
  }

  @Test
  void newUniqueConstraintOnOldColumnIsWarnedOf() {
    project.entity(
        "User",
        "@Id Long id;",
        "@Column(unique = true) String name;",
        "@Column(length = 20) String phone;");

    assertThat(project.compile().failed().messages())
        .containsExactly(
            "warning User.java:7: [godwit] Column 'user.name' becomes unique; the upgrade fails,"
                + " and changes nothing, if two rows agree in it. (unique-added)",
            "note: [godwit] draft V0002_MakeNameUniqueInUser written: + user unique uk_user_name",
            "error: warnings found and -Werror specified");
  }

  @Test
  void removedEnumConstantIsWarnedOfAndAddedOneIsNot() {
    String[] members = {
      "@Id Long id;", "@Enumerated(EnumType.STRING) Kind kind;", "public enum Kind { A, B }"
    };
    project.entity("Thing", members).compile().done();
    project.commit("second");
    members[2] = "public enum Kind { A, B, C }";
    project.entity("Thing", members);
    writes(
        "note: [godwit] draft V0003_ChangeThing written: - thing check thing_kind_check, + thing"
            + " check thing_kind_check");
    project.commit("third");
    members[2] = "public enum Kind { A, C }";
    project.entity("Thing", members);

    assertThat(project.compile().failed().messages())
        .containsExactly(
            "warning Thing.java:5: [godwit] Table 'thing' gets the check 'kind in ('A','C')'; the"
                + " upgrade fails, and changes nothing, if a row does not meet it. (check-added)",
            "note: [godwit] draft V0004_ChangeThing written: - thing check thing_kind_check, +"
                + " thing check thing_kind_check",
            "error: warnings found and -Werror specified");
  }

  @Test
  void checkOfANewColumnIsNotWarnedOf() {
    project.entity(
        "User",
        "@Id Long id;",
        "String name;",
        "@Column(length = 20) String phone;",
        "@Enumerated(EnumType.STRING) Kind kind;",
        "public enum Kind { A, B }");

    writes(
        "note: [godwit] draft V0002_AddKindToUser written: + user.kind varchar(255), + user check"
            + " user_kind_check");
  }

  @Test
  void allProblemsOfOneCompileAreReportedAtOnce() {
    project.entity(
        "User", "@Id Long id;", "String name;", "Integer phone;", "int age;", "int size;");

    refuses(
        "error User.java:9: [godwit] Column 'user.age' is NOT NULL, but rows that exist have no"
            + " value for it. Write @Backfill(\"…\") with an SQL expression on the attribute, or"
            + " allow NULL. (not-null-without-value)",
        "error User.java:10: [godwit] Column 'user.size' is NOT NULL, but rows that exist have no"
            + " value for it. Write @Backfill(\"…\") with an SQL expression on the attribute, or"
            + " allow NULL. (not-null-without-value)",
        "error User.java:8: [godwit] Column 'user.phone' would change from varchar(20) to integer,"
            + " and only you know how its values follow. Write (1) @Using(\"cast(phone as integer)\")"
            + " on the attribute, with the SQL expression that you mean, or (2) @Using(\"null\") to"
            + " give the values up. (type-conversion)");
  }
}
