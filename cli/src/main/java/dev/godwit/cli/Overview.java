package dev.godwit.cli;

import dev.godwit.HistoryEntry;
import dev.godwit.Migrator;
import dev.godwit.Status;
import dev.godwit.cli.output.Json;
import dev.godwit.cli.output.Paint;
import dev.godwit.history.AppliedRevision;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/**
 * The revisions of the code and of the database, as one call saw them.
 *
 * @param entries all of them, in order
 */
record Overview(Status status, List<HistoryEntry> entries) {

  /** How a revision stands. */
  enum State {
    APPLIED,
    PARTIAL,
    SUPERSEDED,
    CHANGED,
    UNKNOWN,
    PENDING;

    String word() {
      return name().toLowerCase(Locale.ROOT);
    }

    String painted(Paint paint) {
      return switch (this) {
        case APPLIED -> paint.good(word());
        case SUPERSEDED -> paint.faint(word());
        case PARTIAL, CHANGED, UNKNOWN, PENDING -> paint.waiting(word());
      };
    }
  }

  Overview {
    entries = List.copyOf(entries);
  }

  static Overview of(Migrator migrator) {
    return new Overview(migrator.status(), migrator.history());
  }

  State state(HistoryEntry entry) {
    if (entry.applied().filter(AppliedRevision::isPartial).isPresent()) {
      return State.PARTIAL;
    }
    if (status.changed().contains(entry.revision())) {
      return State.CHANGED;
    } else if (status.unknown().contains(entry.revision())) {
      return State.UNKNOWN;
    }
    return entry
        .applied()
        .map(row -> row.supersededBy().isPresent() ? State.SUPERSEDED : State.APPLIED)
        .orElse(State.PENDING);
  }

  boolean isHead(HistoryEntry entry) {
    return status.heads().contains(entry.revision());
  }

  /** Where the database is: what it has as a whole, and nothing that it so has follows. */
  List<String> tips() {
    List<HistoryEntry> whole =
        entries.stream()
            .filter(it -> it.applied().filter(row -> !row.isPartial()).isPresent())
            .toList();
    Set<String> followed = new HashSet<>();
    whole.forEach(entry -> followed.addAll(entry.parents()));
    return whole.stream()
        .map(HistoryEntry::revision)
        .filter(revision -> !followed.contains(revision))
        .toList();
  }

  /** The facts that commands share. */
  Json.Facts facts(Desk.Place place) {
    return Json.facts()
        .with("database", Json.of(status.database()))
        .with("url", place.json())
        .with("current", Json.of(status.isCurrent()))
        .with("at", Json.texts(tips()))
        .with("heads", Json.texts(status.heads()))
        .with(
            "partial",
            Json.texts(status.partial().stream().map(AppliedRevision::revision).toList()))
        .with("pending", Json.texts(status.pending()))
        .with("changed", Json.texts(status.changed()))
        .with("unknown", Json.texts(status.unknown()));
  }

  /** The facts of one revision. */
  Json.Facts facts(HistoryEntry entry) {
    Json.Facts facts =
        Json.facts()
            .with("revision", Json.of(entry.revision()))
            .with("description", Json.of(entry.description()))
            .with("state", Json.of(state(entry).word()))
            .with("draft", Json.of(entry.draft()))
            .with("head", Json.of(isHead(entry)))
            .with("parents", Json.texts(entry.parents()));
    return entry
        .applied()
        .map(
            row ->
                facts
                    .with("appliedAt", Json.of(row.appliedAt().toString()))
                    .with("appliedBy", Json.of(row.appliedBy()))
                    .with("durationMillis", Json.of(row.duration().toMillis()))
                    .with("toolVersion", Json.of(row.toolVersion()))
                    .with("supersededBy", Json.of(row.supersededBy())))
        .orElse(facts);
  }
}
