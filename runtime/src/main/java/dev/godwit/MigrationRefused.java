package dev.godwit;

import java.util.List;

/** A question that has to be answered before anything is done; nothing was changed. */
public final class MigrationRefused extends MigrationException {

  private static final long serialVersionUID = 1L;

  private final transient List<String> revisions;

  /**
   * Refuses.
   *
   * @param message the whole message
   * @param revisions what it is about; empty if it is about none
   * @param cause what was thrown below; null if nothing
   */
  public MigrationRefused(String message, List<String> revisions, Throwable cause) {
    super(message, cause);
    this.revisions = List.copyOf(revisions);
  }

  /** Refuses, with nothing thrown below. */
  public MigrationRefused(String message, List<String> revisions) {
    this(message, revisions, /* cause= */ null);
  }

  /** The revisions that the refusal is about; empty if it is about none. */
  public List<String> revisions() {
    return revisions;
  }
}
