package dev.godwit.processor;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A project with two databases, each with a migrations package of its own. */
final class SeveralHistoriesTest {

  private static final String FIRST = "src/com/acme/migrations/package-info.java";
  private static final String SECOND = "src/org/stats/migrations/package-info.java";

  private static final String ERROR =
      "error package-info.java:1: [godwit] There are several migrations packages,"
          + " [com.acme.migrations, org.stats.migrations], and this one would manage all entities."
          + " Write @Migrations(packages = …) on each. (packages-missing)";

  @TempDir private Path directory;
  private Project project;

  @BeforeEach
  void createProject() {
    project =
        Project.inGit(directory)
            .entity("User", "@Id Long id;")
            .write(
                "src/org/stats/Visit.java",
                """
                package org.stats;
                import jakarta.persistence.*;
                @Entity
                public class Visit {
                  @Id Long id;
                }
                """)
            .write(
                SECOND,
                """
                @Migrations
                package org.stats.migrations;

                import dev.godwit.annotations.Migrations;
                """);
  }

  @Test
  void eachMustNameItsEntities() {
    assertThat(project.compile().failed().messages()).containsExactly(ERROR, ERROR);
  }

  @Test
  void eachHasItsOwnMigrationsAndIndex() {
    project.edit(FIRST, "@Migrations", "@Migrations(packages = \"com.acme\")");
    project.edit(
        SECOND, "@Migrations", "@Migrations(history = \"stats\", packages = \"org.stats\")");

    assertThat(project.compile().done().messages())
        .containsExactly(
            "note: [godwit] draft V0001_CreateUser written: + user",
            "note: [godwit] draft V0001_CreateVisit written: + visit");

    assertThat(project.files("src/org/stats/migrations"))
        .containsExactly("V0001_CreateVisit.java", "package-info.java", "schema.snapshot");
    assertThat(project.migrations()).containsExactly("V0001_CreateUser.java", "schema.snapshot");
    assertThat(project.read("out/META-INF/services/dev.godwit.MigrationIndex").lines())
        .containsExactly("com.acme.migrations.GodwitIndex", "org.stats.migrations.GodwitIndex");
    assertThat(project.compile().done().messages()).isEmpty();
  }

  @Test
  void errorInOneLeavesTheOtherAsItIs() {
    project.edit(FIRST, "@Migrations", "@Migrations(packages = \"com.acme\")");
    project.edit(SECOND, "@Migrations", "@Migrations(packages = \"org.stats\")");
    project.edit("src/org/stats/Visit.java", "@Id ", "");

    project.compile().failed();

    assertThat(project.migrations()).isEmpty();
    assertThat(project.files("src/org/stats/migrations")).containsExactly("package-info.java");
  }
}
