package dev.godwit.faults;

import dev.godwit.testing.TestDatabase;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.function.Consumer;
import javax.sql.DataSource;
import org.postgresql.ds.PGSimpleDataSource;
import org.sqlite.ProgressHandler;
import org.sqlite.SQLiteConfig;
import org.sqlite.SQLiteDataSource;

/**
 * What a process that will be killed does on one database: it goes a way up to a statement, and
 * stops there for good.
 *
 * @param plot what it plays
 * @param database a number for the database
 * @param statement the number of the statement
 * @param moment where it stops
 * @param tick how far into the statement, where SQLite is stopped in it
 * @param url the database
 */
record Errand(
    Plot plot, int database, Way way, int statement, Moment moment, int tick, String url) {

  /** When the process is killed. */
  enum Moment {
    /** SQLite is amid the statement; PostgreSQL has it, but waits for a {@link Gate}. */
    DURING,
    /** The statement is done, and so the next one not begun. */
    AFTER
  }

  /** An upgrade that nothing stops. */
  static Errand whole(TestDatabase database) {
    return whole(Plot.TRANSACTIONS, database);
  }

  static Errand whole(Plot plot, TestDatabase database) {
    return new Errand(
        plot, 0, Way.UP, /* statement= */ 0, Moment.AFTER, /* tick= */ 0, database.url());
  }

  static Errand parse(String line) {
    String[] parts = line.split(" ", 7);
    return new Errand(
        Plot.valueOf(parts[0]),
        Integer.parseInt(parts[1]),
        Way.valueOf(parts[2]),
        Integer.parseInt(parts[3]),
        Moment.valueOf(parts[4]),
        Integer.parseInt(parts[5]),
        parts[6]);
  }

  @Override
  public String toString() {
    return "%s %d %s %d %s %d %s".formatted(plot, database, way, statement, moment, tick, url);
  }

  /** Does it, and says {@code reached} or how it ended otherwise. */
  void run(Consumer<String> teller) {
    Fault stop = new Stop(() -> teller.accept(database + " reached"));
    FaultySource source = new FaultySource(dataSource(), stop.onlyAt(statement));
    try {
      List<String> gone = way.go(plot.migrator(source.dataSource()));
      teller.accept("%d finished %s".formatted(database, String.join(" ", gone)));
    } catch (RuntimeException cause) {
      teller.accept(database + " failed: " + cause);
    }
  }

  private boolean isSqlite() {
    return url.startsWith("jdbc:sqlite:");
  }

  private DataSource dataSource() {
    if (!isSqlite()) {
      PGSimpleDataSource source = new PGSimpleDataSource();
      source.setUrl(url);
      // Many processes that start at once may have to wait for their turn.
      source.setConnectTimeout(0);
      return Gate.entered(source);
    }
    SQLiteConfig config = new SQLiteConfig();
    config.setSynchronous(SQLiteConfig.SynchronousMode.OFF);
    // The file is written to before the commit, so that whoever comes next must take that back.
    config.setCacheSize(3);
    SQLiteDataSource source = new SQLiteDataSource(config);
    source.setUrl(url);
    return source;
  }

  private static void forever() {
    try {
      new CountDownLatch(1).await();
    } catch (InterruptedException cause) {
      throw new IllegalStateException(cause);
    }
  }

  /** Stops for good at a statement. */
  private final class Stop implements Fault {

    private final Runnable reached;
    private boolean isPrepared;

    Stop(Runnable reached) {
      this.reached = reached;
    }

    @Override
    public String prepared(int number, String sql) {
      if (isSqlite() || moment == Moment.AFTER) {
        return sql;
      }
      isPrepared = true;
      return Gate.before(sql);
    }

    @Override
    public Object meet(Sent sent) throws Throwable {
      if (moment == Moment.DURING) {
        if (isSqlite()) {
          ProgressHandler.setHandler(sent.connection(), 1, stopAtTick());
        } else {
          reached.run();
          return isPrepared ? sent.call().make() : Gate.send(sent.connection(), sent.sql());
        }
      }
      sent.call().make();
      reached.run();
      forever();
      return null;
    }

    private ProgressHandler stopAtTick() {
      return new ProgressHandler() {
        private int ticks;

        @Override
        protected int progress() {
          if (++ticks == tick) {
            reached.run();
            forever();
          }
          return 0;
        }
      };
    }
  }
}
