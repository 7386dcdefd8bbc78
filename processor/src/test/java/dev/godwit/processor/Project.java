package dev.godwit.processor;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;
import static java.util.stream.Collectors.joining;

import dev.godwit.DowngradeResult;
import dev.godwit.MigrationIndex;
import dev.godwit.Migrator;
import dev.godwit.UpgradeResult;
import dev.godwit.annotations.Migrations;
import jakarta.persistence.Entity;
import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URISyntaxException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.ServiceLoader;
import java.util.TreeMap;
import java.util.stream.Stream;
import javax.annotation.processing.Processor;
import javax.tools.Diagnostic;
import javax.tools.DiagnosticCollector;
import javax.tools.JavaCompiler;
import javax.tools.JavaFileObject;
import javax.tools.StandardJavaFileManager;
import javax.tools.ToolProvider;
import org.sqlite.SQLiteDataSource;

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

            import dev.godwit.UpgradeResult;
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
    return run(command, Map.of("GIT_EDITOR", "true"));
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
    JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
    DiagnosticCollector<JavaFileObject> diagnostics = new DiagnosticCollector<>();
    try (StandardJavaFileManager files =
        compiler.getStandardFileManager(diagnostics, Locale.ROOT, UTF_8)) {
      List<String> arguments = new ArrayList<>(arguments());
      arguments.addAll(List.of(options));
      JavaCompiler.CompilationTask task =
          compiler.getTask(
              null,
              files,
              diagnostics,
              arguments,
              null,
              files.getJavaFileObjectsFromPaths(sources.stream().map(this::path).toList()));
      task.setLocale(Locale.ROOT);
      task.setProcessors(processors);
      boolean isDone = task.call();
      return new Compiled(
          isDone, diagnostics.getDiagnostics().stream().map(Project::message).toList());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Compiles all sources in a Java machine of its own. */
  Compiled compileElsewhere(
      Map<String, String> environment, List<String> machine, String... options) {
    List<String> command = new ArrayList<>();
    command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    command.addAll(machine);
    command.addAll(List.of("-m", "jdk.compiler/com.sun.tools.javac.Main"));
    command.addAll(arguments());
    command.addAll(List.of("-processorpath", System.getProperty("java.class.path")));
    command.addAll(List.of(options));
    command.addAll(sources());
    Ran ran = run(command, environment);
    return new Compiled(ran.exit() == 0, ran.output().lines().toList());
  }

  private List<String> arguments() {
    try {
      Files.createDirectories(path("out"));
      Files.createDirectories(path("gen"));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return List.of(
        "-d",
        path("out").toString(),
        "-s",
        path("gen").toString(),
        "-cp",
        path("out") + File.pathSeparator + classPath(),
        "-Xlint:all,-processing",
        "-Werror");
  }

  /** What a user's project depends on. */
  static String classPath() {
    return Stream.of(Migrations.class, Migrator.class, Entity.class)
        .map(Project::location)
        .collect(joining(File.pathSeparator));
  }

  private static String location(Class<?> type) {
    try {
      return Path.of(type.getProtectionDomain().getCodeSource().getLocation().toURI()).toString();
    } catch (URISyntaxException e) {
      throw new IllegalStateException(e);
    }
  }

  private static String message(Diagnostic<? extends JavaFileObject> diagnostic) {
    String kind =
        switch (diagnostic.getKind()) {
          case ERROR -> "error";
          case WARNING, MANDATORY_WARNING -> "warning";
          case NOTE, OTHER -> "note";
        };
    String place =
        Optional.ofNullable(diagnostic.getSource())
            .map(
                it ->
                    " %s:%d"
                        .formatted(Path.of(it.getName()).getFileName(), diagnostic.getLineNumber()))
            .orElse("");
    return kind + place + ": " + diagnostic.getMessage(Locale.ROOT);
  }

  /** The entries of this project's index, as of the last compile. */
  List<MigrationIndex.Entry> entries() {
    try (URLClassLoader loader = classes()) {
      return index(loader).entries();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The simple name of the class that the index creates for a revision. */
  String classOf(String revision) {
    try (URLClassLoader loader = classes()) {
      return index(loader).create(revision).getClass().getSimpleName();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Starts the application, which migrates its SQLite file. */
  UpgradeResult start() {
    try (URLClassLoader loader = classes()) {
      return Migrator.of(database(), index(loader)).withListener(message -> {}).upgrade();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Takes the application's SQLite file down to a target. */
  DowngradeResult downgrade(String target) {
    try (URLClassLoader loader = classes()) {
      return Migrator.of(database(), index(loader)).withListener(message -> {}).downgrade(target);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private URLClassLoader classes() throws IOException {
    return new URLClassLoader(
        new URL[] {path("out").toUri().toURL()}, Project.class.getClassLoader());
  }

  private static MigrationIndex index(ClassLoader loader) {
    return ServiceLoader.load(MigrationIndex.class, loader).findFirst().orElseThrow();
  }

  private SQLiteDataSource database() {
    SQLiteDataSource source = new SQLiteDataSource();
    source.setUrl("jdbc:sqlite:" + path("app.db"));
    return source;
  }

  /** Runs a statement on the project's SQLite file, and gives the rows as texts. */
  List<String> sql(String statement) {
    List<String> rows = new ArrayList<>();
    try (Connection connection = database().getConnection();
        Statement sql = connection.createStatement()) {
      if (sql.execute(statement)) {
        try (ResultSet result = sql.getResultSet()) {
          while (result.next()) {
            List<String> row = new ArrayList<>();
            for (int column = 1; column <= result.getMetaData().getColumnCount(); column++) {
              row.add(result.getString(column));
            }
            rows.add(String.join("|", row));
          }
        }
      }
      return rows;
    } catch (SQLException e) {
      throw new IllegalStateException(e);
    }
  }
}
