package dev.godwit.processor;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import javax.annotation.processing.AbstractProcessor;
import javax.annotation.processing.RoundEnvironment;
import javax.lang.model.SourceVersion;
import javax.lang.model.element.TypeElement;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Compiles that see only some of the entities, or some of their types: never a drop. */
final class PartialCompileTest {

  private static final String INFO = "src/" + Project.PACKAGE + "/package-info.java";
  private static final String USER = "src/com/acme/shop/User.java";
  private static final String TEAM = "src/com/acme/shop/Team.java";
  private static final String FIRST = "src/" + Project.PACKAGE + "/V0001_CreateTeamAndUser.java";

  private static final String PHONE =
      """
      package com.acme.shop;
      @jakarta.persistence.Embeddable
      public class Phone {
        String number;
      }
      """;
  private static final String MADE =
      """
      package com.acme.shop;
      import jakarta.persistence.*;
      @Entity
      public class Made {
        @Id Long id;
      }
      """;

  @TempDir private Path directory;
  private Project project;

  @BeforeEach
  void createProject() {
    project =
        Project.inGit(directory)
            .entity("User", "@Id Long id;")
            .entity("Team", "@Id Long id;", "String name;");
    project.compile().done();
    project.commit("first");
    project.compile().done();
  }

  @Test
  void entityThatIsNotCompiledIsLookedUpInItsClassFile() {
    project.entity("User", "@Id Long id;", "String phone;");

    Compiled compiled = project.compileOnly(List.of(INFO, USER)).done();

    assertThat(compiled.messages())
        .containsExactly(
            "note: [godwit] draft V0002_AddPhoneToUser written: + user.phone varchar(255)");
    assertThat(project.compile().done().messages()).isEmpty();
  }

  @Test
  void entityThatOnlyTheDraftKnowsIsNotDropped() {
    project.entity("Role", "@Id Long id;").compile().done();
    project.entity("User", "@Id Long id;", "String phone;");

    Compiled compiled = project.compileOnly(List.of(INFO, USER)).done();

    assertThat(compiled.messages())
        .containsExactly(
            "note: [godwit] draft V0002_ChangeRoleAndUser rewritten: + role, + user.phone"
                + " varchar(255)");
  }

  @Test
  void indexStaysCompleteWhenMigrationsAreNotCompiled() {
    project.compileOnly(List.of(INFO, USER)).done();

    assertThat(project.application().entries()).hasSize(1);
    assertThat(project.application().start().applied())
        .containsExactly("0001_create_team_and_user");
  }

  @Test
  void entityThatIsNotCompiledIsLookedUpInTheSourcePath() {
    project.files("out").forEach(it -> project.delete("out/" + it));
    project.entity("User", "@Id Long id;", "String phone;");

    Compiled compiled =
        project
            .compileOnly(
                List.of(INFO, USER),
                "-sourcepath",
                project.path("src").toString(),
                "-implicit:class")
            .done();

    assertThat(compiled.messages())
        .containsExactly(
            "note: [godwit] draft V0002_AddPhoneToUser written: + user.phone varchar(255)");
  }

  @Test
  void compileWithoutTheMigrationsPackageWritesNothing() {
    project.entity("User", "@Id Long id;", "String phone;");
    Map<String, String> before = project.state("src");

    assertThat(project.compileOnly(List.of(USER, TEAM)).done().messages()).isEmpty();
    assertThat(project.compileOnly(List.of(TEAM), "-Agodwit.mode=write").done().messages())
        .isEmpty();

    assertThat(project.state("src")).isEqualTo(before);
    assertThat(project.application().entries()).hasSize(1);
  }

  @Test
  void classFileWithoutSourceIsNoEntity() {
    project.delete(TEAM);
    project.edit(INFO, "@Migrations\n", "@Dropped(\"team\")\n@Migrations\n");
    project.edit(INFO, "import dev.", "import dev.godwit.annotations.Dropped;\nimport dev.");

    Compiled compiled = project.compile().done();

    assertThat(project.files("out")).contains("com/acme/shop/Team.class");
    assertThat(compiled.messages())
        .containsExactly("note: [godwit] draft V0002_DropTeam written: - team");
  }

  @Test
  void entityInTheFileOfAnotherClassIsNotDropped() {
    project.write(
        "src/com/acme/shop/Zoo.java",
        """
        package com.acme.shop;

        import jakarta.persistence.*;

        public class Zoo {}

        @Entity
        class Animal {
          @Id Long id;
        }
        """);
    project.compile("-Xlint:-auxiliaryclass").done();
    Map<String, String> before = project.state("src");

    assertThat(project.compileOnly(List.of(INFO, USER)).done().messages()).isEmpty();
    assertThat(project.state("src")).isEqualTo(before);
  }

  @Test
  void entityOfAnotherSourceDirectoryIsNotDropped() {
    project.write("other/com/acme/made/Made.java", MADE.replace("com.acme.shop", "com.acme.made"));
    List<String> all = List.of(INFO, USER, TEAM, FIRST, "other/com/acme/made/Made.java");
    project.compileOnly(all).done();
    assertThat(project.snapshot()).contains("# com.acme.made.Made");
    Map<String, String> before = project.state("src");

    assertThat(project.compileOnly(List.of(INFO, USER)).done().messages()).isEmpty();
    assertThat(project.state("src")).isEqualTo(before);
  }

  @Test
  void nestedEntitiesAreFoundWithTheirOuterClass() {
    project.type("", "Zoo", "@Entity public static class Animal { @Id Long id; String name; }");

    project.compile().done();
    assertThat(project.snapshot())
        .contains("column zoo$animal.name varchar(255)")
        .contains("# com.acme.shop.Zoo$Animal");
    Map<String, String> before = project.state("src");

    assertThat(project.compileOnly(List.of(INFO, USER)).done().messages()).isEmpty();
    assertThat(project.state("src")).isEqualTo(before);
  }

  @Test
  void entityInDependencyIsManagedWhenItsPackageIsNamed() {
    Project library = Project.at(directory.resolve("library"));
    library.write(
        "src/org/lib/Account.java",
        """
        package org.lib;
        import jakarta.persistence.*;
        @Entity
        public class Account {
          @Id Long id;
        }
        """);
    library.compile().done();
    String[] options = {
      "-cp",
      library.path("out")
          + File.pathSeparator
          + project.path("out")
          + File.pathSeparator
          + Javac.classPath()
    };
    assertThat(project.compile(options).done().messages()).isEmpty();
    project.edit(
        INFO, "@Migrations\n", "@Migrations(packages = {\"com.acme.shop\", \"org.lib\"})\n");

    Compiled compiled = project.compile(options).done();

    assertThat(compiled.messages())
        .containsExactly("note: [godwit] draft V0002_CreateAccount written: + account");
    assertThat(project.compile(options).done().messages()).isEmpty();
  }

  @Test
  void namedPackageThatDoesNotExistIsReported() {
    project.edit(
        INFO, "@Migrations\n", "@Migrations(packages = {\"com.acme.shop\", \"com.acme.shp\"})\n");

    assertThat(project.compile().failed().messages())
        .containsExactly(
            "error package-info.java:1: [godwit] There is no package 'com.acme.shp' in the sources"
                + " or on the class path. Correct 'packages', or add the dependency that has it."
                + " (package-unknown)");
  }

  @Test
  void typeThatDoesNotExistWritesNothing() {
    project.entity("User", "@Id Long id;", "Phone phone;");
    Map<String, String> before = project.state("src");

    assertThat(project.compile().failed().messages())
        .containsExactly(
            """
            error User.java:7: cannot find symbol
              symbol:   class Phone
              location: class com.acme.shop.User\
            """,
            "note: [godwit] nothing was written for 'com.acme.migrations': the compiler does not"
                + " know all types of its entities");

    assertThat(project.state("src")).isEqualTo(before);
  }

  @Test
  void errorElsewhereInTheSourcesStillLetsGodwitWork() {
    project.entity("User", "@Id Long id;", "String phone;", "int count() { return \"\"; }");

    assertThat(project.compile().failed().messages())
        .containsExactly(
            "note: [godwit] draft V0002_AddPhoneToUser written: + user.phone varchar(255)",
            "error User.java:8: incompatible types: java.lang.String cannot be converted to int");
    project.entity("User", "@Id Long id;", "String phone;");
    assertThat(project.compile().done().messages()).isEmpty();
  }

  @Test
  void typeThatAnotherProcessorMakesIsWaitedFor() {
    project.entity("User", "@Id Long id;", "@Embedded Phone phone;");

    Compiled compiled =
        project.compileWith(
            List.of(new ClassMaker("com.acme.shop.Phone", PHONE), new GodwitProcessor(Map.of())),
            List.of(INFO, USER, TEAM, FIRST));

    assertThat(compiled.done().messages())
        .containsExactly(
            "note: [godwit] draft V0002_AddNumberToUser written: + user.number varchar(255)");
    assertThat(project.migrations()).contains("V0002_AddNumberToUser.java");
  }

  @Test
  void entityThatAnotherProcessorMakesIsNotDropped() {
    project.write("src/com/acme/shop/Made.java", MADE).compile().done();
    project.commit("made by hand");
    project.delete("src/com/acme/shop/Made.java").delete("out/com/acme/shop/Made.class");
    List<String> sources =
        List.of(INFO, USER, TEAM, FIRST, "src/" + Project.PACKAGE + "/V0002_CreateMade.java");

    for (int count = 0; count < 2; count++) {
      Compiled compiled =
          project.compileWith(
              List.of(new GodwitProcessor(Map.of()), new ClassMaker("com.acme.shop.Made", MADE)),
              sources);
      assertThat(compiled.done().messages()).isEmpty();
      project.files("gen").forEach(it -> project.delete("gen/" + it));
    }
    assertThat(project.files("out")).doesNotContain("com/acme/migrations/GodwitRound.class");
  }

  @Test
  void newEntityThatAnotherProcessorMakesIsReported() {
    project.entity("User", "@Id Long id;", "String phone;");
    Map<String, String> before = project.state("src");
    Compiled compiled =
        project.compileWith(
            List.of(new GodwitProcessor(Map.of()), new ClassMaker("com.acme.shop.Made", MADE)),
            List.of(INFO, USER, TEAM, FIRST));

    assertThat(compiled.failed().messages())
        .containsExactly(
            "error Made.java:4: [godwit] Entity 'com.acme.shop.Made' was made by another processor"
                + " after the model had been read. Make it in a module of its own, and name its"
                + " package in @Migrations(packages = …). (entity-too-late)");
    assertThat(project.state("src")).isEqualTo(before);
  }

  @Test
  void migrationsPackageWithoutEntitiesWritesNothing() {
    Project empty = Project.inGit(directory.resolve("empty"));

    assertThat(empty.compile().done().messages()).isEmpty();
    assertThat(empty.migrations()).isEmpty();
    assertThat(empty.application().entries()).isEmpty();
  }

  /** Makes a class in the first round. */
  private static final class ClassMaker extends AbstractProcessor {

    private final String name;
    private final String text;
    private boolean isDone;

    ClassMaker(String name, String text) {
      this.name = name;
      this.text = text;
    }

    @Override
    public Set<String> getSupportedAnnotationTypes() {
      return Set.of("*");
    }

    @Override
    public SourceVersion getSupportedSourceVersion() {
      return SourceVersion.latestSupported();
    }

    @Override
    public boolean process(Set<? extends TypeElement> annotations, RoundEnvironment round) {
      if (!isDone) {
        isDone = true;
        try (Writer writer = processingEnv.getFiler().createSourceFile(name).openWriter()) {
          writer.write(text);
        } catch (IOException e) {
          throw new UncheckedIOException(e);
        }
      }
      return false;
    }
  }
}
