package dev.godwit.processor;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Snapshots in which git has left both sides of a merge. */
final class MarkedSnapshotTest {

  private static final String ID = "@Id Long id;";
  private static final String COMPLETED =
      "note: [godwit] schema.snapshot held both sides of a merge, and is completed from the"
          + " migrations of both";

  @TempDir private Path directory;
  private Project project;

  /** Two tables that are neighbours in the snapshot. */
  @BeforeEach
  void begin() {
    project = Project.inGit(directory);
    project.entity("Apple", ID, "String name;").entity("Banana", ID, "String name;");
    project.compile().done();
    project.commit("first");
  }

  /** One branch changes the last line of a table, the other the first of the next. */
  private void branchInTwo() {
    project.git("checkout", "-q", "-b", "other");
    project.entity("Banana", ID, "String name;", "String aroma;").entity("Bilberry", ID);
    project.compile().done();
    project.commit("other");
    project.git("checkout", "-q", "main");
    project.entity("Apple", ID, "@Column(length = 300) String name;", "String taste;");
    project.compile().done();
    project.commit("main");
  }

  @ParameterizedTest
  @ValueSource(strings = {"merge", "diff3", "zdiff3"})
  void neighbouringLinesOfIndependentBranchesAreReadThrough(String style) {
    branchInTwo();
    project.tryGit("-c", "merge.conflictStyle=" + style, "merge", "-q", "--no-commit", "other");
    assertThat(project.snapshot()).contains("<<<<<<<");

    assertThat(project.compile().done().messages()).containsExactly(COMPLETED);

    assertThat(project.snapshot())
        .contains(
            "column apple.name varchar(300)",
            "column apple.taste varchar(255)",
            "column banana.aroma varchar(255)",
            "column bilberry.id bigint not null",
            "table bilberry")
        .doesNotContain("<<<<", "||||", ">>>>");
    project.commit("merged");
    assertThat(project.compile().done().messages()).isEmpty();
    assertThat(project.compile("-Agodwit.mode=check").done().messages()).isEmpty();
  }

  @Test
  void marksAndLineEndsOfWindowsAreReadThrough() {
    branchInTwo();
    project.tryGit("merge", "-q", "--no-commit", "other");
    project.writeMigration("schema.snapshot", project.snapshot().replace("\n", "\r\n"));
    project.commit("careless");

    assertThat(project.compile().done().messages()).containsExactly(COMPLETED);
    assertThat(project.snapshot()).contains("banana.aroma", "apple.taste").doesNotContain("\r");
  }

  @Test
  void checkReadsThroughMarksToo() {
    branchInTwo();
    project.tryGit("merge", "-q", "--no-commit", "other");
    assertThat(project.compile("-Agodwit.mode=check").done().messages()).isEmpty();
  }

  @Test
  void branchesThatBeganTheHistoryBothAreReadThrough() {
    Project fresh = Project.inGit(directory.resolve("fresh")).commit("empty");
    fresh.git("checkout", "-q", "-b", "other");
    fresh.entity("Banana", ID).compile().done();
    fresh.commit("other");
    fresh.git("checkout", "-q", "main");
    fresh.entity("Apple", ID).compile().done();
    fresh.commit("main");
    fresh.tryGit("merge", "-q", "--no-commit", "other");

    assertThat(fresh.compile().done().messages()).containsExactly(COMPLETED);
    fresh.commit("merged");

    assertThat(fresh.migrations())
        .containsExactly("V0001_CreateApple.java", "V0001_CreateBanana.java", "schema.snapshot");
    assertThat(fresh.compile().done().messages()).isEmpty();
  }

  @Test
  void sidesThatContradictTheMigrationsOfBothAreAnError() {
    branchInTwo();
    project.tryGit("merge", "-q", "--no-commit", "other");
    project.writeMigration(
        "schema.snapshot",
        project
            .snapshot()
            .replace("apple.name varchar(300)", "apple.name varchar(301)")
            .replace("apple.name varchar(255)", "apple.name varchar(99)"));
    Map<String, String> before = project.state("src");

    assertThat(project.compile().failed().messages())
        .containsExactly(
            "error package-info.java:1: [godwit] schema.snapshot holds both sides of a merge, of"
                + " which one says 'column apple.name varchar(301)' and the other 'column"
                + " apple.name varchar(99)', but the migrations of both make 'column apple.name"
                + " varchar(300)'. Restore the migration that one side has changed, or keep the"
                + " side that is right and remove the marks. (snapshot-sides-differ)");
    assertThat(project.state("src")).isEqualTo(before);
  }
}
