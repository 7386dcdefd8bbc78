package dev.godwit.spring;

import dev.godwit.DatabaseUnusable;
import dev.godwit.MigrationException;
import dev.godwit.MigrationFailed;
import dev.godwit.MigrationsPending;
import org.springframework.boot.diagnostics.AbstractFailureAnalyzer;
import org.springframework.boot.diagnostics.FailureAnalysis;

/** Shows what keeps the database from being migrated, and how to go on, without a stack trace. */
final class MigrationFailureAnalyzer extends AbstractFailureAnalyzer<MigrationException> {

  MigrationFailureAnalyzer() {}

  @Override
  protected FailureAnalysis analyze(Throwable rootFailure, MigrationException cause) {
    return new FailureAnalysis(cause.getMessage(), action(cause), cause);
  }

  private static String action(MigrationException cause) {
    if (cause instanceof MigrationsPending) {
      return "Migrate the database in a step of its own before this application starts, or let the"
          + " application do it: 'godwit.mode=migrate'.";
    } else if (cause instanceof MigrationFailed) {
      return "Correct the migration or the data. 'godwit.mode=off' starts the application on the"
          + " database as it is.";
    } else if (cause instanceof DatabaseUnusable) {
      return "See that the database can be reached and changed by this user, or name another one:"
          + " 'godwit.datasource.url', 'godwit.datasource.username' and"
          + " 'godwit.datasource.password'. 'godwit.enabled=false' starts the application without"
          + " Godwit.";
    } else {
      return "Do what the description says. 'godwit.mode=off' starts the application on the"
          + " database as it is.";
    }
  }
}
