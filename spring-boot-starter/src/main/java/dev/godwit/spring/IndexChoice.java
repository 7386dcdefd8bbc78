package dev.godwit.spring;

import dev.godwit.MigrationIndex;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.springframework.boot.context.properties.source.InvalidConfigurationPropertyValueException;

/**
 * Decides which history is migrated.
 *
 * @param name the name that the properties give, if any
 * @param indexes the index beans, or else those on the class path
 */
record IndexChoice(Optional<String> name, List<MigrationIndex> indexes) {

  /** Copies. */
  IndexChoice {
    indexes = List.copyOf(indexes);
  }

  /**
   * The index to migrate with; empty if there is none.
   *
   * @throws SetupRefused if there are several, and nothing says which is meant
   * @throws InvalidConfigurationPropertyValueException if no history has the name
   */
  Optional<MigrationIndex> get() {
    List<MigrationIndex> meant =
        indexes.stream().filter(index -> name.map(index.history()::equals).orElse(true)).toList();
    if (meant.size() > 1) {
      throw new SetupRefused(
          "Several histories are found: %s.".formatted(described(meant)),
          "Name the one that is migrated: 'godwit.history=%s'. To migrate several, declare a Migrator bean for each: 'Migrator.of(dataSource, new %s())'."
              .formatted(meant.get(0).history(), meant.get(0).getClass().getCanonicalName()));
    }
    if (meant.isEmpty() && name.isPresent() && !indexes.isEmpty()) {
      throw new InvalidConfigurationPropertyValueException(
          "godwit.history",
          name.get(),
          "No history has this name; there are %s.".formatted(described(indexes)));
    }
    return meant.stream().findFirst();
  }

  private static String described(List<MigrationIndex> indexes) {
    return indexes.stream()
        .map(it -> "'" + it.history() + "' (" + it.getClass().getName() + ")")
        .sorted()
        .collect(Collectors.joining(", "));
  }
}
