package dev.godwit.cli.access;

import dev.godwit.MigrationIndex;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/** The histories on the class path of this thread. */
final class Histories {

  private Histories() {}

  /**
   * The history that is meant.
   *
   * @param name its name; empty if there is only one
   * @throws UsageProblem unless exactly one is found
   */
  static MigrationIndex find(Optional<String> name) {
    List<MigrationIndex> all = MigrationIndex.found();
    if (all.isEmpty()) {
      throw new UsageProblem(
          "No migrations are found on the class path. Give the application and what it needs, -cp"
              + " app.jar:lib/*; its migrations package is annotated with @Migrations, and was"
              + " compiled with Godwit's annotation processor.");
    }
    List<MigrationIndex> meant =
        all.stream().filter(it -> name.isEmpty() || name.get().equals(it.history())).toList();
    if (meant.isEmpty()) {
      throw new UsageProblem(
          "The class path has no history '%s', but %s. Correct --history."
              .formatted(name.orElse(""), names(all)));
    }
    if (meant.size() > 1) {
      throw new UsageProblem(
          "The class path has several histories: %s. Give the one that is meant: --history."
              .formatted(names(all)));
    }
    return meant.get(0);
  }

  private static String names(List<MigrationIndex> all) {
    return all.stream()
        .map(it -> "'" + it.history() + "' (" + it.getClass().getName() + ")")
        .sorted()
        .collect(Collectors.joining(", "));
  }
}
