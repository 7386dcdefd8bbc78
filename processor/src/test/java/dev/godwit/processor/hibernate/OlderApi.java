package dev.godwit.processor.hibernate;

import static java.nio.charset.StandardCharsets.UTF_8;

import dev.godwit.MigrationIndex;
import dev.godwit.annotations.Migrations;
import jakarta.validation.Constraint;
import java.io.File;
import java.io.IOException;
import java.net.MalformedURLException;
import java.net.URISyntaxException;
import java.net.URL;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.tools.Diagnostic;
import javax.tools.DiagnosticCollector;
import javax.tools.JavaCompiler;
import javax.tools.JavaFileObject;
import javax.tools.StandardJavaFileManager;
import javax.tools.ToolProvider;
import org.hibernate.validator.constraints.Length;

/**
 * The jars of Hibernate 6.6 and Jakarta Persistence 3.1, which the build copies to a folder.
 *
 * @param jars their paths
 */
record OlderApi(List<Path> jars) {

  private static final Path FOLDER = Path.of("target/hibernate-6.6");
  private static final List<Class<?>> BESIDE =
      List.of(MigrationIndex.class, Migrations.class, Constraint.class, Length.class);

  /** The jars in the build's folder. */
  static OlderApi found() throws IOException {
    try (Stream<Path> files = Files.list(FOLDER)) {
      return new OlderApi(files.sorted().toList());
    }
  }

  /** The jars as a class loader takes them. */
  URL[] urls() throws MalformedURLException {
    List<URL> urls = new ArrayList<>();
    for (Path jar : jars) {
      urls.add(jar.toUri().toURL());
    }
    return urls.toArray(URL[]::new);
  }

  /** The class path of a unit: the jars, Godwit and Bean Validation. */
  String classPath() throws URISyntaxException {
    List<String> path = new ArrayList<>(jars.stream().map(Path::toString).toList());
    for (Class<?> beside : BESIDE) {
      URL location = beside.getProtectionDomain().getCodeSource().getLocation();
      path.add(Path.of(location.toURI()).toString());
    }
    return String.join(File.pathSeparator, path);
  }

  /**
   * The units that need a newer API, with the codes of javac's errors.
   *
   * @param output a directory for class files that nobody needs
   */
  Map<CatalogueUnit, List<String>> missing(List<CatalogueUnit> units, Path output)
      throws IOException, URISyntaxException {
    Map<Path, CatalogueUnit> bySource =
        units.stream().collect(Collectors.toMap(it -> it.source().toAbsolutePath(), unit -> unit));
    DiagnosticCollector<JavaFileObject> heard = new DiagnosticCollector<>();
    JavaCompiler javac = ToolProvider.getSystemJavaCompiler();
    try (StandardJavaFileManager files = javac.getStandardFileManager(heard, Locale.ROOT, UTF_8)) {
      javac
          .getTask(
              null,
              files,
              heard,
              List.of(
                  "-cp", classPath(), "-proc:none", "-Xmaxerrs", "10000", "-d", output.toString()),
              null,
              files.getJavaFileObjectsFromPaths(bySource.keySet()))
          .call();
    }
    Map<CatalogueUnit, List<String>> missing = new TreeMap<>();
    for (Diagnostic<? extends JavaFileObject> it : heard.getDiagnostics()) {
      if (it.getKind() == Diagnostic.Kind.ERROR) {
        missing
            .computeIfAbsent(
                bySource.get(Path.of(it.getSource().toUri())), unit -> new ArrayList<>())
            .add(it.getCode());
      }
    }
    return missing;
  }
}
