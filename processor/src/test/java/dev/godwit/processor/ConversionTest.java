package dev.godwit.processor;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.godwit.MigrationFailed;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Conversions and values that the sources give: what they meet, and when they have had their day.
 */
final class ConversionTest {

  private static final String USING = "@Using(\"cast(size as integer)\") Integer size;";

  @TempDir private Path directory;
  private Project project;

  @BeforeEach
  void createHistory() {
    project = Project.inGit(directory).entity("Thing", "@Id Long id;", "String size;");
    project.compile().done();
    project.commit("first");
    project.compile().done();
    project.application().start();
    project.application().sql("insert into thing (id, size) values (1, '12')");
  }

  @Test
  void textThatIsNoNumberStopsTheUpgradeOnSqliteToo() {
    project.application().sql("insert into thing (id, size) values (2, 'XL')");
    project.entity("Thing", "@Id Long id;", USING).compile().done();

    assertThatThrownBy(() -> project.application().start())
        .isInstanceOf(MigrationFailed.class)
        .hasMessageContaining(
            "Table 'thing' has rows that break the rule \"size can be converted to integer\": 1.");
    assertThat(project.application().sql("select size from thing"))
        .containsExactlyInAnyOrder("12", "XL");
  }

  @Test
  void textsThatAreNumbersAreConverted() {
    project.application().sql("insert into thing (id, size) values (2, ' 07 '), (3, null)");
    project.entity("Thing", "@Id Long id;", USING).compile().done();

    project.application().start();

    assertThat(project.application().sql("select id, size, typeof(size) from thing"))
        .containsExactlyInAnyOrder("1|12|integer", "2|7|integer", "3|null|null");
  }

  @Test
  void committedConversionIsNoLongerNeeded() {
    project.entity("Thing", "@Id Long id;", USING).compile().done();
    project.commit("second");

    assertThat(project.compile().done().messages())
        .containsExactly(
            "note Thing.java:7: [godwit] @Using for column 'thing.size' is no longer needed: the"
                + " history has the conversion. Remove it, or it speaks at the column's next change"
                + " as well.");
  }

  @Test
  void committedValueIsNoLongerNeeded() {
    String[] members = {"@Id Long id;", "String size;", "@Backfill(\"1\") int age;"};
    assertThat(project.entity("Thing", members).compile().done().messages())
        .containsExactly(
            "note: [godwit] draft V0002_AddAgeToThing written: + thing.age integer not null");
    project.commit("second");

    assertThat(project.compile().done().messages())
        .containsExactly(
            "note Thing.java:8: [godwit] @Backfill for column 'thing.age' is no longer needed: the"
                + " history has the value. Remove it.");
  }

  @Test
  void valueThatGodwitKnowsByItselfIsNotNoted() {
    project.entity("Gift", "String ribbon;");
    project.edit("src/com/acme/shop/Gift.java", "class Gift", "class Gift extends Thing");
    project.compile().done();
    project.commit("second");

    assertThat(project.compile().done().messages()).isEmpty();
  }

  @Test
  void droppedColumnComesBackWithAValueThatItsCheckAllows() {
    project.entity("Gift", "String ribbon;");
    project.edit("src/com/acme/shop/Gift.java", "class Gift", "class Gift extends Thing");
    project.compile().done();
    project.commit("second");
    project.compile().done();
    project.application().start();
    project.delete("src/com/acme/shop/Gift.java");
    project.edit(
        "src/com/acme/shop/Thing.java", "@Entity", "@Entity @Dropped({\"dtype\", \"ribbon\"})");
    project.compile().done();
    assertThat(project.migration("V0003_DropDtypeAndRibbonFromThing.java"))
        .contains("the downgrade brings it back with {@code 'Thing'}");
    project.application().start();

    project.application().downgrade("-1");

    assertThat(project.application().sql("select id, dtype, ribbon from thing"))
        .containsExactly("1|Thing|null");
  }

  @Test
  void valueForOneDatabaseAloneIsRefused() {
    project.entity(
        "Thing", "@Id Long id;", "String size;", "@Backfill(postgresql = \"1\") int age;");

    assertThat(project.compile().failed().messages())
        .containsExactly(
            "error Thing.java:8: [godwit] @Backfill gives no expression for SQLite. Write 'value',"
                + " or 'postgresql' and 'sqlite' where the databases differ."
                + " (answer-without-expression)");
  }

  @Test
  void valueForAnAttributeWithoutColumnIsRefused() {
    project.entity(
        "Thing",
        "@Id Long id;",
        "String size;",
        "@Backfill(\"1\") @OneToMany(mappedBy = \"whole\") List<Thing> parts;",
        "@ManyToOne Thing whole;");
    project.edit("src/com/acme/shop/Thing.java", "import jak", "import java.util.*;\nimport jak");

    assertThat(project.compile().failed().messages())
        .containsExactly(
            "error Thing.java:9: [godwit] @Backfill on 'Thing.parts' means one column, but the"
                + " attribute is mapped to 0. Move it to an attribute with a column of its own."
                + " (answer-without-column)");
  }

  @Test
  void pairThatBecomesUniqueIsAsked() {
    String[] members = {"@Id Long id;", "String size;", "String color;"};
    project.entity("Thing", members).compile().done();
    project.commit("second");
    project.type(
        "@Entity @Table(uniqueConstraints = @UniqueConstraint(columnNames = {\"size\","
            + " \"color\"}))",
        "Thing",
        members);

    assertThat(project.compile().failed().messages())
        .contains(
            "warning Thing.java:5: [godwit] Columns [size, color] of table 'thing' become unique;"
                + " the upgrade fails, and changes nothing, if two rows agree in them."
                + " (unique-added)");
  }
}
