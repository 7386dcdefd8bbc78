package dev.godwit.processor;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What a compile may write, by mode and by what git says of the place. */
final class ModeTest {

  private static final String NAME_PENDING = pending("+ user.name varchar(255)");

  @TempDir private Path directory;

  private Project committed() {
    Project project = Project.inGit(directory).entity("User", "@Id Long id;");
    project.compile().done();
    return project.commit("first");
  }

  private static String pending(String operation) {
    return "[godwit] No migration has this change yet: %s. Compile with -Agodwit.mode=write, or in a git work tree without CI=true, and commit the migration. (migration-pending)"
        .formatted(operation);
  }

  private static void addName(Project project) {
    project.entity("User", "@Id Long id;", "String name;");
  }

  @Test
  void automaticBuildListsPendingOperationsAtTheirFields() {
    Project project = committed().withVariables(Map.of("CI", "true"));
    project.entity("User", "@Id Long id;", "String name;", "@Column(length = 20)", "String phone;");
    project.entity("Team", "@Id Long id;");
    Map<String, String> before = project.state("src");

    Compiled compiled = project.compile().failed();

    assertThat(compiled.messages())
        .containsExactly(
            "error Team.java:5: " + pending("+ team"),
            "error User.java:7: " + NAME_PENDING,
            "error User.java:9: " + pending("+ user.phone varchar(20)"));
    assertThat(project.state("src")).isEqualTo(before);
  }

  @Test
  void automaticBuildOfMigratedModelSucceedsAndIndexesCommittedMigrations() {
    Project project = committed().withVariables(Map.of("CI", "true"));
    Map<String, String> before = project.state("src");

    assertThat(project.compile().done().messages()).isEmpty();

    assertThat(project.state("src")).isEqualTo(before);
    assertThat(project.application().entries()).extracting(it -> it.draft()).containsExactly(false);
  }

  @Test
  void automaticBuildMayBeToldToWrite() {
    Project project = committed().withVariables(Map.of("CI", "true"));
    addName(project);

    project.compile("-Agodwit.mode=write").done();

    assertThat(project.migrations()).contains("V0002_AddNameToUser.java");
  }

  @Test
  void checkNeedsNoGit() {
    Project project = committed();
    addName(project);
    project.compile().done();
    assertThat(project.compile("-Agodwit.mode=check").done().messages()).isEmpty();
    project.write(".git/HEAD", "nonsense\n");

    assertThat(project.compile("-Agodwit.mode=check").done().messages()).isEmpty();
  }

  @Test
  void checkFailsForDroppedColumnAtTheClass() {
    Project project = committed();
    addName(project);
    project.compile().done();
    project.entity("User", "@Id Long id;");

    assertThat(project.compile("-Agodwit.mode=check").failed().messages())
        .containsExactly(
            "warning User.java:5: [godwit] Column 'user.name' is dropped with its values. If that"
                + " is meant, write @Dropped(\"name\") on the class. (column-dropped)",
            "error User.java:5: " + pending("- user.name"));
  }

  @Test
  void offComparesNothingButIndexes() {
    Project project = committed();
    addName(project);
    Map<String, String> before = project.state("src");

    assertThat(project.compile("-Agodwit.mode=off").done().messages()).isEmpty();

    assertThat(project.state("src")).isEqualTo(before);
    assertThat(project.application().entries()).hasSize(1);
  }

  @Test
  void unknownModeIsAnError() {
    Project project = committed();

    assertThat(project.compile("-Agodwit.mode=yes").failed().messages())
        .containsExactly(
            "error: [godwit] There is no mode 'yes'. Write -Agodwit.mode=auto, write, check or off."
                + " (option-unknown)");
  }

  @Test
  void withoutGitTheFirstMigrationIsWrittenAndFurtherChangesArePending() {
    Project project = Project.in(directory).entity("User", "@Id Long id;");

    assertThat(project.compile().done().messages())
        .containsExactly("note: [godwit] draft V0001_CreateUser written: + user");
    assertThat(project.compile().done().messages()).isEmpty();
    assertThat(project.application().entries()).extracting(it -> it.draft()).containsExactly(false);
    addName(project);

    assertThat(project.compile().failed().messages())
        .containsExactly("error User.java:7: " + NAME_PENDING);
  }

  @Test
  void writeWithoutGitAppends() {
    Project project = Project.in(directory).entity("User", "@Id Long id;");
    project.compile("-Agodwit.mode=write").done();
    String first = project.migration("V0001_CreateUser.java");
    addName(project);
    project.compile("-Agodwit.mode=write").done();
    project.entity("User", "@Id Long id;", "String name;", "Integer age;");
    project.compile("-Agodwit.mode=write").done();

    assertThat(project.migrations())
        .containsExactly(
            "V0001_CreateUser.java",
            "V0002_AddNameToUser.java",
            "V0003_AddAgeToUser.java",
            "schema.snapshot");
    assertThat(project.migration("V0001_CreateUser.java")).isEqualTo(first);
    assertThat(project.compile("-Agodwit.mode=write").done().messages()).isEmpty();
  }

  @Test
  void unbornHeadIsAnEmptyBase() {
    Project project = Project.inGit(directory).entity("User", "@Id Long id;");
    project.compile().done();
    addName(project);
    project.git("add", "-A");

    project.compile().done();

    assertThat(project.migrations()).containsExactly("V0001_CreateUser.java", "schema.snapshot");
    assertThat(project.migration("V0001_CreateUser.java")).contains("column(\"name\"");
  }

  @Test
  void detachedHeadIsABaseLikeAnyOther() {
    Project project = committed();
    project.git("checkout", "-q", "--detach");
    addName(project);

    project.compile().done();

    assertThat(project.migrations()).contains("V0002_AddNameToUser.java");
  }

  @Test
  void linkedWorkTreeHasItsOwnHead() {
    Project project = committed();
    project.git("worktree", "add", "-q", "-b", "other", "out/linked");
    Project linked = Project.at(directory.resolve("out/linked"));
    addName(linked);

    linked.compile().done();
    linked.compile().done();

    assertThat(linked.migrations())
        .containsExactly("V0001_CreateUser.java", "V0002_AddNameToUser.java", "schema.snapshot");
    assertThat(project.migrations()).containsExactly("V0001_CreateUser.java", "schema.snapshot");
  }

  @Test
  void repositoryMayBeginAboveTheModule() {
    Project root = Project.inGit(directory);
    Project module = Project.in(directory.resolve("modules/shop")).entity("User", "@Id Long id;");
    root.write(".gitignore", "out/\ngen/\n");
    module.compile().done();
    root.commit("first");
    addName(module);

    module.compile().done();
    module.compile().done();

    assertThat(module.migrations())
        .containsExactly("V0001_CreateUser.java", "V0002_AddNameToUser.java", "schema.snapshot");
  }

  @Test
  void packageThatGitIgnoresIsTreatedAsWithoutGit() {
    Project project = Project.inGit(directory).write(".gitignore", "/src/\n");
    project.entity("User", "@Id Long id;").compile().done();
    addName(project);

    assertThat(project.compile().failed().messages())
        .containsExactly("error User.java:7: " + NAME_PENDING);
  }

  @Test
  void machineWithoutGitIsTreatedAsWithoutGit() {
    Project project = committed();
    addName(project);

    Compiled compiled =
        project.compileElsewhere(Map.of("PATH", "/nonexistent", "CI", ""), List.of());

    assertThat(compiled.failed().messages().get(0))
        .isEqualTo("src/com/acme/shop/User.java:7: error: " + NAME_PENDING);
  }

  @Test
  void gitThatFailsIsQuoted() {
    Project project = committed();
    addName(project);
    Map<String, String> before = project.state("src");
    project.write(".git/refs/heads/main", "0123456789012345678901234567890123456789\n");

    assertThat(project.compile().failed().messages())
        .containsExactly(
            "error package-info.java:1: [godwit] 'git ls-tree"
                + " 0123456789012345678901234567890123456789' failed with exit code 128: fatal: not"
                + " a tree object. Make it work, or compile with -Agodwit.mode=check."
                + " (git-failed)");
    assertThat(project.state("src")).isEqualTo(before);
  }

  @Test
  void branchThatGitCannotReadIsNoUnbornHead() {
    Project project = committed();
    addName(project);
    Map<String, String> before = project.state("src");
    project.write(".git/refs/heads/main", "");

    assertThat(project.compile().failed().messages())
        .containsExactly(
            "error package-info.java:1: [godwit] 'git symbolic-ref HEAD' failed with exit code 128:"
                + " fatal: No such ref: HEAD. Make it work, or compile with -Agodwit.mode=check."
                + " (git-failed)");
    assertThat(project.state("src")).isEqualTo(before);
  }

  @Test
  void variablesThatGitSetsForItsHooksDoNotMislead() {
    Project project = committed();
    addName(project);

    project
        .compileElsewhere(
            Map.of("GIT_DIR", ".git", "GIT_INDEX_FILE", ".git/index", "CI", ""), List.of())
        .done();

    assertThat(project.migrations()).contains("V0002_AddNameToUser.java");
  }

  /** A project whose branch has committed a migration of its own. */
  private Project branched() {
    Project project = committed();
    project.git("checkout", "-q", "-b", "work");
    addName(project);
    project.compile().done();
    project.commit("second");
    return project;
  }

  @Test
  void otherBaseThanHeadIsTheMergeBaseWithIt() {
    Project project = branched();
    project.entity("User", "@Id Long id;", "String name;", "Integer age;");

    project.compile("-Agodwit.base=main").done();

    assertThat(project.migrations())
        .containsExactly(
            "V0001_CreateUser.java",
            "V0002_AddNameToUser.java",
            "V0003_AddAgeToUser.java",
            "schema.snapshot");
    assertThat(project.compile("-Agodwit.base=nothing").failed().messages())
        .containsExactly(
            "error package-info.java:1: [godwit] 'git merge-base HEAD nothing' failed with exit"
                + " code 128: fatal: Not a valid object name nothing. Make it work, or compile with"
                + " -Agodwit.mode=check. (git-failed)");
  }

  @Test
  void branchIsFoldedIntoOneMigration() {
    Project project = branched();
    project.entity("User", "@Id Long id;", "String name;", "Integer age;").compile().done();
    project.commit("third");
    project.entity("User", "@Id Long id;", "String name;", "Integer age;", "String mail;");

    assertThat(project.compile("-Agodwit.base=main", "-Agodwit.squash=true").failed().messages())
        .contains(
            "warning package-info.java:1: [godwit] The committed migrations"
                + " 'V0002_AddNameToUser.java', 'V0003_AddAgeToUser.java' are folded into one."
                + " Commit the result; a database that has applied them must first be downgraded"
                + " to before them. (migrations-folded)",
            "note: [godwit] draft V0002_Add3ColumnsToUser rewritten: + user.name varchar(255), +"
                + " user.age integer, + user.mail varchar(255)");
    assertThat(project.migrations())
        .containsExactly(
            "V0001_CreateUser.java", "V0002_Add3ColumnsToUser.java", "schema.snapshot");
    assertThat(project.snapshot())
        .contains("revision 0002_add_name_to_user after")
        .doesNotContain("0003");

    project.commit("folded");
    assertThat(project.compile().done().messages()).isEmpty();
  }

  @Test
  void handWrittenMigrationIsNotFolded() {
    Project project = committed();
    project.git("checkout", "-q", "-b", "work");
    addName(project);
    project.compile().done();
    String name = "src/" + Project.PACKAGE + "/V0002_AddNameToUser.java";
    project.edit(name, "255", "250");
    project.commit("second");
    Map<String, String> before = project.state("src");

    assertThat(project.compile("-Agodwit.base=main", "-Agodwit.squash=true").failed().messages())
        .containsExactly(
            "error V0002_AddNameToUser.java:35: [godwit] 'V0002_AddNameToUser.java' cannot be"
                + " folded: somebody wrote or edited it, and only a person knows what it means in"
                + " one step. Fold without -Agodwit.squash, by hand. (fold-by-hand)");
    assertThat(project.state("src")).isEqualTo(before);
  }

  @Test
  void foldingNeedsABase() {
    assertThat(committed().compile("-Agodwit.squash=true").failed().messages())
        .containsExactly(
            "error: [godwit] -Agodwit.squash folds what a branch has added to another. Name that"
                + " one, as in -Agodwit.base=origin/main. (option-missing)");
  }

  @Test
  void withoutGitAMigrationThatTheSnapshotLacksIsNamed() {
    Project project = Project.in(directory).entity("User", "@Id Long id;");
    project.compile("-Agodwit.mode=write").done();
    String first = project.migration("V0001_CreateUser.java");
    project.writeMigration(
        "Second.java",
        first
            .replace("V0001_CreateUser", "Second")
            .replace("0001_create_user", "0002_second")
            .replace("id = \"0002_second\"", "id = \"0002_second\", after = \"0001_create_user\"")
            .replaceAll("op\\.(create|drop)Table\\((.|\n)*?\\);", ""));

    assertThat(project.compile("-Agodwit.mode=check").failed().messages())
        .containsExactly(
            "error Second.java:39: [godwit] 'Second.java' is not in schema.snapshot. Compile with"
                + " -Agodwit.mode=write, and commit both. (revision-not-in-snapshot)");
  }

  @Test
  void withoutGitAClassThatIsGoneIsAsked() {
    Project project = Project.in(directory).entity("User", "@Id Long id;");
    project.compile("-Agodwit.mode=write").done();
    project.deleteMigration("V0001_CreateUser.java");

    assertThat(project.compile("-Agodwit.mode=check").failed().messages())
        .containsExactly(
            "error package-info.java:1: [godwit] schema.snapshot contains the revision"
                + " '0001_create_user', but no class has it. Restore the class. (class-missing)");
  }

  @Test
  void contentsThatACloneLacksAreAsked() {
    Project project = committed();
    addName(project);
    String blob = project.git("rev-parse", "HEAD:src/com/acme/migrations/V0001_CreateUser.java");
    project.delete(".git/objects/" + blob.substring(0, 2) + "/" + blob.substring(2).strip());

    assertThat(project.compile().failed().messages())
        .containsExactly(
            "error package-info.java:1: [godwit] git lacks the contents of 'V0001_CreateUser.java'"
                + " ("
                + blob.strip()
                + " missing). Fetch them, or compile with -Agodwit.mode=check. (git-failed)");
  }
}
