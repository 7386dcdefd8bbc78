package dev.godwit.example.demo;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.tools.JavaCompiler;
import javax.tools.StandardJavaFileManager;
import javax.tools.ToolProvider;

/**
 * Plays a developer's day on a copy of the example: runs it, adds a field to an entity, compiles,
 * reads the migration that came of it, and runs the example again on the same database.
 */
public final class Demo {

  private static final String CUSTOMER = "dev/godwit/example/sales/Customer.java";
  private static final String MIGRATIONS = "dev/godwit/example/migrations";
  private static final String FIELD = "  @Column(length = 40)\n  private String favouriteTea;\n\n";
  private static final String BEFORE = "  @Column(length = 20)\n  private String phone;\n";

  private final Path project;
  private final Path copy;
  private final Path classes;
  private final Path database;

  private Demo(Path project) {
    this.project = project;
    Path directory = project.resolve("target/demo");
    this.copy = directory.resolve("java");
    this.classes = directory.resolve("classes");
    this.database = directory.resolve("shop.db");
  }

  /** Plays the day; the argument is the example's directory. */
  public static void main(String[] arguments) throws IOException, InterruptedException {
    new Demo(Path.of(arguments[0])).play();
  }

  private void play() throws IOException, InterruptedException {
    delete(project.resolve("target/demo"));
    copyTree(project.resolve("src/main/java"), copy);
    copyTree(project.resolve("src/main/resources"), classes);

    title("1. Start the example on a new SQLite file");
    start(project.resolve("target/classes"));

    title("2. Add a field to an entity, in a copy of the sources");
    edit();

    title("3. Compile");
    Set<String> before = migrations();
    compile();

    title("4. Review what the compiler wrote");
    Set<String> written = migrations();
    written.removeAll(before);
    for (String name : written) {
      say(Files.readString(copy.resolve(MIGRATIONS).resolve(name)));
    }

    title("5. Start the example again, on the same file");
    start(classes);
    say("All of this is in " + project.resolve("target/demo"));
  }

  private void edit() throws IOException {
    Path file = copy.resolve(CUSTOMER);
    String source = Files.readString(file).replace("\r\n", "\n");
    if (!source.contains(BEFORE)) {
      throw new IllegalStateException("There is no telephone number in " + file);
    }
    String reader =
        """

          /** The tea to send when the wanted one is out. */
          public String favouriteTea() {
            return favouriteTea;
          }
        }
        """;
    String edited = source.replace(BEFORE, FIELD + BEFORE).stripTrailing();
    Files.writeString(file, edited.substring(0, edited.length() - 1) + reader);
    say("Customer.java:\n\n" + FIELD.stripTrailing());
  }

  private void compile() throws IOException {
    JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
    try (StandardJavaFileManager files = compiler.getStandardFileManager(null, null, UTF_8);
        Stream<Path> sources = Files.walk(copy)) {
      List<Path> all = sources.filter(it -> it.toString().endsWith(".java")).toList();
      List<String> options =
          List.of(
              "-d",
              classes.toString(),
              "-classpath",
              withoutExample(),
              "-processorpath",
              withoutExample(),
              "-processor",
              "dev.godwit.processor.GodwitProcessor",
              "-Agodwit.mode=write",
              "-Xlint:all,-processing",
              "-Werror");
      boolean compiled =
          compiler
              .getTask(null, files, null, options, null, files.getJavaFileObjectsFromPaths(all))
              .call();
      if (!compiled) {
        throw new IllegalStateException("The copy does not compile; see above.");
      }
    }
  }

  private Set<String> migrations() throws IOException {
    try (Stream<Path> files = Files.list(copy.resolve(MIGRATIONS))) {
      return files
          .map(it -> it.getFileName().toString())
          .filter(it -> it.startsWith("V"))
          .collect(Collectors.toCollection(TreeSet::new));
    }
  }

  /** Starts the example in a process of its own, as its user would. */
  private void start(Path program) throws IOException, InterruptedException {
    System.out.flush();
    Process process =
        new ProcessBuilder(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-classpath",
                program + File.pathSeparator + withoutExample(),
                "dev.godwit.example.ShopApplication",
                "sqlite:" + database)
            .inheritIO()
            .start();
    if (process.waitFor() != 0) {
      throw new IllegalStateException("The example ended with " + process.exitValue());
    }
  }

  /** This process's class path but for the example's own classes. */
  private String withoutExample() {
    List<String> entries = new ArrayList<>();
    for (String entry : System.getProperty("java.class.path").split(File.pathSeparator, -1)) {
      if (!entry.isEmpty() && !Path.of(entry).startsWith(project.resolve("target"))) {
        entries.add(entry);
      }
    }
    return String.join(File.pathSeparator, entries);
  }

  private static void copyTree(Path from, Path to) throws IOException {
    try (Stream<Path> files = Files.walk(from)) {
      for (Path file : files.toList()) {
        Path target = to.resolve(from.relativize(file).toString());
        if (Files.isDirectory(file)) {
          Files.createDirectories(target);
        } else {
          Files.copy(file, target);
        }
      }
    }
  }

  private static void delete(Path directory) throws IOException {
    if (Files.exists(directory)) {
      try (Stream<Path> files = Files.walk(directory)) {
        for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
          Files.delete(file);
        }
      }
    }
  }

  private static void title(String text) {
    say("\n=== " + text + " ===\n");
  }

  private static void say(String text) {
    System.out.println(text);
  }
}
