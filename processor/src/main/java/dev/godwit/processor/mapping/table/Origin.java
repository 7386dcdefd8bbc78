package dev.godwit.processor.mapping.table;

import dev.godwit.processor.problem.Site;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;

/**
 * Where a table or column comes from.
 *
 * @param hint the Java name that makes a rename certain: stands behind {@code #} in the snapshot
 * @param site where to report what concerns it
 */
public record Origin(String hint, Site site) {

  /** Checks that nothing is null. */
  public Origin {
    Objects.requireNonNull(hint, "hint");
    Objects.requireNonNull(site, "site");
  }

  /** This place, with the names behind both. */
  Origin and(Origin other) {
    Set<String> names = new TreeSet<>(List.of(hint.split(", ")));
    names.addAll(List.of(other.hint.split(", ")));
    return new Origin(String.join(", ", names), site);
  }
}
