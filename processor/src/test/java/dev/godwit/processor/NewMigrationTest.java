package dev.godwit.processor;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** An empty migration is written on request, once, and then belongs to the developer. */
final class NewMigrationTest {

  private static final String FILL = "-Agodwit.new=fill countries";
  private static final String FILE = "V0002_FillCountries.java";

  @TempDir private Path directory;
  private Project project;

  @BeforeEach
  void commitFirst() {
    project =
        Project.inGit(directory)
            .entity("Country", "@Id @Column(length = 2) String code;", "String name;");
    project.compile().done();
    project.commit("first");
  }

  private String written(String className) {
    return "note: [godwit] migration %s written: fill in %s"
        .formatted(className, project.path("src/" + Project.PACKAGE + "/" + className + ".java"));
  }

  @Test
  void emptyMigrationIsWrittenAndCompiled() {
    Compiled compiled = project.compile(FILL).done();

    assertThat(compiled.messages()).containsExactly(written("V0002_FillCountries"));
    assertThat(project.migration(FILE))
        .isEqualTo(
            """
            package com.acme.migrations;

            import dev.godwit.Migration;
            import dev.godwit.annotations.Revision;
            import dev.godwit.operation.Operations;

            /** Fill countries. */
            @Revision(id = "0002_fill_countries", after = "0001_create_country")
            public final class V0002_FillCountries implements Migration {
              @Override
              public void upgrade(Operations op) {
                // What leads to this revision: op.sql(...), op.insert(...), op.run(...).
              }

              @Override
              public void downgrade(Operations op) {
                // What leads back; nothing where there is nothing to take back.
              }
            }
            """);
    assertThat(project.snapshot())
        .contains("revision 0002_fill_countries after 0001_create_country\n");
    assertThat(project.application().start().applied())
        .containsExactly("0001_create_country", "0002_fill_countries");
    assertThat(project.compile().done().messages()).isEmpty();
  }

  @Test
  void bodiesWrittenByHandAreApplied() {
    project.compile(FILL).done();
    project.editMigration(
        FILE,
        "    // What leads to this revision: op.sql(...), op.insert(...), op.run(...).\n",
        "    op.insert(\"country\", row(\"code\", \"NZ\").with(\"name\", \"Aotearoa\"));\n");
    project.editMigration(
        FILE,
        "    // What leads back; nothing where there is nothing to take back.\n",
        "    op.delete(\"country\", row(\"code\", \"NZ\"));\n");
    project.editMigration(
        FILE, "import dev", "import static dev.godwit.schema.Definitions.row;\n\nimport dev");

    assertThat(project.compile().done().messages()).isEmpty();

    assertThat(project.application().start().applied()).hasSize(2);
    assertThat(project.application().sql("select code, name from country"))
        .containsExactly("NZ|Aotearoa");
    project.application().downgrade("-1");
    assertThat(project.application().sql("select code from country")).isEmpty();
  }

  @Test
  void valueThatIsComputedIsRefused() {
    project.compile(FILL).done();
    project.editMigration(
        FILE,
        "    // What leads to this revision: op.sql(...), op.insert(...), op.run(...).\n",
        "    String code = \"NZ\";\n    op.delete(\"country\", row(\"code\", code));\n");
    project.editMigration(
        FILE, "import dev", "import static dev.godwit.schema.Definitions.row;\n\nimport dev");

    assertThat(project.compile().failed().messages())
        .containsExactly(
            "error V0002_FillCountries.java:15: [godwit] The upgrade of 'V0002_FillCountries.java'"
                + " does not fit the history before it. 'code' is no constant of migrations. Write"
                + " its value, or one of [NO_ACTION, RESTRICT, CASCADE, SET_NULL, SET_DEFAULT];"
                + " what has to be computed belongs into op.run(…). Correct the migration, or"
                + " restore it from git. (migration-unfit)");
  }

  @Test
  void severalStatementsInOneTextAreRefused() {
    project.compile(FILL).done();
    project.editMigration(
        FILE,
        "    // What leads to this revision: op.sql(...), op.insert(...), op.run(...).\n",
        "    op.sql(\"delete from country; delete from country\");\n");
    project.editMigration(
        FILE,
        "    // What leads back; nothing where there is nothing to take back.\n",
        "    op.sql(onPostgresql(\"commit\").onSqlite(\"select 1\"));\n");
    project.editMigration(
        FILE,
        "import dev",
        "import static dev.godwit.schema.Definitions.onPostgresql;\n\nimport dev");

    assertThat(project.compile().failed().messages())
        .containsExactly(
            "error V0002_FillCountries.java:15: [godwit] The upgrade of 'V0002_FillCountries.java'"
                + " cannot be executed. The SQL holds more than one statement; 'delete from"
                + " country' begins another. Write each in its own op.sql(…). (sql-refused)",
            "error V0002_FillCountries.java:15: [godwit] The downgrade of"
                + " 'V0002_FillCountries.java' cannot be executed. 'commit' would end the"
                + " migration's transaction, which holds everything or nothing. Leave it out."
                + " (sql-refused)");
  }

  @Test
  void statementThatOneDatabaseUnderstandsIsTaken() {
    project.compile(FILL).done();
    project.editMigration(
        FILE,
        "    // What leads to this revision: op.sql(...), op.insert(...), op.run(...).\n",
        "    op.sql(\"create trigger t after insert on country begin delete from country;"
            + " end\");\n");

    assertThat(project.compile().done().messages()).isEmpty();
  }

  @Test
  void optionThatStaysSetWritesNoSecondOne() {
    project.compile(FILL).done();
    Map<String, String> sources = project.state("src");

    assertThat(project.compile(FILL).done().messages())
        .containsExactly(
            "note: [godwit] 'V0002_FillCountries.java' is there already; leave out -Agodwit.new");

    assertThat(project.state("src")).isEqualTo(sources);
  }

  @Test
  void nameOfACommittedMigrationIsRefused() {
    project.compile(FILL).done();
    project.commit("second");

    assertThat(project.compile(FILL).failed().messages())
        .containsExactly(
            "error package-info.java:1: [godwit] 'V0002_FillCountries.java' has the name 'fill"
                + " countries' already. Choose another for -Agodwit.new, or leave it out."
                + " (name-taken)");
  }

  @Test
  void pendingChangeGoesBeforeItAndIsSealedByIt() {
    project.entity(
        "Country", "@Id @Column(length = 2) String code;", "String name;", "Integer people;");

    assertThat(project.compile(FILL).done().messages())
        .containsExactly(
            "note: [godwit] draft V0002_AddPeopleToCountry written: + country.people integer",
            written("V0003_FillCountries") + "; the draft before it stays as it is from now on");

    assertThat(project.migration("V0003_FillCountries.java"))
        .contains(
            "@Revision(id = \"0003_fill_countries\", after = \"0002_add_people_to_country\")");
    assertThat(project.application().start().applied()).hasSize(3);
    assertThat(project.compile().done().messages()).isEmpty();
    project.entity(
        "Country", "@Id @Column(length = 2) String code;", "String name;", "Integer people, area;");
    assertThat(project.compile().done().messages())
        .containsExactly(
            "note: [godwit] draft V0004_AddAreaToCountry written: + country.area integer");
    assertThat(project.migration("V0004_AddAreaToCountry.java"))
        .contains("after = \"0003_fill_countries\"");
  }

  @Test
  void severalInARowFollowEachOther() {
    project.compile(FILL).done();
    project.compile("-Agodwit.new=drop_old-ones").done();

    assertThat(project.migration("V0003_DropOldOnes.java"))
        .contains("/** Drop old-ones. */")
        .contains("@Revision(id = \"0003_drop_old_ones\", after = \"0002_fill_countries\")");
  }

  @Test
  void nameThatIsNoneIsRefused() {
    assertThat(project.compile("-Agodwit.new=1 + 1").failed().messages())
        .containsExactly(
            "error: [godwit] '1 + 1' cannot name a migration. Write at most 50 letters, digits,"
                + " blanks, '_' and '-' that begin with a letter, as in -Agodwit.new=\"fill"
                + " countries\". (name-unusable)");
  }

  @Test
  void compileThatMayNotWriteRefuses() {
    for (String mode : List.of("check", "off")) {
      assertThat(project.compile(FILL, "-Agodwit.mode=" + mode).failed().messages())
          .containsExactly(
              "error package-info.java:1: [godwit] -Agodwit.new writes a migration, and this"
                  + " compile writes nothing. Compile with -Agodwit.mode=write, or in a git work"
                  + " tree without CI=true. (request-not-written)");
    }
  }

  @Test
  void packageIsNamedWhereThereAreSeveral() {
    project.write(
        "src/com/acme/other/package-info.java",
        """
        @dev.godwit.annotations.Migrations(packages = "com.acme.none")
        package com.acme.other;
        """);
    project.write(
        "src/com/acme/none/Thing.java",
        """
        package com.acme.none;
        import jakarta.persistence.*;
        @Entity public class Thing { @Id Long id; }
        """);
    project.edit(
        "src/" + Project.PACKAGE + "/package-info.java",
        "@Migrations",
        "@Migrations(packages = \"com.acme.shop\")");

    assertThat(project.compile(FILL).failed().messages())
        .contains(
            "error package-info.java:1: [godwit] There are several migrations packages,"
                + " [com.acme.migrations, com.acme.other]. Say which one -Agodwit.new is for, by"
                + " its name and a colon before the value. (packages-several)");

    assertThat(project.compile("-Agodwit.new=com.acme.migrations:fill countries").done().messages())
        .contains(written("V0002_FillCountries"));
    assertThat(project.files("src/com/acme/other"))
        .containsExactly("V0001_CreateThing.java", "package-info.java", "schema.snapshot");
  }
}
