package dev.godwit;

import dev.godwit.message.Words;
import java.util.ArrayList;
import java.util.List;

/** The database is not what the code expects; nothing was changed. */
public final class MigrationsPending extends MigrationException {

  private static final long serialVersionUID = 1L;

  private final transient Status status;

  private MigrationsPending(String message, Status status) {
    super(message, /* cause= */ null);
    this.status = status;
  }

  static MigrationsPending of(Status status) {
    List<String> facts = new ArrayList<>();
    if (!status.pending().isEmpty()) {
      facts.add("lacks " + Words.quoted(status.pending()));
    }
    if (!status.changed().isEmpty()) {
      facts.add("has another form of " + Words.quoted(status.changed()));
    }
    return new MigrationsPending(
        "The database %s. Nothing was changed. Migrate it before this application starts: Migrator.upgrade()."
            .formatted(String.join(", and ", facts)),
        status);
  }

  /** How the database stands to the code. */
  public Status status() {
    return status;
  }
}
