package dev.godwit.processor;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Answers about renames and drops over time: in force, done, contradicting, forgotten. */
final class RenameAnswersTest {

  private static final String ID = "@Id Long id;";
  private static final String USER = "src/com/acme/shop/User.java";
  private static final String INFO = "src/" + Project.PACKAGE + "/package-info.java";

  @TempDir private Path directory;
  private Project project;

  @BeforeEach
  void createHistory() {
    project = Project.inGit(directory).entity("User", ID, "String name;", "String phone;");
    project.compile().done();
    project.commit("first");
    project.compile().done();
  }

  private void committed(String... members) {
    project.entity("User", members).compile().done();
    project.commit("next");
  }

  @Test
  void answersThatAreCommittedAreNotedAndChangeNothing() {
    project.type(
        "@Entity @Dropped(\"name\")", "User", ID, "@RenamedFrom(\"phone\") String mobile;");
    project.compile().done();
    project.commit("second");
    String snapshot = project.snapshot();

    assertThat(project.compile("-Werror").done().messages())
        .containsExactly(
            "note User.java:4: [godwit] @Dropped(\"name\") on 'User' is no longer needed: the"
                + " history has it no more. Remove it.",
            "note User.java:7: [godwit] @RenamedFrom(\"phone\") on 'User.mobile' is no longer"
                + " needed: the history has the new name. Remove it.");
    assertThat(project.snapshot()).isEqualTo(snapshot);
  }

  @Test
  void forgottenAnswerTakesNoDataOfAColumnThatGetsTheFormerNameLater() {
    committed(ID, "String name;", "@RenamedFrom(\"phone\") String mobile;");
    committed(ID, "String name;", "@RenamedFrom(\"phone\") String mobile;", "Integer phone;");
    project.entity("User", ID, "String name;", "@RenamedFrom(\"phone\") String mobile;");
    project.edit(USER, "@Entity", "@Entity @Dropped(\"phone\")");

    assertThat(project.compile().done().messages())
        .containsExactly(
            "note User.java:8: [godwit] @RenamedFrom(\"phone\") on 'User.mobile' is no longer"
                + " needed: the history has the new name. Remove it.",
            "note: [godwit] draft V0004_DropPhoneFromUser written: - user.phone");
  }

  @Test
  void namesThatHaveChangedPlacesByAnswersStayThere() {
    String[] swapped = {
      ID,
      "@RenamedFrom(\"phone\") @Column(name = \"name\") String number;",
      "@RenamedFrom(\"name\") @Column(name = \"phone\") String title;"
    };
    project.entity("User", swapped);
    assertThat(project.compile().done().messages())
        .containsExactly(
            "note: [godwit] draft V0002_ChangeUser written: ~ user.name → name__moved, ~ user.phone"
                + " → name, ~ user.name__moved → phone");
    project.commit("second");

    assertThat(project.compile().done().messages())
        .containsExactly(
            "note User.java:7: [godwit] @RenamedFrom(\"phone\") on 'User.number' is no longer"
                + " needed: the history has the new name. Remove it.",
            "note User.java:8: [godwit] @RenamedFrom(\"name\") on 'User.title' is no longer needed:"
                + " the history has the new name. Remove it.");
  }

  @Test
  void contradictingAnswersAreRefused() {
    project.type(
        "@Entity @Dropped(\"name\")",
        "User",
        ID,
        "String name;",
        "@RenamedFrom(\"phone\") String mobile;",
        "@RenamedFrom(\"phone\") Integer cell;",
        "@RenamedFrom(\"name\") String title;");

    assertThat(project.compile().failed().messages())
        .containsExactly(
            "error User.java:9: [godwit] 'User.mobile' and 'User.cell' are both renamed from"
                + " 'phone', but only one of them can be. Remove one @RenamedFrom."
                + " (answer-contradicts)",
            "error User.java:4: [godwit] @Dropped(\"name\") on 'User' names what is still there."
                + " Remove @Dropped, or what is mapped to it. (answer-contradicts)",
            "error User.java:10: [godwit] @RenamedFrom(\"name\") on 'User.title' names what is"
                + " still there under that name. Give that another name, or remove @RenamedFrom."
                + " (answer-contradicts)");
  }

  @Test
  void namesThatAreCloseAreSuggested() {
    project.type("@Entity @Dropped(\"nam\")", "User", ID, "@RenamedFrom(\"phon\") String mobile;");

    assertThat(project.compile().failed().messages())
        .startsWith(
            "error User.java:4: [godwit] @Dropped(\"nam\") on 'User' names nothing that"
                + " schema.snapshot has. Did you mean 'name'? (dropped-unknown)",
            "error User.java:7: [godwit] @RenamedFrom(\"phon\") on 'User.mobile' names nothing that"
                + " it could have been. Did you mean 'phone'? (renamed-from-unknown)");
  }

  @Test
  void answerThatCouldMeanSeveralIsRefused() {
    project.entity("User", ID, "String name;", "@RenamedFrom(\"phone\") Contact contact;");
    project.type("@Embeddable", "Contact", "String mobile;", "String mail;");

    assertThat(project.compile().failed().messages())
        .contains(
            "error User.java:8: [godwit] @RenamedFrom(\"phone\") on 'User.contact' could be about"
                + " any of these. Write (1) @RenamedFrom(value = \"phone\", to = \"mobile\") or (2)"
                + " @RenamedFrom(value = \"phone\", to = \"mail\"). (answer-ambiguous)");

    project.edit(USER, "(\"phone\")", "(value = \"phone\", to = \"mail\")");
    assertThat(project.compile().done().messages())
        .containsExactly(
            "note: [godwit] draft V0002_ChangeUser written: ~ user.phone → mail, + user.mobile"
                + " varchar(255)");
  }

  @Test
  void answerThatCouldMeanSeveralMeansWhatNoOtherIsAbout() {
    committed(ID, "String name;", "String phone;", "String fax;");
    project.entity(
        "User",
        ID,
        "String name;",
        "@RenamedFrom(value = \"phone\", to = \"mail\") @RenamedFrom(\"fax\") Contact contact;");
    project.type("@Embeddable", "Contact", "String mobile;", "String mail;");

    assertThat(project.compile().done().messages())
        .containsExactly(
            "note: [godwit] draft V0003_ChangeUser written: ~ user.fax → mobile, ~ user.phone →"
                + " mail");
  }

  @Test
  void tablesOfOneAttributeAreToldApart() {
    project.type("@MappedSuperclass", "Base", "@ElementCollection java.util.Set<String> tags;");
    project.write("src/com/acme/shop/Book.java", subclass("Book"));
    project.write("src/com/acme/shop/Disc.java", subclass("Disc"));
    project.compile().done();
    project.commit("second");
    project.type("@MappedSuperclass", "Base", "@ElementCollection java.util.Set<String> words;");

    assertThat(project.compile().failed().messages())
        .anyMatch(it -> it.contains("(1) @RenamedFrom(value = \"book_tags\", to = \"book_words\")"))
        .anyMatch(it -> it.contains("@RenamedFrom(value = \"disc_tags\", to = \"disc_words\")"));
    project.type(
        "@MappedSuperclass",
        "Base",
        "@RenamedFrom(value = \"book_tags\", to = \"book_words\")",
        "@RenamedFrom(value = \"disc_tags\", to = \"disc_words\")",
        "@ElementCollection java.util.Set<String> words;");
    assertThat(project.compile().failed().messages())
        .allMatch(it -> it.contains("'words' is new. Is it the same one?"));
  }

  private static String subclass(String name) {
    return """
        package com.acme.shop;

        import jakarta.persistence.*;

        @Entity
        public class %s extends Base {
          @Id Long id;
        }
        """
        .formatted(name);
  }

  @Test
  void presentNameThatDoesNotExistIsRefused() {
    project.entity(
        "User",
        ID,
        "String name;",
        "@RenamedFrom(value = \"phone\", to = \"mobil\") String mobile;");

    assertThat(project.compile().failed().messages())
        .containsExactly(
            "error User.java:8: [godwit] 'User.mobile' has no table, column or sequence 'mobil'."
                + " Did you mean 'mobile'? (renamed-to-unknown)");
  }

  @Test
  void classAndPackageMayChangeOverTheSameTable() {
    String before = project.snapshot();
    project.write(
        "src/com/acme/people/Person.java",
        """
        package com.acme.people;
        import jakarta.persistence.*;
        @Entity @Table(name = "user")
        public class Person { @Id Long id; String name; @Column(name = "phone") String mobile; }
        """);
    project.delete(USER);

    assertThat(project.compile().done().messages()).isEmpty();
    assertThat(project.snapshot())
        .isEqualTo(
            before
                .replace("com.acme.shop.User", "com.acme.people.Person")
                .replace("User.id", "Person.id")
                .replace("User.name", "Person.name")
                .replace("User.phone", "Person.mobile"));
    assertThat(project.migrations()).containsExactly("V0001_CreateUser.java", "schema.snapshot");
  }

  @Test
  void leftOverAnswersOfTablesAreNoted() {
    project.delete(USER);
    project.type("@Entity @RenamedFrom(\"user\")", "Person", ID, "String name;", "String phone;");
    project.compile().done();
    project.commit("second");
    project.edit(INFO, "@Migrations", "@Migrations\n@Dropped(\"old\")");
    project.edit(INFO, "import dev.", "import dev.godwit.annotations.Dropped;\nimport dev.");

    assertThat(project.compile().done().messages())
        .containsExactly(
            "note package-info.java:2: [godwit] @Dropped(\"old\") on 'the migrations package' is no"
                + " longer needed: the history has it no more. Remove it.",
            "note Person.java:4: [godwit] @RenamedFrom(\"user\") on 'Person' is no longer needed:"
                + " the history has the new name. Remove it.");
  }

  @Test
  void oneColumnOfTwoNamesIsRefused() {
    project.entity("User", ID, "@RenamedFrom(\"phone\") @RenamedFrom(\"name\") String mobile;");

    assertThat(project.compile().failed().messages())
        .contains(
            "error User.java:7: [godwit] 'mobile' is renamed from two names, 'phone' and 'name'."
                + " Remove one @RenamedFrom. (answer-contradicts)");
  }

  @Test
  void nameThatSomethingElseHadIsNoRename() {
    project.entity("User", ID, "@RenamedFrom(\"phone\") @Column(name = \"name\") String mobile;");

    assertThat(project.compile().failed().messages())
        .contains(
            "error User.java:7: [godwit] 'phone' and 'User.mobile' are both in schema.snapshot, so"
                + " the one cannot become the other. Write @Dropped for what 'User.mobile' is"
                + " mapped to if 'phone' is to take its place, or remove @RenamedFrom."
                + " (answer-contradicts)");
  }

  @Test
  void answerAboutNothingIsRefused() {
    project.entity(
        "User", ID, "String name;", "String phone;", "@RenamedFrom(\"cell\") String mobile;");

    assertThat(project.compile().failed().messages())
        .containsExactly(
            "error User.java:9: [godwit] @RenamedFrom(\"cell\") on 'User.mobile' names nothing that"
                + " it could have been. The model lacks nothing that schema.snapshot has, so remove"
                + " it. (renamed-from-unknown)");
  }

  @Test
  void nameThatIsCloseToNoneIsAnsweredWithAll() {
    project.entity("User", ID, "@RenamedFrom(\"xyzzy\") String mobile;");

    assertThat(project.compile().failed().messages())
        .contains(
            "error User.java:7: [godwit] @RenamedFrom(\"xyzzy\") on 'User.mobile' names nothing"
                + " that it could have been. Write one of the names that schema.snapshot has and"
                + " the model lacks: name, phone. (renamed-from-unknown)");
  }
}
