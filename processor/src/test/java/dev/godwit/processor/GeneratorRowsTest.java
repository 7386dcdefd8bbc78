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
                + "       # com.acme.shop.Item(generator 50)\n");
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

  @Test
  void longerBlocksAreWarnedOfUntilTheyAreCommitted() {
    project.entity("Item", inBlocksOf(100));

    String[] messages = {
      "warning Item.java:6: [godwit] The generator takes blocks of 100 identifiers instead of 50"
          + " from row 'items' of table 'counters', so that the next block begins among identifiers"
          + " that were given. Raise the row in a migration of your own, which"
          + " -Agodwit.new=raise_generator writes: op.sql(\"update counters set next_val = next_val"
          + " + 50 where sequence_name = 'items'\").touches(\"counters\"); (generator-block-grown)",
      "error: warnings found and -Werror specified"
    };
    assertThat(project.compile().failed().messages()).containsExactly(messages);
    assertThat(project.compile().failed().messages()).containsExactly(messages);

    project.entity("Item", "@SuppressWarnings(\"godwit:generator-block-grown\")", inBlocksOf(100));
    assertThat(project.compile().done().messages()).isEmpty();

    project.entity("Item", inBlocksOf(100));
    project.commit("longer blocks");
    assertThat(project.compile().done().messages()).isEmpty();
  }

  @Test
  void longerBlocksAreFoundUnderTheFormerNameOfTheTable() {
    project.entity("Item", inBlocksOf(100).replace("counters", "numbers"));

    assertThat(project.compile().failed().messages())
        .filteredOn(it -> it.endsWith("(generator-block-grown)"))
        .singleElement()
        .asString()
        .contains("from row 'items' of table 'numbers'", "op.sql(\"update numbers set ");
  }

  @Test
  void shorterBlocksAreNoMatter() {
    project.entity("Item", inBlocksOf(10));

    assertThat(project.compile().done().messages()).isEmpty();
    assertThat(project.snapshot()).contains("# com.acme.shop.Item(generator 10)\n");
  }

  private static String inBlocksOf(int size) {
    return "@Id @GeneratedValue @TableGenerator(table = \"counters\", pkColumnValue = \"items\","
        + " allocationSize = "
        + size
        + ") Long id;";
  }
}
