package dev.godwit.processor;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;
import static java.util.stream.Collectors.joining;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.TreeMap;
import java.util.stream.Stream;
import javax.annotation.processing.Processor;

/**
 * A user's project on disk: sources under {@code src}, compiled to {@code out}, with a migrations
 * package {@code com.acme.migrations}, an SQLite file and, if wanted, a git repository.
 */
final class Project {

  static final String PACKAGE = "com/acme/migrations";

  private static final String MIGRATIONS = "src/" + PACKAGE + "/";

  private final Path directory;
  private final Map<String, String> variables;

  private Project(Path directory, Map<String, String> variables) {
    this.directory = directory;
    this.variables = Map.copyOf(variables);
  }

  /** A project in an empty directory, with a migrations package but without git. */
  static Project in(Path directory) {
    return new Project(directory, Map.of())
        .write(
            MIGRATIONS + "package-info.java",
            """
            @Migrations
            package com.acme.migrations;

            import dev.godwit.annotations.Migrations;
            """);
  }

  /** A project that lies in this directory already. */
  static Project at(Path directory) {
    return new Project(directory, Map.of());
  }

  /** A project in an empty directory that is a git repository without commits. */
  static Project inGit(Path directory) {
    Project project = in(directory).write(".gitignore", "/out/\n/gen/\n/app.db*\n/backups/\n");
    project.git("init", "-q", "-b", "main");
    return project;
  }

  /** The same project as it compiles with these environment variables. */
  Project withVariables(Map<String, String> others) {
    return new Project(directory, others);
  }

  Path path(String name) {
    return directory.resolve(name);
  }

  /** Writes a file of the project. */
  Project write(String name, String text) {
    try {
      Files.createDirectories(path(name).getParent());
      Files.writeString(path(name), text);
      return this;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Writes an entity of package {@code com.acme.shop}; its members begin in line 6. */
  Project entity(String name, String... members) {
    return type("@Entity", name, members);
  }

  /** Writes a class with these annotations in line 4; its members begin in line 6. */
  Project type(String annotations, String name, String... members) {
    return write(
        "src/com/acme/shop/" + name + ".java",
        Arrays.stream(members)
            .map(member -> "  " + member + "\n")
            .collect(
                joining(
                    "",
                    """
                    package com.acme.shop;
                    import dev.godwit.annotations.*;
                    import jakarta.persistence.*;
                    %s
                    public class %s {
                    """
                        .formatted(annotations, name),
                    "}\n")));
  }

  String read(String name) {
    try {
      return Files.readString(path(name));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  Project delete(String name) {
    try {
      Files.delete(path(name));
      return this;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Replaces a text that the file must contain. */
  Project edit(String name, String from, String to) {
    String text = read(name);
    if (!text.contains(from)) {
      throw new AssertionError("'%s' is not in %s:\n%s".formatted(from, name, text));
    }
    return write(name, text.replace(from, to));
  }

  /** The text of a file of the migrations package. */
  String migration(String fileName) {
    return read(MIGRATIONS + fileName);
  }

  Project writeMigration(String fileName, String text) {
    return write(MIGRATIONS + fileName, text);
  }

  Project editMigration(String fileName, String from, String to) {
    return edit(MIGRATIONS + fileName, from, to);
  }

  Project deleteMigration(String fileName) {
    return delete(MIGRATIONS + fileName);
  }

  String snapshot() {
    return migration("schema.snapshot");
  }

  /** The names of the files in the migrations package but for its package-info. */
  List<String> migrations() {
    return files(MIGRATIONS).stream().filter(name -> !name.equals("package-info.java")).toList();
  }

  /** The paths of all files below a directory of the project. */
  List<String> files(String below) {
    Path root = path(below);
    if (!Files.exists(root)) {
      return List.of();
    }
    try (Stream<Path> paths = Files.walk(root)) {
      return paths
          .filter(Files::isRegularFile)
          .map(it -> root.relativize(it).toString())
          .filter(it -> !it.startsWith(".git/"))
          .sorted()
          .toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Every file below a directory with its text and the time of its last change. */
  NavigableMap<String, String> state(String below) {
    NavigableMap<String, String> state = new TreeMap<>();
    try {
      for (String name : files(below)) {
        Path file = path(below).resolve(name);
        FileTime time = Files.getLastModifiedTime(file);
        state.put(name, time + "\n" + Files.readString(file, ISO_8859_1));
      }
      return state;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Runs git, which must succeed. */
  String git(String... arguments) {
    Ran ran = tryGit(arguments);
    if (ran.exit() != 0) {
      throw new AssertionError(String.join(" ", arguments) + ": " + ran.output());
    }
    return ran.output();
  }

  /** Runs git, which may fail. */
  Ran tryGit(String... arguments) {
    List<String> command =
        new ArrayList<>(List.of("git", "-c", "user.name=Ada", "-c", "user.email=ada@example.com"));
    command.addAll(List.of(arguments));
    return run(
        command,
        Map.of("GIT_EDITOR", "true", "GIT_CONFIG_NOSYSTEM", "1", "GIT_CONFIG_GLOBAL", "/dev/null"));
  }

  Project commit(String message) {
    git("add", "-A");
    git("commit", "-q", "-m", message);
    return this;
  }

  /**
   * What a command left.
   *
   * @param output what it printed to either stream
   */
  record Ran(int exit, String output) {}

  private Ran run(List<String> command, Map<String, String> environment) {
    ProcessBuilder builder =
        new ProcessBuilder(command).directory(directory.toFile()).redirectErrorStream(true);
    builder.environment().putAll(environment);
    try {
      Process process = builder.start();
      process.getOutputStream().close();
      String output = new String(process.getInputStream().readAllBytes(), UTF_8);
      return new Ran(process.waitFor(), output);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(e);
    }
  }

  /** Compiles all sources. */
  Compiled compile(String... options) {
    return compileOnly(sources(), options);
  }

  private List<String> sources() {
    return files("src").stream().filter(it -> it.endsWith(".java")).map(it -> "src/" + it).toList();
  }

  /** Compiles these sources, in this order, with earlier output on the class path. */
  Compiled compileOnly(List<String> sources, String... options) {
    return compileWith(List.of(new GodwitProcessor(variables)), sources, options);
  }

  /** Compiles these sources with these processors. */
  Compiled compileWith(List<Processor> processors, List<String> sources, String... options) {
    return new Javac(directory).compile(processors, sources, List.of(options));
  }

  /** Compiles all sources in a Java machine of its own. */
  Compiled compileElsewhere(
      Map<String, String> environment, List<String> machine, String... options) {
    List<String> arguments = new ArrayList<>(List.of(options));
    arguments.addAll(sources());
    Ran ran = run(new Javac(directory).command(machine, arguments), environment);
    return new Compiled(ran.exit() == 0, ran.output().lines().toList());
  }

  /** The application as it was compiled last. */
  Application application() {
    return Application.of(path("out"), path("app.db"));
  }
}
