package dev.godwit.processor.draft;

import dev.godwit.processor.problem.Site;
import dev.godwit.processor.source.MigrationSource;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;

/**
 * Where to report what is wrong with a history.
 *
 * @param whole the migrations package
 * @param classes the place of one of its classes by the simple name, if it is compiled
 */
public record Places(Site whole, Function<String, Optional<Site>> classes) {

  /** Checks that nothing is null. */
  public Places {
    Objects.requireNonNull(whole, "whole");
    Objects.requireNonNull(classes, "classes");
  }

  /** The place of a migration: its class, or else the package. */
  Site of(MigrationSource migration) {
    return classes.apply(migration.className()).orElse(whole);
  }
}
