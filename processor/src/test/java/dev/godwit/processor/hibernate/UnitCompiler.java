package dev.godwit.processor.hibernate;

import static java.nio.charset.StandardCharsets.UTF_8;

import dev.godwit.annotations.Naming;
import dev.godwit.processor.GodwitProcessor;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.stream.Collectors;
import javax.tools.Diagnostic;
import javax.tools.DiagnosticCollector;
import javax.tools.JavaCompiler;
import javax.tools.JavaFileObject;
import javax.tools.StandardJavaFileManager;
import javax.tools.ToolProvider;

/**
 * Compiles units with the processor, each once: a migrations package for either naming stands
 * beside the entities. What javac knows of the class path is kept from unit to unit.
 */
final class UnitCompiler implements AutoCloseable {

  private final JavaCompiler javac = ToolProvider.getSystemJavaCompiler();
  private final Queue<StandardJavaFileManager> idle = new ConcurrentLinkedQueue<>();
  private final Path directory;
  private final List<String> options;

  /**
   * Creates a compiler.
   *
   * @param directory below which each unit gets a directory of its own
   * @param options what else javac is told
   */
  UnitCompiler(Path directory, String... options) {
    this.directory = directory;
    this.options = List.of(options);
  }

  /** Compiles a unit from an empty history. */
  CompiledUnit compile(CatalogueUnit unit) {
    try {
      return tryCompile(unit);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private CompiledUnit tryCompile(CatalogueUnit unit) throws IOException {
    Path project = directory.resolve(unit.packageName());
    Path output = Files.createDirectories(project.resolve("out"));
    List<Path> sources = new ArrayList<>(List.of(unit.source()));
    for (Naming naming : Naming.values()) {
      sources.add(migrations(unit, naming, project));
    }
    List<String> told = new ArrayList<>(options);
    told.addAll(List.of("-d", output.toString(), "-Agodwit.mode=write", "-parameters"));
    DiagnosticCollector<JavaFileObject> heard = new DiagnosticCollector<>();
    StandardJavaFileManager files = take();
    try {
      JavaCompiler.CompilationTask task =
          javac.getTask(null, files, heard, told, null, files.getJavaFileObjectsFromPaths(sources));
      task.setProcessors(List.of(new GodwitProcessor()));
      if (!task.call()) {
        throw new AssertionError(unit + " does not compile:\n" + errors(heard));
      }
    } finally {
      idle.add(files);
    }
    return new CompiledUnit(unit, output);
  }

  private StandardJavaFileManager take() {
    StandardJavaFileManager files = idle.poll();
    return files == null ? javac.getStandardFileManager(null, Locale.ROOT, UTF_8) : files;
  }

  @Override
  public void close() throws IOException {
    for (StandardJavaFileManager files : idle) {
      files.close();
    }
  }

  private static Path migrations(CatalogueUnit unit, Naming naming, Path project)
      throws IOException {
    String name = CompiledUnit.migrations(naming);
    Path source = Files.createDirectories(project.resolve("src").resolve(name));
    return Files.writeString(
        source.resolve("package-info.java"),
        """
        @Migrations(naming = Naming.%s, packages = "%s")
        package %s;

        import dev.godwit.annotations.Migrations;
        import dev.godwit.annotations.Naming;
        """
            .formatted(naming, unit.packageName(), name));
  }

  private static String errors(DiagnosticCollector<JavaFileObject> heard) {
    return heard.getDiagnostics().stream()
        .filter(it -> it.getKind() == Diagnostic.Kind.ERROR)
        .map(it -> "%d: %s".formatted(it.getLineNumber(), it.getMessage(Locale.ROOT)))
        .collect(Collectors.joining("\n"));
  }
}
