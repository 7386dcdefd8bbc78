package dev.godwit.processor;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The rows of table generators over the life of a project. */
final class GeneratorRowsTest {

  private static final String SHARED =
      "@Id @GeneratedValue @TableGenerator(table = \"counters\", pkColumnValue = \"%s\") Long id;";

  @TempDir private Path directory;
  private Project project;

  @BeforeEach
  void createProject() {
    project = Project.inGit(directory).entity("Item", SHARED.formatted("items"));
    project.compile().done();
    project.commit("first");
    project.compile().done();
  }

  @Test
  void snapshotHasALineForEachRow() {
    assertThat(project.snapshot())
        .contains(
            "\nrow counters (sequence_name 'items') (next_val 0)"
                + "       # com.acme.shop.Item(generator)\n");
  }

  @Test
  void nothingIsPendingWhenNothingHasChanged() {
    assertThat(project.compile().done().messages()).isEmpty();
  }

  @Test
  void rowOfANewGeneratorIsAddedToTheTableThatIsThere() {
    project.entity("Book", SHARED.formatted("books"));

    Compiled compiled = project.compile().done();

    assertThat(compiled.messages())
        .containsExactly(
            "note: [godwit] draft V0002_CreateBook written: + book, + counters row sequence_name"
                + " 'books'");
  }

  @Test
  void snapshotWithoutHintsTellsOfNoNewCounter() {
    project.entity("Order", "@Id @GeneratedValue(strategy = GenerationType.SEQUENCE) Long id;");
    project.compile().done();
    project.writeMigration(
        "schema.snapshot",
        project.snapshot().replaceAll("(?m)^((?:row|sequence) .*?) +#.*$", "$1"));
    project.commit("as an earlier release wrote it");
    project.entity("Item", SHARED.formatted("items"), "String name;");
    project.entity(
        "Order", "@Id @GeneratedValue(strategy = GenerationType.SEQUENCE) Long id; String name;");

    project.compile().done();

    assertThat(project.migration("V0003_ChangeItemAndOrder.java"))
        .contains("op.addColumn")
        .doesNotContain("op.sql");
  }
}
