package dev.godwit.processor;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.jar.JarEntry;
import java.util.jar.JarOutputStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Entities, superclasses and embeddables that come as class files in a jar. */
final class DependencyEntitiesTest {

  private static final String INFO = "src/com/acme/migrations/package-info.java";

  @TempDir private Path directory;
  @TempDir private Path library;
  private Project project;

  @BeforeEach
  void createProject() {
    project = Project.inGit(directory);
  }

  /** Compiles sources by name into a jar that the project depends on. */
  private String[] jar(String... sources) throws IOException {
    Project dependency = Project.at(library);
    for (int i = 0; i < sources.length; i += 2) {
      dependency.write("src/" + sources[i], sources[i + 1]);
    }
    dependency.compileWith(List.of(), List.of(names(sources))).done();
    Path jar = library.resolve("library.jar");
    Path classes = library.resolve("out");
    try (JarOutputStream out = new JarOutputStream(Files.newOutputStream(jar));
        Stream<Path> files = Files.walk(classes)) {
      for (Path file : files.filter(Files::isRegularFile).sorted().toList()) {
        out.putNextEntry(new JarEntry(classes.relativize(file).toString().replace('\\', '/')));
        out.write(Files.readAllBytes(file));
      }
    }
    return new String[] {
      "-cp",
      String.join(
          File.pathSeparator, project.path("out").toString(), Javac.classPath(), jar.toString())
    };
  }

  private static String[] names(String... sources) {
    String[] names = new String[sources.length / 2];
    for (int i = 0; i < names.length; i++) {
      names[i] = "src/" + sources[2 * i];
    }
    return names;
  }

  private static String entity(String packageName, String name, String members) {
    return """
    package %s;
    import jakarta.persistence.*;
    @Entity
    public class %s {
      @Id public Long id;
      %s
    }
    """
        .formatted(packageName, name, members);
  }

  @Test
  void packageOfDependencyIsManagedWithThoseBelow() throws IOException {
    String[] options =
        jar(
            "org/lib/model/Tag.java", entity("org.lib.model", "Tag", ""),
            "org/lib/model/deep/er/Note.java", entity("org.lib.model.deep.er", "Note", ""),
            "org/lib/modelled/Other.java", entity("org.lib.modelled", "Other", ""));
    project.edit(INFO, "@Migrations", "@Migrations(packages = \"org.lib.model\")");

    assertThat(project.compile(options).done().messages())
        .containsExactly("note: [godwit] draft V0001_CreateTagAndNote written: + tag, + note");
    assertThat(project.compile(options).done().messages()).isEmpty();
  }

  @Test
  void packageOfDependencyWithoutClassesIsUnknown() throws IOException {
    String[] options = jar("org/lib/model/Tag.java", entity("org.lib.model", "Tag", ""));
    project.edit(INFO, "@Migrations", "@Migrations(packages = \"org.lib\")");

    assertThat(project.compile(options).failed().messages())
        .containsExactly(
            "error package-info.java:1: [godwit] There is no package 'org.lib' in the sources or on"
                + " the class path. Correct 'packages', or add the dependency that has it."
                + " (package-unknown)");
  }

  @Test
  void whatIsReferredToInTheSameDependencyIsFoundBehindClassesOfTheProject() throws IOException {
    String[] options =
        jar(
            "com/acme/lib/Tag.java", entity("com.acme.lib", "Tag", ""),
            "com/acme/lib/more/Note.java", entity("com.acme.lib.more", "Note", ""));
    project.edit(INFO, "@Migrations", "@Migrations(packages = \"com.acme\")");
    project.entity("User", "@Id Long id;", "@ManyToOne com.acme.lib.Tag tag;");

    assertThat(project.compile(options).done().messages())
        .containsExactly("note: [godwit] draft V0001_Create3Tables written: + tag, + note, + user");
    assertThat(project.compile(options).done().messages()).isEmpty();
  }

  @Test
  void entityBelowAnEntityAndSuperclassOfDependency() throws IOException {
    String[] options =
        jar(
            "org/lib/Base.java",
            """
            package org.lib;
            import jakarta.persistence.*;
            @MappedSuperclass
            public abstract class Base<K> {
              @Id private K key;
              @Embedded private Span span;
            }
            """,
            "org/lib/Span.java",
            """
            package org.lib;
            import jakarta.persistence.*;
            @Embeddable
            public class Span { @Column(name = "span_from") private int from; private int until; }
            """,
            "org/lib/Item.java",
            """
            package org.lib;
            import jakarta.persistence.*;
            @Entity
            @Inheritance(strategy = InheritanceType.JOINED)
            public class Item extends Base<Long> { private String title; }
            """);
    project.edit(INFO, "@Migrations", "@Migrations(packages = {\"com.acme\", \"org.lib\"})");
    project.entity("Book", "int pages;");
    project.edit("src/com/acme/shop/Book.java", "class Book", "class Book extends org.lib.Item");

    assertThat(project.compile(options).done().messages())
        .containsExactly("note: [godwit] draft V0001_CreateItemAndBook written: + item, + book");
    assertThat(project.read("src/com/acme/migrations/schema.snapshot"))
        .contains(
            "column book.key bigint not null",
            "column item.key bigint not null",
            "column item.span_from integer ",
            "foreign-key book.fk_book_key (key) -> item (key)");
  }
}
