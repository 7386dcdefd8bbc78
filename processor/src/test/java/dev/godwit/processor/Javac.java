package dev.godwit.processor;

import static java.nio.charset.StandardCharsets.UTF_8;
import static java.util.stream.Collectors.joining;

import dev.godwit.Migrator;
import dev.godwit.annotations.Migrations;
import jakarta.persistence.Entity;
import jakarta.validation.constraints.NotNull;
import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import javax.annotation.processing.Processor;
import javax.tools.Diagnostic;
import javax.tools.DiagnosticCollector;
import javax.tools.JavaCompiler;
import javax.tools.JavaFileObject;
import javax.tools.StandardJavaFileManager;
import javax.tools.ToolProvider;

/** The Java compiler with a project's class path and output, and warnings as errors. */
final class Javac {

  private final Path directory;

  Javac(Path directory) {
    this.directory = directory;
  }

  /** Compiles these sources with these processors. */
  Compiled compile(List<Processor> processors, List<String> sources, List<String> options) {
    JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
    DiagnosticCollector<JavaFileObject> diagnostics = new DiagnosticCollector<>();
    try (StandardJavaFileManager files =
        compiler.getStandardFileManager(diagnostics, Locale.ROOT, UTF_8)) {
      List<String> arguments = new ArrayList<>(arguments());
      arguments.addAll(options);
      JavaCompiler.CompilationTask task =
          compiler.getTask(
              null,
              files,
              diagnostics,
              arguments,
              null,
              files.getJavaFileObjectsFromPaths(sources.stream().map(directory::resolve).toList()));
      task.setLocale(Locale.ROOT);
      task.setProcessors(processors);
      boolean isDone = task.call();
      return new Compiled(
          isDone, diagnostics.getDiagnostics().stream().map(Javac::message).toList());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The command that compiles in a Java machine of its own. */
  List<String> command(List<String> machine, List<String> options) {
    List<String> command = new ArrayList<>();
    command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    command.addAll(machine);
    // As the launcher "javac" has it: processors may need any module.
    command.addAll(List.of("--add-modules", "ALL-DEFAULT"));
    command.addAll(List.of("-m", "jdk.compiler/com.sun.tools.javac.Main"));
    command.addAll(arguments());
    command.addAll(List.of("-processorpath", System.getProperty("java.class.path")));
    command.addAll(options);
    return command;
  }

  private List<String> arguments() {
    try {
      Files.createDirectories(directory.resolve("out"));
      Files.createDirectories(directory.resolve("gen"));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return List.of(
        "-d",
        directory.resolve("out").toString(),
        "-s",
        directory.resolve("gen").toString(),
        "-cp",
        directory.resolve("out") + File.pathSeparator + classPath(),
        "-Xlint:all,-processing",
        "-Werror");
  }

  /** What a user's project depends on. */
  static String classPath() {
    return Stream.of(Migrations.class, Migrator.class, Entity.class, NotNull.class)
        .map(Javac::location)
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
}
