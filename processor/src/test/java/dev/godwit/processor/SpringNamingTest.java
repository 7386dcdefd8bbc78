package dev.godwit.processor;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Whether a project that uses Spring Boot says how its names are formed. */
final class SpringNamingTest {

  private static final String WARNING =
      "warning package-info.java:1: [godwit] Spring Boot names tables and columns in its own way,"
          + " but this package does not say so. Write @Migrations(naming = Naming.SNAKE_CASE), or"
          + " Naming.JPA if Spring's strategy is switched off. (naming-not-chosen)";

  @TempDir private Path directory;
  private Project project;

  @BeforeEach
  void createProject() {
    project =
        Project.inGit(directory)
            .entity("User", "@Id Long id;", "String firstName;")
            .write(
                "src/org/springframework/boot/SpringApplication.java",
                "package org.springframework.boot; public class SpringApplication {}");
  }

  private static boolean isWarning(String message) {
    return message.startsWith("warning");
  }

  private void choose(String naming) {
    project.edit(
        "src/" + Project.PACKAGE + "/package-info.java",
        "@Migrations",
        "@Migrations(naming = dev.godwit.annotations.Naming.%s)".formatted(naming));
  }

  @Test
  void namingThatIsNotChosenIsAWarning() {
    assertThat(project.compile().failed().messages()).contains(WARNING);
    assertThat(project.snapshot()).contains("column user.firstname ");
  }

  @Test
  void springsNamesAreAChoice() {
    choose("SNAKE_CASE");
    assertThat(project.compile().done().messages()).noneMatch(SpringNamingTest::isWarning);
    assertThat(project.snapshot()).contains("column user.first_name ");
  }

  @Test
  void namesOfTheSpecificationAreAChoice() {
    choose("JPA");
    assertThat(project.compile().done().messages()).noneMatch(SpringNamingTest::isWarning);
  }
}
