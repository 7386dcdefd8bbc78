package dev.godwit.processor;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Map;
import java.util.NavigableMap;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Histories that are incomplete, moved or changed: no file of one is rewritten or deleted. */
final class HistoryDamageTest {

  private static final String FIRST = "V0001_CreateUser.java";
  private static final String SECOND = "V0002_AddPhoneToUser.java";
  private static final String SNAPSHOT = "schema.snapshot";

  @TempDir private Path directory;
  private Project project;

  @BeforeEach
  void createHistory() {
    project = Project.inGit(directory).entity("User", "@Id Long id;", "String name;");
    project.compile().done();
    project.commit("first");
    project.entity("User", "@Id Long id;", "String name;", "String phone;");
    project.compile().done();
  }

  private void refuses(String... messages) {
    NavigableMap<String, String> before = project.state("src");
    Compiled compiled = project.compile().failed();
    assertThat(compiled.messages()).containsExactly(messages);
    assertThat(project.state("src")).isEqualTo(before);
    project.entity("User", "@Id Long id;", "String name;", "String phone;", "Integer extra;");
    before = project.state("src");
    project.compile().failed();
    assertThat(project.state("src")).isEqualTo(before);
  }

  @Test
  void movedPackageIsRefusedUntilTheMoveIsCommitted() {
    project.commit("second");
    project.write(
        "src/com/acme/db/package-info.java",
        project.migration("package-info.java").replace("migrations;\n\n", "db;\n\n"));
    for (String file : project.migrations()) {
      project.write(
          "src/com/acme/db/" + file,
          project.migration(file).replace("package com.acme.migrations", "package com.acme.db"));
      project.deleteMigration(file);
    }
    project.deleteMigration("package-info.java");
    Map<String, String> before = project.state("src");

    assertThat(project.compile().failed().messages())
        .containsExactly(
            "error package-info.java:1: [godwit] The migrations package has come from"
                + " 'src/com/acme/migrations', where the last commit still has it. Commit the move,"
                + " then compile again. (package-moved)");
    assertThat(project.state("src")).isEqualTo(before);

    project.commit("moved");
    assertThat(project.compile().done().messages()).isEmpty();
    assertThat(project.git("status", "--porcelain")).isEmpty();
  }

  @Test
  void packageThatIsNewWhileAnotherIsGoneIsNotMoved() {
    project.commit("second");
    project.files("src").forEach(it -> project.delete("src/" + it));
    project.files("out").forEach(it -> project.delete("out/" + it));
    project.write(
        "src/org/other/package-info.java",
        "@dev.godwit.annotations.Migrations\npackage org.other;\n");
    project.entity("Team", "@Id Long id;").compile().done();

    assertThat(project.compile().done().messages()).isEmpty();
    assertThat(project.files("src/org/other"))
        .containsExactly("V0001_CreateTeam.java", "package-info.java", "schema.snapshot");
  }

  @Test
  void freshRepositoryOverAnExistingHistoryIsRefused() {
    project.commit("second");
    deleteRepository();
    project.git("init", "-q", "-b", "main");

    refuses(
        "error package-info.java:1: [godwit] None of these migrations is committed, and each could"
            + " be the draft: 'V0001_CreateUser.java', 'V0002_AddPhoneToUser.java'. Commit those"
            + " that are finished. (several-drafts)");
  }

  private void deleteRepository() {
    project.files(".git").forEach(file -> project.delete(".git/" + file));
  }

  @Test
  void commitThatForgotTheClassIsRefused() {
    project.git("add", "src/" + Project.PACKAGE + "/" + SNAPSHOT, "src/com/acme/shop");
    project.git("commit", "-q", "-m", "second without class");

    refuses(
        "error V0002_AddPhoneToUser.java:35: [godwit] The last commit has the revision"
            + " '0002_add_phone_to_user' in schema.snapshot, but not its class. Commit"
            + " 'V0002_AddPhoneToUser.java'. (class-not-committed)");
  }

  @Test
  void cloneOfCommitThatForgotTheClassIsRefused() {
    project.git("add", "src/" + Project.PACKAGE + "/" + SNAPSHOT, "src/com/acme/shop");
    project.git("commit", "-q", "-m", "second without class");
    project.deleteMigration(SECOND);

    refuses(
        "error package-info.java:1: [godwit] schema.snapshot contains the revision"
            + " '0002_add_phone_to_user', but no class has it. Restore the class from the commit"
            + " that had it. (class-missing)");
  }

  @Test
  void commitThatForgotTheSnapshotIsRefused() {
    project.git("add", "src/" + Project.PACKAGE + "/" + SECOND, "src/com/acme/shop");
    project.git("commit", "-q", "-m", "second without snapshot");

    refuses(
        "error V0002_AddPhoneToUser.java:35: [godwit] The last commit has"
            + " 'V0002_AddPhoneToUser.java', but its schema.snapshot does not contain it. Commit"
            + " 'schema.snapshot'. (snapshot-not-committed)");
  }

  @Test
  void cloneOfCommitThatForgotTheSnapshotCompletesIt() {
    String snapshot = project.snapshot();
    project.git("add", "src/" + Project.PACKAGE + "/" + SECOND, "src/com/acme/shop");
    project.git("commit", "-q", "-m", "second without snapshot");
    project.git("checkout", "-q", "--", ".");

    project.compile().done();

    assertThat(project.snapshot()).isEqualTo(snapshot);
    assertThat(project.migrations()).containsExactly(FIRST, SECOND, SNAPSHOT);
  }

  @Test
  void deletedCommittedMigrationIsRefused() {
    project.commit("second");
    project.deleteMigration(FIRST);

    refuses(
        "error package-info.java:1: [godwit] The committed migration 'V0001_CreateUser.java' is"
            + " gone. Restore it with 'git checkout HEAD --"
            + " :/src/com/acme/migrations/V0001_CreateUser.java'. (migration-vanished)");
  }

  @Test
  void deletedSnapshotOfCommittedHistoryIsRestored() {
    project.commit("second");
    String snapshot = project.snapshot();
    project.deleteMigration(SNAPSHOT);

    project.compile().done();

    assertThat(project.snapshot()).isEqualTo(snapshot);
  }

  @Test
  void editedCommittedMigrationIsReportedAndStays() {
    project.commit("second");
    project.editMigration(SECOND, "varchar(255)", "varchar(99)");
    String text = project.migration(SECOND);

    Compiled compiled = project.compile().failed();

    assertThat(compiled.messages())
        .containsExactly(
            "warning V0002_AddPhoneToUser.java:35: [godwit] The committed migration"
                + " 'V0002_AddPhoneToUser.java' has been changed; databases that have applied it"
                + " will refuse to start. Restore it with 'git checkout HEAD --"
                + " :/src/com/acme/migrations/V0002_AddPhoneToUser.java', and write the change as a"
                + " new migration. (migration-changed)",
            "error: warnings found and -Werror specified");
    assertThat(project.migration(SECOND)).isEqualTo(text);
  }

  @Test
  void changedCommentInCommittedMigrationIsNothing() {
    project.commit("second");
    project.editMigration(SECOND, "Adds phone to user.", "Adds the phone, at last.");

    assertThat(project.compile().done().messages()).isEmpty();
  }

  @Test
  void malformedSnapshotIsRefused() {
    project.commit("second");
    project.editMigration(SNAPSHOT, "column user.name varchar(255)", "column user.name text(");
    project.commit("malformed");

    refuses(
        "error package-info.java:1: [godwit] The commit 'HEAD' is damaged: Line 3 of"
            + " schema.snapshot cannot be read: 'column user.name text(                           #"
            + " User.name'. A name is expected before '('. Restore the file from git. Then commit"
            + " it. (snapshot-unreadable)",
        "error package-info.java:1: [godwit] Line 3 of schema.snapshot cannot be read: 'column"
            + " user.name text(                           # User.name'. A name is expected before"
            + " '('. Restore the file from git. (snapshot-unreadable)");
  }

  @Test
  void migrationThatIsCommittedAsNoJavaIsRefusedUntilItIsCommittedWell() {
    String text = project.migration(SECOND);
    project.editMigration(SECOND, "op.addColumn(", "op.addColumn((");
    project.commit("second");
    project.writeMigration(SECOND, text);

    assertThat(project.compile().failed().messages())
        .containsExactly(
            "error package-info.java:1: [godwit] The commit 'HEAD' is damaged:"
                + " 'V0002_AddPhoneToUser.java' is no Java that the compiler understands: line 38:"
                + " ')' expected. Correct it, or restore it from git. Then commit it."
                + " (migration-unreadable)");

    project.commit("mended");
    assertThat(project.compile().done().messages()).isEmpty();
  }

  @Test
  void malformedSnapshotOnDiskIsRefused() {
    project.commit("second");
    project.editMigration(
        SNAPSHOT, "column user.name varchar(255)", "colunm user.name varchar(255)");

    refuses(
        "error package-info.java:1: [godwit] Line 3 of schema.snapshot cannot be read: 'colunm"
            + " user.name varchar(255)                           # User.name'. 'colunm' is no kind"
            + " of fact. Restore the file from git. (snapshot-unreadable)");
  }

  @Test
  void snapshotOfLaterVersionIsRefused() {
    project.commit("second");
    project.editMigration(SNAPSHOT, "godwit-snapshot 1", "godwit-snapshot 2");

    refuses(
        "error package-info.java:1: [godwit] schema.snapshot begins with 'godwit-snapshot 2', but"
            + " this release reads 'godwit-snapshot 1'. Restore the file from git, or use the"
            + " release that wrote it. (snapshot-unreadable)");
  }

  @Test
  void snapshotThatSaysSomethingElseThanItsMigrationsIsRefused() {
    project.commit("second");
    project.editMigration(
        SNAPSHOT, "column user.name varchar(255)", "column user.name varchar(99)");
    project.commit("wrong");

    refuses(
        "error package-info.java:1: [godwit] schema.snapshot differs from what its migrations make:"
            + " ~ user.name varchar(255) → varchar(99). Restore both from git, or correct the"
            + " migration that was changed. (snapshot-differs)");
  }

  @Test
  void migrationThatIsNoJavaIsRefused() {
    project.commit("second");
    project.editMigration(SECOND, "op.addColumn(", "op.addColumn((");
    NavigableMap<String, String> before = project.state("src");

    Compiled compiled = project.compile().failed();

    assertThat(compiled.messages().get(0))
        .isEqualTo("error V0002_AddPhoneToUser.java:38: ')' expected");
    assertThat(project.state("src")).isEqualTo(before);
  }

  @Test
  void revisionThatIsThereTwiceIsRefused() {
    project.commit("second");
    project.writeMigration(
        "Copy.java", project.migration(SECOND).replace("V0002_AddPhoneToUser", "Copy"));

    refuses(
        "error V0002_AddPhoneToUser.java:35: [godwit] 'Copy.java' and 'V0002_AddPhoneToUser.java'"
            + " both have the revision '0002_add_phone_to_user'. Give the newer one another id."
            + " (revision-twice)");
  }

  @Test
  void missingParentIsRefused() {
    project.commit("second");
    project.writeMigration(
        "Orphan.java",
        project
            .migration(SECOND)
            .replace("V0002_AddPhoneToUser", "Orphan")
            .replace("0002_add_phone_to_user", "0003_orphan")
            .replace("\"0001_create_user\"", "\"0001_create_usr\""));

    refuses(
        "error package-info.java:1: [godwit] Revision '0003_orphan' follows '0001_create_usr',"
            + " which does not exist. Did you mean '0001_create_user'? Restore that migration, or"
            + " correct 'after'. (history-broken)");
  }

  @Test
  void cycleIsRefused() {
    project.commit("second");
    String text = project.migration(SECOND);
    project.writeMigration(
        "A.java",
        text.replace("V0002_AddPhoneToUser", "A")
            .replace("0002_add_phone_to_user", "0003_a")
            .replace("\"0001_create_user\"", "\"0003_b\""));
    project.writeMigration(
        "B.java",
        text.replace("V0002_AddPhoneToUser", "B")
            .replace("0002_add_phone_to_user", "0003_b")
            .replace("\"0001_create_user\"", "\"0003_a\""));

    refuses(
        "error package-info.java:1: [godwit] The revisions 0003_a → 0003_b → 0003_a follow each"
            + " other in a circle. Correct 'after' in one of them. (history-broken)");
  }

  @Test
  void severalUncommittedMigrationsOfAnUncommittedHistoryAreRefused() {
    project.git("rm", "-q", "-r", "--cached", "src/" + Project.PACKAGE);
    project.git("commit", "-q", "-m", "not yet");

    refuses(
        "error package-info.java:1: [godwit] None of these migrations is committed, and each could"
            + " be the draft: 'V0001_CreateUser.java', 'V0002_AddPhoneToUser.java'. Commit those"
            + " that are finished. (several-drafts)");
  }

  @Test
  void migrationThatDoesNotFitItsHistoryIsRefused() {
    project.writeMigration(
        "Third.java",
        project
            .migration(SECOND)
            .replace("V0002_AddPhoneToUser", "Third")
            .replace("0002_add_phone_to_user", "0003_third")
            .replace("\"0001_create_user\"", "\"0002_add_phone_to_user\"")
            .replaceAll("generated = \".*\"", "generated = \"\""));

    refuses(
        "error Third.java:35: [godwit] The upgrade of 'Third.java' does not fit the history"
            + " before it. 'phone' exists already. Correct the migration, or restore it from git."
            + " (migration-unfit)");
  }
}
