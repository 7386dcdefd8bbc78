package dev.godwit.processor.source;

import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * A migration class as its source tells.
 *
 * @param fileName the file's name within the migrations package
 * @param className the class's simple name
 * @param revision the revision's identifier
 * @param parents the identifiers of its parents
 * @param insteadOf the parent that a merge stands for where that was never applied
 * @param contains the revisions that a checkpoint stands for
 * @param transactional whether it runs in one transaction
 * @param generated the checksum of the body as Godwit wrote it; empty if written by hand
 * @param checksum the checksum of the body as it is
 * @param summary the first sentence of its Javadoc, without markup; empty if there is none
 * @param upgradeFromOther what a merge does where it is reached from the parent it stands for
 * @param downgradeToOther what leads back there
 * @param text the whole source
 */
public record MigrationSource(
    String fileName,
    String className,
    String revision,
    List<String> parents,
    Optional<String> insteadOf,
    List<String> contains,
    boolean transactional,
    String generated,
    String checksum,
    String summary,
    Body upgrade,
    Body downgrade,
    Body upgradeFromOther,
    Body downgradeToOther,
    String text) {

  /** Copies and checks. */
  public MigrationSource {
    parents = List.copyOf(parents);
    Objects.requireNonNull(insteadOf, "insteadOf");
    contains = List.copyOf(contains);
    Objects.requireNonNull(upgrade, "upgrade");
    Objects.requireNonNull(downgrade, "downgrade");
    Objects.requireNonNull(upgradeFromOther, "upgradeFromOther");
    Objects.requireNonNull(downgradeToOther, "downgradeToOther");
  }

  /** Whether it is a checkpoint. */
  public boolean isCheckpoint() {
    return !contains.isEmpty();
  }

  /** The same migration after others. */
  public MigrationSource after(List<String> others) {
    return new MigrationSource(
        fileName,
        className,
        revision,
        others,
        insteadOf.filter(others::contains),
        contains,
        transactional,
        generated,
        checksum,
        summary,
        upgrade,
        downgrade,
        upgradeFromOther,
        downgradeToOther,
        text);
  }

  /** Whether it is as Godwit wrote it, which writes bodies for transactions only. */
  public boolean isUntouched() {
    return transactional && generated.equals(checksum);
  }

  /** Whether Godwit wrote it at first. */
  public boolean isGenerated() {
    return !generated.isEmpty();
  }
}
