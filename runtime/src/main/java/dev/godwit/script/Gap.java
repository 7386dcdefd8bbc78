package dev.godwit.script;

import java.util.Objects;

/**
 * Something that a script cannot contain. The script says so in a comment, and a statement after it
 * fails until it is replaced by hand.
 *
 * @param revision the revision whose script it is missing from
 * @param reason what is missing, in one sentence
 */
public record Gap(String revision, String reason) {

  /** Checks that nothing is null. */
  public Gap {
    Objects.requireNonNull(revision, "revision");
    Objects.requireNonNull(reason, "reason");
  }

  /** For people: the revision and the reason. */
  @Override
  public String toString() {
    return "'" + revision + "': " + reason;
  }
}
