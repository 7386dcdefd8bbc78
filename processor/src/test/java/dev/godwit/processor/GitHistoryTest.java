package dev.godwit.processor;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What becomes of migrations when git rewrites, copies or takes back what was committed. */
final class GitHistoryTest {

  private static final String ID = "@Id Long id;";
  private static final String FIRST = "V0001_CreateUser.java";
  private static final String PHONE = "V0002_AddPhoneToUser.java";
  private static final String MAIL = "V0002_AddMailToUser.java";
  private static final String SNAPSHOT = "schema.snapshot";

  private static final String COMPLETED =
      "note: [godwit] schema.snapshot held both sides of a merge, and is completed from the"
          + " migrations of both";

  @TempDir private Path directory;
  private Project project;

  /** A history of one migration, and a branch for each test to leave. */
  @BeforeEach
  void begin() {
    project = Project.inGit(directory.resolve("shop"));
    commit(ID);
  }

  private void commit(String... members) {
    project.entity("User", members).compile().done();
    project.commit(members[members.length - 1]);
  }

  /** Branches {@code main}, which adds a phone, and {@code other}, which adds a mail. */
  private void branchInTwo() {
    project.git("checkout", "-q", "-b", "other");
    commit(ID, "String mail;");
    project.git("checkout", "-q", "main");
    commit(ID, "String phone;");
  }

  private void isAtRest(Project rested) {
    assertThat(rested.compile().done().messages()).isEmpty();
    assertThat(rested.git("status", "--porcelain")).isEmpty();
  }

  @Test
  void rebasedMigrationThatDisputesIsWrittenAnewOnceItsClassIsDeleted() {
    branchInTwo();
    project.git("checkout", "-q", "other");
    assertThat(project.tryGit("rebase", "main").exit()).isEqualTo(1);
    project.entity("User", ID, "String phone;", "String mail;");
    assertThat(project.compile().failed().messages())
        .singleElement()
        .asString()
        .contains("'0002_add_mail_to_user' (+ user.mail varchar(255))", "(branches-dispute)");

    project.deleteMigration(MAIL);
    assertThat(project.compile().done().messages())
        .containsExactly(
            "note: [godwit] draft V0003_AddMailToUser written: + user.mail varchar(255)",
            COMPLETED);
    project.git("add", "-A");
    project.git("rebase", "--continue");

    assertThat(project.migrations())
        .containsExactly(FIRST, PHONE, "V0003_AddMailToUser.java", SNAPSHOT);
    isAtRest(project);
  }

  @Test
  void pickedMigrationThatDisputesIsWrittenAnewOnceItsClassIsDeleted() {
    branchInTwo();
    assertThat(project.tryGit("cherry-pick", "other").exit()).isEqualTo(1);
    project.entity("User", ID, "String phone;", "String mail;").deleteMigration(MAIL);

    project.compile().done();
    project.git("add", "-A");
    project.git("cherry-pick", "--continue");

    assertThat(project.migrations())
        .containsExactly(FIRST, PHONE, "V0003_AddMailToUser.java", SNAPSHOT);
    isAtRest(project);
  }

  @Test
  void abortedMergeLeavesNothingBehind() {
    branchInTwo();
    project.tryGit("merge", "-q", "other");
    project.compile();
    project.git("merge", "--abort");

    assertThat(project.migrations()).containsExactly(FIRST, PHONE, SNAPSHOT);
    isAtRest(project);
  }

  @Test
  void revertThatIsCommittedEndsTheHistoryBeforeIt() {
    commit(ID, "String phone;");
    project.git("revert", "--no-edit", "HEAD");

    assertThat(project.migrations()).containsExactly(FIRST, SNAPSHOT);
    isAtRest(project);
    commit(ID, "String mail;");
    assertThat(project.migration(MAIL)).contains("after = \"0001_create_user\"");
  }

  @Test
  void migrationWhoseCommitIsTakenBackIsTheDraftAgain() {
    commit(ID, "String phone;");
    project.git("reset", "-q", "--soft", "HEAD~1");
    project.entity("User", ID, "@Column(length = 20) String phone;");

    assertThat(project.compile().done().messages())
        .containsExactly(
            "note: [godwit] draft V0002_AddPhoneToUser rewritten: + user.phone varchar(20)");
    assertThat(project.migrations()).containsExactly(FIRST, PHONE, SNAPSHOT);
    project.commit("again");
    isAtRest(project);
  }

  @Test
  void squashMergeOfSeveralMigrationsIsTouchedByNothingUntilItIsCommitted() {
    project.git("checkout", "-q", "-b", "other");
    commit(ID, "String mail;");
    commit(ID, "String mail;", "String phone;");
    project.git("checkout", "-q", "main");
    project.git("merge", "-q", "--squash", "other");
    Map<String, String> before = project.state("src");

    assertThat(project.compile().failed().messages())
        .containsExactly(
            "error package-info.java:1: [godwit] None of these migrations is committed, and each"
                + " could be the draft: 'V0002_AddMailToUser.java', 'V0003_AddPhoneToUser.java'."
                + " Commit those that are finished. (several-drafts)");
    assertThat(project.state("src")).isEqualTo(before);

    project.commit("squashed");
    isAtRest(project);
  }

  @Test
  void stashTakesTheDraftAwayAndBringsItBack() {
    project.entity("User", ID, "String phone;").compile().done();
    String draft = project.migration(PHONE);
    project.git("stash", "-q", "-u");
    isAtRest(project);
    project.git("stash", "pop", "-q");

    assertThat(project.compile().done().messages()).isEmpty();
    assertThat(project.migration(PHONE)).isEqualTo(draft);
  }

  @Test
  void draftThatMeetsAPulledMigrationOfItsTableIsWrittenAnewOnceItIsDeleted() {
    project.git("checkout", "-q", "-b", "other");
    commit(ID, "String mail;");
    project.git("checkout", "-q", "main");
    project.entity("User", ID, "String phone;").compile().done();
    project.git("stash", "-q", "-u");
    project.git("merge", "-q", "other");
    project.tryGit("stash", "pop", "-q");
    project.entity("User", ID, "String mail;", "String phone;");
    assertThat(project.compile().failed().messages())
        .singleElement()
        .asString()
        .contains("delete 'V0002_AddMailToUser.java' or 'V0002_AddPhoneToUser.java'");

    project.deleteMigration(PHONE);
    project.compile().done();

    assertThat(project.migrations())
        .containsExactly(FIRST, MAIL, "V0003_AddPhoneToUser.java", SNAPSHOT);
    assertThat(project.compile().done().messages()).isEmpty();
  }

  @Test
  void threeIndependentHeadsAreAppliedTogetherAndFollowedTogether() {
    for (String name : List.of("Apple", "Banana", "Cherry")) {
      project.git("checkout", "-q", "-b", name, "main");
      project.entity(name, ID).compile().done();
      project.commit(name);
    }
    for (String name : List.of("Apple", "Banana")) {
      project.tryGit("merge", "-q", "--no-commit", name);
      project.compile().done();
      project.commit("merged " + name);
    }
    isAtRest(project);
    assertThat(project.application().start().applied())
        .containsExactly(
            "0001_create_user", "0002_create_apple", "0002_create_banana", "0002_create_cherry");

    project.entity("User", ID, "String phone;").compile().done();

    assertThat(project.migration("V0003_AddPhoneToUser.java"))
        .contains("{\"0002_create_apple\", \"0002_create_banana\", \"0002_create_cherry\"}");
    assertThat(project.application().start().applied()).containsExactly("0003_add_phone_to_user");
  }

  @Test
  void headsThatDisputeNothingMayReferToOneTable() {
    project.git("checkout", "-q", "-b", "other");
    project.entity("Apple", ID, "@ManyToOne User owner;").compile().done();
    project.commit("other");
    project.git("checkout", "-q", "main");
    commit(ID, "String phone;");
    project.tryGit("merge", "-q", "--no-commit", "other");

    project.compile().done();
    project.commit("merged");

    isAtRest(project);
    assertThat(project.application().start().applied()).hasSize(3);
  }

  @Test
  void severalDisputesAreToBeSettledOneAfterTheOther() {
    branchInTwo();
    project.git("checkout", "-q", "-b", "third", "main~1");
    commit(ID, "String city;");
    String third = project.migration("V0002_AddCityToUser.java");
    String mail = project.git("show", "other:src/" + Project.PACKAGE + "/" + MAIL);
    project.git("checkout", "-q", "main");
    project.writeMigration("V0002_AddCityToUser.java", third).writeMigration(MAIL, mail);
    project.commit("all at once");

    assertThat(project.compile("-Agodwit.merge=0002_add_phone_to_user").failed().messages())
        .hasSize(3)
        .first()
        .isEqualTo(
            "error package-info.java:1: [godwit] The revisions '0002_add_city_to_user' (+ user.city"
                + " varchar(255)) and '0002_add_mail_to_user' (+ user.mail varchar(255)) come from"
                + " different branches, and both change 'user'. Choose: (1) If one side was never"
                + " deployed, delete 'V0002_AddCityToUser.java' or 'V0002_AddMailToUser.java', and"
                + " compile again: it is written anew behind the other. (2) If both were, merge the"
                + " branches one after the other in git: two at a time can be brought together by a"
                + " migration. (branches-dispute)");
  }

  @Test
  void shallowCloneKnowsItsHead() {
    commit(ID, "String phone;");
    project.git("clone", "-q", "--depth", "1", "file://" + project.path(""), "../clone");
    Project clone = Project.at(directory.resolve("clone"));
    isAtRest(clone);

    clone.entity("User", ID, "String phone;", "String mail;").compile().done();

    assertThat(clone.migrations())
        .containsExactly(FIRST, PHONE, "V0003_AddMailToUser.java", SNAPSHOT);
    assertThat(clone.compile("-Agodwit.base=origin/main").done().messages()).isEmpty();
  }

  @Test
  void submoduleHasAHistoryOfItsOwn() {
    Project outer = Project.inGit(directory.resolve("outer"));
    outer.git("-c", "protocol.file.allow=always", "submodule", "--quiet", "add", "../shop", "shop");
    outer.commit("outer");
    Project inner = Project.at(directory.resolve("outer/shop"));
    isAtRest(inner);

    inner.entity("User", ID, "String phone;").compile().done();
    inner.entity("User", ID, "String mail;").compile().done();

    assertThat(inner.migrations()).containsExactly(FIRST, MAIL, SNAPSHOT);
    assertThat(outer.git("status", "--porcelain").strip()).isEqualTo("M shop");
  }

  @Test
  void repositoryMayBeginBelowTheModule() {
    Project module = Project.in(directory.resolve("module")).entity("User", ID);
    Project sources = Project.at(directory.resolve("module/src"));
    sources.git("init", "-q", "-b", "main");
    module.compile().done();
    sources.commit("first");

    module.entity("User", ID, "String phone;").compile().done();
    module.entity("User", ID, "String mail;").compile().done();

    assertThat(module.migrations()).containsExactly(FIRST, MAIL, SNAPSHOT);
    sources.commit("second");
    assertThat(module.compile().done().messages()).isEmpty();
  }

  @Test
  void twoModulesOfOneRepositoryHaveTwoHistories() {
    Project repository = Project.at(directory);
    repository.git("init", "-q", "-b", "main");
    repository.write(".gitignore", "/shop/\nout/\ngen/\n");
    Project one = Project.in(directory.resolve("one")).entity("User", ID);
    Project two = Project.in(directory.resolve("two")).entity("Visit", ID);
    one.compile().done();
    two.compile().done();
    repository.commit("both");
    one.entity("User", ID, "String phone;").compile().done();
    repository.commit("one");

    two.entity("Visit", ID, "String page;").compile().done();

    assertThat(one.compile().done().messages()).isEmpty();
    assertThat(one.migrations()).containsExactly(FIRST, PHONE, SNAPSHOT);
    assertThat(two.migrations())
        .containsExactly("V0001_CreateVisit.java", "V0002_AddPageToVisit.java", SNAPSHOT);
    assertThat(repository.git("status", "--porcelain"))
        .contains("two/src/com/acme/migrations/V0002_AddPageToVisit.java")
        .doesNotContain("one/");
  }
}
