package dev.godwit.processor;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Compilers other than javac, and Godwit's own bugs. */
final class ForeignCompilerTest {

  private static final List<String> SOURCES =
      List.of("src/com/acme/shop/User.java", "src/" + Project.PACKAGE + "/package-info.java");

  @TempDir private Path directory;
  private Project project;

  @BeforeEach
  void createProject() {
    project = Project.inGit(directory).entity("User", "@Id Long id;");
  }

  private Compiled compile(boolean isBroken, String... options) {
    return project.compileWith(List.of(new ForeignCompiler(isBroken)), SOURCES, options);
  }

  private String directoryOption() {
    return "-Agodwit.directory=" + project.path("src/" + Project.PACKAGE);
  }

  @Test
  void directoryMustBeGiven() {
    assertThat(compile(false).failed().messages())
        .containsExactly(
            "error package-info.java:1: [godwit] This compiler does not tell where the package's"
                + " source lies. Give its directory with -Agodwit.directory. (directory-unknown)");
  }

  @Test
  void migrationIsWrittenToTheGivenDirectory() {
    assertThat(compile(false, directoryOption()).done().messages())
        .containsExactly("note: [godwit] draft V0001_CreateUser written: + user");

    assertThat(project.migrations()).containsExactly("V0001_CreateUser.java", "schema.snapshot");
    assertThat(project.application().start().applied()).containsExactly("0001_create_user");
  }

  @Test
  void directoryThatDoesNotExistIsReported() {
    assertThat(compile(false, "-Agodwit.directory=" + project.path("none")).failed().messages())
        .containsExactly(
            "error package-info.java:1: [godwit] The files of the migrations package cannot be read"
                + " or written: java.nio.file.NoSuchFileException: "
                + project.path("none")
                + ". Make them usable, and compile again. (files-unusable)");
  }

  @Test
  void bugIsOneTaggedErrorAndWritesNothing() {
    Map<String, String> before = project.state("src");

    Compiled compiled = compile(true, directoryOption()).failed();

    assertThat(compiled.messages()).hasSize(1);
    assertThat(compiled.messages().get(0))
        .startsWith(
            "error: [godwit] This is a bug in Godwit: java.lang.IllegalStateException: for a"
                + " test\n")
        .endsWith(
            "Nothing was written. Please report it with the entities that caused it."
                + " (internal-error)");
    assertThat(project.state("src")).isEqualTo(before);
  }
}
