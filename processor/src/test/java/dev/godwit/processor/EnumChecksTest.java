package dev.godwit.processor;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The switch that leaves the checks of enums out. */
final class EnumChecksTest {

  @TempDir private Path directory;

  @Test
  void checksAreLeftOut() {
    Project project =
        Project.inGit(directory)
            .edit(
                "src/" + Project.PACKAGE + "/package-info.java",
                "@Migrations",
                "@Migrations(enumChecks = false)")
            .entity("User", "@Id Long id;", "Thread.State state;");

    project.compile().done();

    assertThat(project.snapshot()).contains("column user.state tinyint").doesNotContain("check ");
  }
}
