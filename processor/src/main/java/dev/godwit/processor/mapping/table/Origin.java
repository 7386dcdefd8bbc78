package dev.godwit.processor.mapping.table;

import dev.godwit.processor.problem.Site;
import java.util.Objects;

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
}
