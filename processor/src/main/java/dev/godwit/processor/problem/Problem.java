package dev.godwit.processor.problem;

import java.util.Objects;

/**
 * Something to tell the developer.
 *
 * @param tag its stable name, in kebab case, by which a warning is suppressed
 * @param message a fact with names in single quotes, then what to do
 */
public record Problem(Severity severity, String tag, String message, Site site) {

  /** How bad it is. */
  public enum Severity {
    /** Fails the compile; nothing is written. */
    ERROR,
    WARNING,
    NOTE
  }

  /** Checks that nothing is null. */
  public Problem {
    Objects.requireNonNull(severity, "severity");
    Objects.requireNonNull(tag, "tag");
    Objects.requireNonNull(message, "message");
    Objects.requireNonNull(site, "site");
  }
}
