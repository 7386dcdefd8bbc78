package dev.godwit.processor;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Whether a project's constraints shape its columns. */
final class ValidationSwitchTest {

  @TempDir private Path directory;
  private Project project;

  @BeforeEach
  void createProject() {
    project =
        Project.inGit(directory)
            .entity("User", "@Id Long id; @jakarta.validation.constraints.NotNull String name;");
  }

  @Test
  void constraintsShapeColumns() {
    project.compile().done();

    assertThat(project.snapshot()).contains("column user.name varchar(255) not null");
  }

  @Test
  void switchedOffTheyDoNot() {
    project.edit(
        "src/com/acme/migrations/package-info.java",
        "@Migrations",
        "@Migrations(validation = false)");

    project.compile().done();

    assertThat(project.snapshot()).contains("column user.name varchar(255) ");
    assertThat(project.snapshot()).doesNotContain("varchar(255) not null");
  }
}
