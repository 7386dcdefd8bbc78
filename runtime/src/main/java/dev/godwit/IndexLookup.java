package dev.godwit;

import java.util.ArrayList;
import java.util.List;
import java.util.ServiceConfigurationError;
import java.util.ServiceLoader;
import java.util.stream.Collectors;

/** Finds the indexes that the processor generated. */
final class IndexLookup {

  private IndexLookup() {}

  /**
   * The only one of {@link #all}.
   *
   * @throws MigrationRefused if there is none, or more than one
   */
  static MigrationIndex only() {
    List<MigrationIndex> found = all();
    if (found.isEmpty()) {
      throw new MigrationRefused(
          "No migrations are found: nothing provides dev.godwit.MigrationIndex. Annotate the"
              + " package of the migrations with @Migrations and compile it with Godwit's"
              + " annotation processor; in a named module, add 'provides"
              + " dev.godwit.MigrationIndex with …' to module-info.java; or name the generated"
              + " index: Migrator.of(dataSource, index).",
          List.of());
    }
    if (found.size() > 1) {
      throw new MigrationRefused(
          "Several histories are found: %s. Name the one that is meant: Migrator.of(dataSource, index)."
              .formatted(
                  found.stream()
                      .map(it -> "'" + it.history() + "' (" + it.getClass().getName() + ")")
                      .sorted()
                      .collect(Collectors.joining(", "))),
          List.of());
    }
    return found.get(0);
  }

  /**
   * The indexes that the class loader of this thread finds, or else Godwit's own.
   *
   * @throws MigrationRefused if one cannot be loaded
   */
  static List<MigrationIndex> all() {
    List<MigrationIndex> found = load(Thread.currentThread().getContextClassLoader());
    return found.isEmpty() ? load(IndexLookup.class.getClassLoader()) : found;
  }

  private static List<MigrationIndex> load(ClassLoader loader) {
    List<MigrationIndex> found = new ArrayList<>();
    try {
      ServiceLoader.load(MigrationIndex.class, loader).forEach(found::add);
    } catch (ServiceConfigurationError cause) {
      throw new MigrationRefused(
          "The index of the migrations cannot be loaded: %s. Build the project anew, from clean."
              .formatted(cause.getMessage()),
          List.of(),
          cause);
    }
    return List.copyOf(found);
  }
}
