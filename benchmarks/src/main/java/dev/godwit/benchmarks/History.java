package dev.godwit.benchmarks;

import dev.godwit.MigrationIndex;
import dev.godwit.Migrator;
import dev.godwit.PlannedRevision;
import dev.godwit.PlannedStep;
import java.io.IOException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.ServiceLoader;
import java.util.stream.Stream;

/**
 * A compiled history, and the same statements as others keep them.
 *
 * @param classes the directory of its classes
 * @param count how many migrations it has
 */
record History(Path classes, int count) {

  /** Compiles so many migrations. */
  static History compile(Workplace workplace, int count) throws Exception {
    Path sources = workplace.directory("migrations");
    MigrationSources.write(sources, count);
    Path classes = workplace.directory("history");
    new Compile(sources, CompileBenchmark.godwit()).run(classes, "-Agodwit.mode=off");
    return new History(classes, count);
  }

  /** Loads the index anew, as a new process does. */
  MigrationIndex index() throws IOException {
    URLClassLoader loader =
        new URLClassLoader(
            new URL[] {classes.toUri().toURL()}, MigrationIndex.class.getClassLoader());
    return ServiceLoader.load(MigrationIndex.class, loader).findFirst().orElseThrow();
  }

  /** What Godwit executes for each migration on a database of this kind. */
  List<List<String>> statements(Workplace workplace, Workplace.Kind kind) throws Exception {
    List<List<String>> statements = new ArrayList<>();
    for (PlannedRevision revision :
        Migrator.of(Workplace.dataSource(workplace.url(kind)), index()).plan().revisions()) {
      statements.add(
          revision.steps().stream().map(PlannedStep::statements).flatMap(List::stream).toList());
    }
    return statements;
  }

  /** The statements as Flyway reads them: a file for each migration. */
  static Path flyway(Workplace workplace, List<List<String>> statements) throws IOException {
    Path directory = workplace.directory("flyway");
    for (int number = 1; number <= statements.size(); number++) {
      Files.writeString(
          directory.resolve("V%04d__change.sql".formatted(number)), sql(statements, number));
    }
    return directory;
  }

  /** The statements as Liquibase reads them: a change set for each migration. */
  static Path liquibase(Workplace workplace, List<List<String>> statements) throws IOException {
    Path file = workplace.directory("liquibase").resolve("changelog.sql");
    StringBuilder text = new StringBuilder("--liquibase formatted sql\n");
    for (int number = 1; number <= statements.size(); number++) {
      text.append("\n--changeset benchmark:%04d\n".formatted(number));
      text.append(sql(statements, number));
    }
    Files.writeString(file, text);
    return file;
  }

  private static String sql(List<List<String>> statements, int number) {
    try (Stream<String> lines = statements.get(number - 1).stream()) {
      return lines.map(it -> it + ";\n").reduce("", String::concat);
    }
  }
}
