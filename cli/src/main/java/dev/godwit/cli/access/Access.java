package dev.godwit.cli.access;

import dev.godwit.Migrator;
import dev.godwit.connection.DatabaseUrl;
import java.util.Objects;
import java.util.Optional;

/** The way to a database and the migrations for it. */
public interface Access {

  /**
   * Opens the way.
   *
   * @throws UsageProblem if it is not said well enough where it leads
   */
  Opened open();

  /**
   * Opens the way to the migrations alone: no database is asked, and none need be named.
   *
   * @throws UsageProblem if there are no migrations
   */
  Opened openOffline();

  /** The way through an application that has a migrator. */
  static Access of(Migrator migrator) {
    return new Access() {
      @Override
      public Opened open() {
        return new Opened(migrator, Optional.empty(), () -> {});
      }

      @Override
      public Opened openOffline() {
        return open();
      }
    };
  }

  /**
   * A migrator, for as long as the way is open.
   *
   * @param url where the database is; empty if only the application knows
   * @param end closes the way
   */
  record Opened(Migrator migrator, Optional<DatabaseUrl> url, Runnable end)
      implements AutoCloseable {

    /** Checks that nothing is null. */
    public Opened {
      Objects.requireNonNull(migrator, "migrator");
      Objects.requireNonNull(url, "url");
      Objects.requireNonNull(end, "end");
    }

    @Override
    public void close() {
      end.run();
    }
  }
}
