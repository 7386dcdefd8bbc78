package dev.godwit.processor.evolution;

import static java.nio.charset.StandardCharsets.UTF_8;
import static java.util.stream.Collectors.joining;

import dev.godwit.MigrationIndex;
import dev.godwit.annotations.Migrations;
import dev.godwit.processor.GodwitProcessor;
import dev.godwit.processor.snapshot.Snapshot;
import dev.godwit.processor.snapshot.SnapshotParser;
import jakarta.persistence.Entity;
import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.MalformedURLException;
import java.net.URISyntaxException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.NavigableMap;
import java.util.ServiceLoader;
import java.util.TreeMap;
import java.util.stream.Stream;
import javax.tools.Diagnostic;
import javax.tools.DiagnosticCollector;
import javax.tools.JavaCompiler;
import javax.tools.JavaFileObject;
import javax.tools.StandardJavaFileManager;
import javax.tools.ToolProvider;
import org.hibernate.annotations.ColumnDefault;

/** A directory in which an application is compiled with the whole processor, again and again. */
final class Workshop {

  private static final String SHOP = "src/com/acme/shop";
  private static final String MIGRATIONS = "src/com/acme/migrations";
  private static final String CLASS_PATH =
      Stream.of(Migrations.class, MigrationIndex.class, Entity.class, ColumnDefault.class)
          .map(Workshop::location)
          .collect(joining(File.pathSeparator));

  private final Path directory;
  private final StandardJavaFileManager files;

  private Workshop(Path directory, StandardJavaFileManager files) {
    this.directory = directory;
    this.files = files;
  }

  /** What workshops read files with: it knows the class path once it has read it. */
  static StandardJavaFileManager files() {
    return ToolProvider.getSystemJavaCompiler().getStandardFileManager(null, Locale.ROOT, UTF_8);
  }

  /** A workshop in an empty directory. */
  static Workshop in(Path directory, StandardJavaFileManager files) throws IOException {
    Workshop workshop = new Workshop(directory, files);
    workshop.clear();
    return workshop;
  }

  /**
   * What one compile said.
   *
   * @param line 0 where it has no place
   */
  record Message(boolean isError, String file, long line, String text) {

    @Override
    public String toString() {
      return (isError ? "error " : "note ") + file + ':' + line + ": " + text;
    }
  }

  /** Deletes everything and begins a history without migrations. */
  void clear() throws IOException {
    delete(directory);
    Files.createDirectories(directory.resolve(MIGRATIONS));
    write(
        MIGRATIONS + "/package-info.java",
        "@dev.godwit.annotations.Migrations\npackage com.acme.migrations;\n");
  }

  /** Takes over the migrations of another workshop, which go on from here. */
  void take(NavigableMap<String, String> migrations) throws IOException {
    clear();
    for (String name : migrations.keySet()) {
      write(MIGRATIONS + '/' + name, migrations.get(name));
    }
  }

  /** Replaces the entities. */
  void put(NavigableMap<String, String> sources) throws IOException {
    delete(directory.resolve(SHOP));
    for (String name : sources.keySet()) {
      write(SHOP + '/' + name, sources.get(name));
    }
  }

  /** Writes the migrations package's own answers. */
  void putPackage(String annotations) throws IOException {
    write(
        MIGRATIONS + "/package-info.java",
        "@dev.godwit.annotations.Migrations\n" + annotations + "package com.acme.migrations;\n");
  }

  /** Writes all annotations of the migrations package. */
  void putMigrations(String annotations) throws IOException {
    write(MIGRATIONS + "/package-info.java", annotations + "\npackage com.acme.migrations;\n");
  }

  /** Compiles everything; what is said, errors first. */
  List<Message> compile(String mode) throws IOException {
    delete(directory.resolve("out"));
    Files.createDirectories(directory.resolve("out"));
    DiagnosticCollector<JavaFileObject> diagnostics = new DiagnosticCollector<>();
    JavaCompiler.CompilationTask task =
        ToolProvider.getSystemJavaCompiler()
            .getTask(
                null,
                files,
                diagnostics,
                List.of(
                    "-d",
                    directory.resolve("out").toString(),
                    "-cp",
                    CLASS_PATH,
                    // Neither plugins nor modules are looked for that nothing here uses.
                    "--processor-path",
                    directory.resolve("out").toString(),
                    "--limit-modules",
                    "java.base,java.sql",
                    "-Agodwit.mode=" + mode),
                null,
                files.getJavaFileObjectsFromPaths(sources()));
    task.setProcessors(List.of(new GodwitProcessor()));
    boolean isDone = task.call();
    List<Message> messages = diagnostics.getDiagnostics().stream().map(Workshop::message).toList();
    if (!isDone && messages.stream().noneMatch(Message::isError)) {
      throw new AssertionError("The compile failed without an error: " + messages);
    }
    return messages;
  }

  private List<Path> sources() throws IOException {
    try (Stream<Path> paths = Files.walk(directory.resolve("src"))) {
      return paths.filter(it -> it.toString().endsWith(".java")).sorted().toList();
    }
  }

  private static Message message(Diagnostic<? extends JavaFileObject> diagnostic) {
    JavaFileObject source = diagnostic.getSource();
    return new Message(
        diagnostic.getKind() == Diagnostic.Kind.ERROR,
        source == null ? "" : Path.of(source.getName()).getFileName().toString(),
        source == null ? 0 : diagnostic.getLineNumber(),
        diagnostic.getMessage(Locale.ROOT));
  }

  /** The texts of the migrations and the snapshot, by file name. */
  NavigableMap<String, String> migrations() throws IOException {
    NavigableMap<String, String> texts = new TreeMap<>();
    try (Stream<Path> files = Files.list(directory.resolve(MIGRATIONS))) {
      for (Path file : files.toList()) {
        if (!file.endsWith("package-info.java")) {
          texts.put(file.getFileName().toString(), Files.readString(file));
        }
      }
    }
    return texts;
  }

  Snapshot snapshot() throws IOException {
    return SnapshotParser.parse(
        Files.readString(directory.resolve(MIGRATIONS).resolve("schema.snapshot")));
  }

  /** The classes of the last compile; the caller closes it. */
  URLClassLoader classes() {
    try {
      return new URLClassLoader(
          new URL[] {directory.resolve("out").toUri().toURL()}, Workshop.class.getClassLoader());
    } catch (MalformedURLException e) {
      throw new UncheckedIOException(e);
    }
  }

  static MigrationIndex index(ClassLoader classes) {
    return ServiceLoader.load(MigrationIndex.class, classes).findFirst().orElseThrow();
  }

  private void write(String name, String text) throws IOException {
    Path file = directory.resolve(name);
    Files.createDirectories(file.getParent());
    Files.writeString(file, text);
  }

  private static void delete(Path path) throws IOException {
    if (Files.exists(path)) {
      List<Path> all = new ArrayList<>();
      try (Stream<Path> files = Files.walk(path)) {
        files.sorted(Comparator.reverseOrder()).forEach(all::add);
      }
      for (Path file : all) {
        Files.delete(file);
      }
    }
  }

  private static String location(Class<?> type) {
    try {
      return Path.of(type.getProtectionDomain().getCodeSource().getLocation().toURI()).toString();
    } catch (URISyntaxException e) {
      throw new IllegalStateException(e);
    }
  }
}
