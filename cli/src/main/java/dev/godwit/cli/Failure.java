package dev.godwit.cli;

import dev.godwit.DatabaseUnusable;
import dev.godwit.MigrationFailed;
import dev.godwit.MigrationRefused;
import dev.godwit.MigrationsPending;
import dev.godwit.cli.access.UsageProblem;
import dev.godwit.cli.output.Json;
import dev.godwit.history.HistoryException;
import java.util.List;

/**
 * Why a command did not do what it was told.
 *
 * @param kind a word for machines
 * @param message for people
 * @param details more for machines
 */
record Failure(Outcome outcome, String kind, String message, Json.Facts details) {

  Failure {
    message = Credentials.hidden(message);
  }

  /** What a cause means, in the words of the command line. */
  static Failure of(Throwable cause) {
    if (cause instanceof UsageProblem) {
      return usage(cause.getMessage());
    } else if (cause instanceof Declined) {
      return new Failure(Outcome.FAILED, "declined", cause.getMessage(), Json.facts());
    } else if (cause instanceof MigrationFailed failed) {
      return of("failed", failed, details(failed));
    } else if (cause instanceof MigrationRefused refused) {
      return of(refused);
    } else if (cause instanceof MigrationsPending) {
      return new Failure(
          Outcome.PENDING, "pending", CommandWords.of(cause.getMessage()), Json.facts());
    } else if (cause instanceof DatabaseUnusable) {
      return of("unusable", cause, Json.facts());
    }
    return new Failure(
        Outcome.FAILED,
        "bug",
        "Something went wrong that Godwit did not foresee: %s. Run the command again with -v, and report what it prints."
            .formatted(cause),
        Json.facts());
  }

  static Failure usage(String message) {
    return new Failure(Outcome.USAGE, "usage", message, Json.facts());
  }

  private static Failure of(String kind, Throwable cause, Json.Facts details) {
    return new Failure(Outcome.FAILED, kind, CommandWords.of(cause.getMessage()), details);
  }

  /** A target that does not exist is a mistake in the command line. */
  private static Failure of(MigrationRefused refused) {
    Throwable cause = refused.getCause();
    if (cause instanceof HistoryException.UnknownRevision
        || cause instanceof HistoryException.AmbiguousRevision
        || cause instanceof HistoryException.InvalidTarget) {
      return usage(CommandWords.of(refused.getMessage()));
    }
    return of("refused", refused, Json.facts().with("revisions", Json.texts(refused.revisions())));
  }

  private static Json.Facts details(MigrationFailed failed) {
    return Json.facts()
        .with("revision", Json.of(failed.revision()))
        .with("statement", Json.of(failed.statement()))
        .with("before", Json.texts(failed.before()));
  }

  /** The failure as the answer to a command. */
  Answer answer() {
    return Answer.of(
        outcome,
        Json.facts()
            .with(
                "error",
                Json.facts()
                    .with("kind", Json.of(kind))
                    .with("message", Json.of(message))
                    .with(details)),
        List.of(message));
  }
}
