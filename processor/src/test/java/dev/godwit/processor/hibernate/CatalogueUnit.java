package dev.godwit.processor.hibernate;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/**
 * A file of entities in the catalogue, which is compiled alone.
 *
 * @param file its path below the catalogue, {@code <area>/<Unit>.java}
 */
record CatalogueUnit(Path file) implements Comparable<CatalogueUnit> {

  private static final Path CATALOGUE = Path.of("src/test/resources/catalogue");

  /** The units whose path contains what the property {@code godwit.catalogue} says, or all. */
  static List<CatalogueUnit> wanted() throws IOException {
    String part = System.getProperty("godwit.catalogue", "");
    try (Stream<Path> files = Files.walk(CATALOGUE)) {
      return files
          .filter(file -> file.toString().endsWith(".java"))
          .map(file -> new CatalogueUnit(CATALOGUE.relativize(file)))
          .filter(unit -> unit.file().toString().contains(part))
          .sorted()
          .toList();
    }
  }

  /** Whether constraints of Bean Validation are what it is about. */
  boolean isConstrained() {
    return file.startsWith("validation");
  }

  /** Where the file lies. */
  Path source() {
    return CATALOGUE.resolve(file);
  }

  /** The package of the unit's classes, {@code catalogue.<area>.<unit in lower case>}. */
  String packageName() {
    String name = file.getFileName().toString().replace(".java", "");
    return "catalogue.%s.%s".formatted(file.getParent(), name.toLowerCase(Locale.ROOT));
  }

  @Override
  public int compareTo(CatalogueUnit other) {
    return file.compareTo(other.file);
  }

  @Override
  public String toString() {
    return file.toString();
  }
}
