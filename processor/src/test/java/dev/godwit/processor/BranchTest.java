package dev.godwit.processor;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Branches, and git operations that are not finished. */
final class BranchTest {

  private static final String FIRST = "V0001_CreateTeamAndUser.java";
  private static final String PHONE = "V0002_AddPhoneToUser.java";
  private static final String CITY = "V0002_AddCityToTeam.java";

  @TempDir private Path directory;
  private Project project;

  /** Two branches of which {@code main} adds user.phone and {@code other} team.city. */
  @BeforeEach
  void createBranches() {
    project =
        Project.inGit(directory).entity("User", "@Id Long id;").entity("Team", "@Id Long id;");
    project.compile().done();
    project.commit("first");
    project.git("checkout", "-q", "-b", "other");
    project.entity("Team", "@Id Long id;", "String city;").compile().done();
    project.commit("city");
    project.git("checkout", "-q", "main");
    project.entity("User", "@Id Long id;", "String phone;").compile().done();
    project.commit("phone");
  }

  @Test
  void independentHeadsNeedNothingAndTheNextMigrationFollowsBoth() {
    project.tryGit("merge", "-q", "other");
    project.git("checkout", "--ours", "src/" + Project.PACKAGE + "/schema.snapshot");
    project.compile().done();
    project.commit("merged");

    assertThat(project.compile().done().messages()).isEmpty();
    assertThat(project.migrations()).containsExactly(FIRST, CITY, PHONE, "schema.snapshot");
    assertThat(project.snapshot())
        .contains("column team.city", "column user.phone")
        .contains(
            """
            revision 0001_create_team_and_user
            revision 0002_add_city_to_team after 0001_create_team_and_user
            revision 0002_add_phone_to_user after 0001_create_team_and_user
            """);

    project.entity("User", "@Id Long id;", "String phone;", "Integer age;").compile().done();
    assertThat(project.migration("V0003_AddAgeToUser.java"))
        .contains("after = {\"0002_add_city_to_team\", \"0002_add_phone_to_user\"},");
    assertThat(project.application().start().applied()).hasSize(4);
  }

  @Test
  void mergeInProgressTouchesNeitherSide() {
    project.tryGit("merge", "-q", "--no-commit", "other");
    String city = project.migration(CITY);
    String phone = project.migration(PHONE);
    assertThat(project.snapshot()).contains("<<<<<<<");

    Compiled compiled = project.compile().done();

    assertThat(compiled.messages())
        .containsExactly(
            "note: [godwit] schema.snapshot held both sides of a merge, and is completed from the"
                + " migrations of both");
    assertThat(project.migrations()).containsExactly(FIRST, CITY, PHONE, "schema.snapshot");
    assertThat(project.migration(CITY)).isEqualTo(city);
    assertThat(project.migration(PHONE)).isEqualTo(phone);
    assertThat(project.snapshot())
        .contains("column team.city", "column user.phone", "revision 0002_add_city_to_team")
        .doesNotContain("<<<<");
    assertThat(project.compile().done().messages()).isEmpty();
  }

  @Test
  void mergeInProgressWithoutConflictTouchesNeitherSide() {
    project.write(".gitattributes", "schema.snapshot merge=union\n").commit("attributes");
    project.git("merge", "-q", "--no-commit", "other");
    String city = project.migration(CITY);

    project.compile().done();

    assertThat(project.migrations()).containsExactly(FIRST, CITY, PHONE, "schema.snapshot");
    assertThat(project.migration(CITY)).isEqualTo(city);
    project.commit("merged");
    assertThat(project.compile().done().messages()).isEmpty();
    assertThat(project.git("status", "--porcelain")).isEmpty();
  }

  @Test
  void changeDuringMergeBecomesDraftBehindBothSides() {
    project.tryGit("merge", "-q", "--no-commit", "other");
    project.entity("User", "@Id Long id;", "String phone;", "Integer age;");

    project.compile().done();
    project.compile().done();

    assertThat(project.migrations())
        .containsExactly(FIRST, CITY, PHONE, "V0003_AddAgeToUser.java", "schema.snapshot");
    assertThat(project.migration("V0003_AddAgeToUser.java"))
        .contains("\"0002_add_city_to_team\"", "\"0002_add_phone_to_user\"");
  }

  @Test
  void conflictMarkersThatWereCommittedAreReadThrough() {
    project.tryGit("merge", "-q", "--no-commit", "other");
    project.commit("careless");

    Compiled compiled = project.compile().done();

    assertThat(compiled.messages())
        .containsExactly(
            "note: [godwit] schema.snapshot held both sides of a merge, and is completed from the"
                + " migrations of both");
    assertThat(project.snapshot())
        .contains("column team.city", "column user.phone")
        .doesNotContain("<<<<");
    assertThat(project.compile().done().messages()).isEmpty();
  }

  @Test
  void cherryPickInProgressIsNoDraft() {
    project.tryGit("cherry-pick", "other");
    String city = project.migration(CITY);
    project.entity("Team", "@Id Long id;", "String city;", "String country;");

    project.compile().done();

    assertThat(project.migration(CITY)).isEqualTo(city);
    assertThat(project.migrations())
        .containsExactly(FIRST, CITY, PHONE, "V0003_AddCountryToTeam.java", "schema.snapshot");
  }

  @Test
  void cherryPickNeedsNotWhatEarlierCommitsOfItsBranchAdded() {
    project.write("readme", "ours\n").commit("ours");
    project.git("checkout", "-q", "other");
    project.write("readme", "theirs\n").commit("theirs");
    project.git("checkout", "-q", "main");
    assertThat(project.tryGit("cherry-pick", "other").exit()).isEqualTo(1);

    assertThat(project.compile().done().messages()).isEmpty();
    assertThat(project.migrations()).containsExactly(FIRST, PHONE, "schema.snapshot");
  }

  @Test
  void rebaseInProgressKeepsWhatIsRebased() {
    project.git("checkout", "-q", "other");
    project.tryGit("rebase", "main");
    String city = project.migration(CITY);
    assertThat(project.snapshot()).contains("<<<<<<<");

    project.compile().done();

    assertThat(project.migration(CITY)).isEqualTo(city);
    assertThat(project.migrations()).containsExactly(FIRST, CITY, PHONE, "schema.snapshot");
    project.git("add", "-A");
    project.git("rebase", "--continue");
    assertThat(project.compile().done().messages()).isEmpty();
    assertThat(project.git("status", "--porcelain")).isEmpty();
  }

  @Test
  void revertInProgressRemovesNothing() {
    project.tryGit("revert", "--no-commit", "HEAD");
    assertThat(project.migrations()).containsExactly(FIRST, "schema.snapshot");

    Compiled compiled = project.compile().failed();

    assertThat(compiled.messages())
        .containsExactly(
            "error package-info.java:1: [godwit] The committed migration"
                + " 'V0002_AddPhoneToUser.java' is gone. Restore it with 'git checkout HEAD --"
                + " :/src/com/acme/migrations/V0002_AddPhoneToUser.java'. (migration-vanished)");
    assertThat(project.migrations()).containsExactly(FIRST, "schema.snapshot");
  }

  @Test
  void headsThatDisputeATableAreAnError() {
    project.git("checkout", "-q", "-b", "third", "main~1");
    project.entity("User", "@Id Long id;", "String phone;", "String mail;").compile().done();
    project.commit("third");
    project.git("checkout", "-q", "main");
    project.tryGit("merge", "-q", "--no-commit", "third");
    project.git("checkout", "--theirs", "src/com/acme/shop/User.java");
    Map<String, String> before = project.state("src");

    Compiled compiled = project.compile().failed();

    assertThat(compiled.messages())
        .containsExactly(
            "error package-info.java:1: [godwit] The revisions '0002_add_phone_and_mail_to_user' (+"
                + " user.phone varchar(255), + user.mail varchar(255)) and '0002_add_phone_to_user'"
                + " (+ user.phone varchar(255)) come from different branches, and both change"
                + " 'user'. Choose: (1) If one side was never deployed, delete"
                + " 'V0002_AddPhoneAndMailToUser.java' or 'V0002_AddPhoneToUser.java', and compile"
                + " again: it is written anew behind the other. (2) If both were, compile once with"
                + " -Agodwit.merge=0002_add_phone_and_mail_to_user or"
                + " -Agodwit.merge=0002_add_phone_to_user, naming the one that new databases are to"
                + " run: a migration is written that takes databases of either to the same schema."
                + " (branches-dispute)");
    assertThat(project.state("src")).isEqualTo(before);
  }

  @Test
  void deletedSideOfDisputeIsWrittenAnewBehindTheOther() {
    project.git("checkout", "-q", "-b", "third", "main~1");
    project.entity("User", "@Id Long id;", "String mail;").compile().done();
    project.commit("third");
    project.git("checkout", "-q", "main");
    project.tryGit("merge", "-q", "--no-commit", "third");
    project.entity("User", "@Id Long id;", "String phone;", "String mail;");
    project.deleteMigration("V0002_AddMailToUser.java");

    Compiled compiled = project.compile().done();

    assertThat(compiled.messages())
        .containsExactly(
            "note: [godwit] draft V0003_AddMailToUser written: + user.mail varchar(255)",
            "note: [godwit] schema.snapshot held both sides of a merge, and is completed from the"
                + " migrations of both");
    assertThat(project.migrations())
        .containsExactly(FIRST, PHONE, "V0003_AddMailToUser.java", "schema.snapshot");
    assertThat(project.compile().done().messages()).isEmpty();
    project.commit("merged");
    assertThat(project.compile().done().messages()).isEmpty();
  }

  @Test
  void eitherSideOfDisputeMayBeDeletedAlsoWhenTheMergeIsCommitted() {
    project.git("checkout", "-q", "-b", "third", "main~1");
    project.entity("User", "@Id Long id;", "String mail;").compile().done();
    project.commit("third");
    project.git("checkout", "-q", "main");
    project.tryGit("merge", "-q", "--no-commit", "third");
    project.entity("User", "@Id Long id;", "String phone;", "String mail;");
    project.commit("merged");
    project.deleteMigration(PHONE);

    project.compile().done();

    assertThat(project.migrations())
        .containsExactly(
            FIRST, "V0002_AddMailToUser.java", "V0003_AddPhoneToUser.java", "schema.snapshot");
    assertThat(project.migration("V0003_AddPhoneToUser.java"))
        .contains("after = \"0002_add_mail_to_user\"");
    assertThat(project.compile().done().messages()).isEmpty();
  }

  @Test
  void sideThatDisputesNothingMayNotBeDeleted() {
    project.tryGit("merge", "-q", "--no-commit", "other");
    project.deleteMigration(CITY);

    assertThat(project.compile().failed().messages())
        .containsExactly(
            "error package-info.java:1: [godwit] The committed migration 'V0002_AddCityToTeam.java'"
                + " is gone. Restore it with 'git checkout MERGE_HEAD --"
                + " :/src/com/acme/migrations/V0002_AddCityToTeam.java'. (migration-vanished)");
  }

  @Test
  void draftStaysBesideMigrationThatIsPulled() {
    project.git("checkout", "-q", "-b", "mine", "main~1");
    project.entity("User", "@Id Long id;", "String phone;").compile().done();
    String draft = project.migration(PHONE);
    project.git("stash", "-q", "-u");
    project.git("merge", "-q", "other");
    project.tryGit("stash", "pop", "-q");
    project.git("checkout", "-q", "--ours", "src/" + Project.PACKAGE + "/schema.snapshot");

    project.compile().done();

    assertThat(project.migrations()).containsExactly(FIRST, CITY, PHONE, "schema.snapshot");
    assertThat(project.migration(PHONE)).isEqualTo(draft);
    assertThat(project.compile().done().messages()).isEmpty();
    assertThat(project.application().start().applied()).hasSize(3);
  }

  @Test
  void switchingBranchesLeavesTheDraftWithTheWorkTree() {
    project.entity("User", "@Id Long id;", "String phone;", "Integer age;").compile().done();
    assertThat(project.migrations()).contains("V0003_AddAgeToUser.java");
    project.git("stash", "-q", "-u");
    project.git("checkout", "-q", "other");
    assertThat(project.compile().done().messages()).isEmpty();
    assertThat(project.git("status", "--porcelain")).isEmpty();
    project.git("checkout", "-q", "main");
    project.git("stash", "pop", "-q");

    assertThat(project.compile().done().messages()).isEmpty();
    assertThat(project.migrations())
        .isEqualTo(List.of(FIRST, PHONE, "V0003_AddAgeToUser.java", "schema.snapshot"));
  }
}
