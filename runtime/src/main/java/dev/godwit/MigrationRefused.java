package dev.godwit;

import java.util.List;

/** A question that has to be answered before anything is done; nothing was changed. */
public final class MigrationRefused extends MigrationException {

  private static final long serialVersionUID = 1L;

  private final transient List<String> revisions;

  MigrationRefused(String message, List<String> revisions, Throwable cause) {
    super(message, cause);
    this.revisions = List.copyOf(revisions);
  }

  MigrationRefused(String message, List<String> revisions) {
    this(message, revisions, /* cause= */ null);
  }

  /** The revisions that the refusal is about; empty if it is about none. */
  public List<String> revisions() {
    return revisions;
  }
}
