package dev.godwit.benchmarks;

import dev.godwit.MigrationIndex;
import dev.godwit.Migrator;
import dev.godwit.UpgradeResult;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.concurrent.TimeUnit;
import javax.sql.DataSource;
import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.output.MigrateResult;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/**
 * A start of an application whose database has all migrations, from a driver and classes that are
 * loaded: each looks for its migrations on every call, Godwit's index among the services of the
 * class path, and Flyway's files in their directory.
 */
@State(Scope.Thread)
@BenchmarkMode(Mode.AverageTime)
@Warmup(time = 1, timeUnit = TimeUnit.SECONDS)
@Measurement(time = 1, timeUnit = TimeUnit.SECONDS)
public class NothingPending {

  private DataSource database;
  private Path migrations;

  /** Finds the database and the migrations that this run is about. */
  @Setup
  public void find() throws Exception {
    database = Workplace.dataSource(System.getProperty("benchmark.url"));
    migrations = Path.of(System.getProperty("benchmark.migrations"));
    database.getConnection().close();
    Thread.currentThread()
        .setContextClassLoader(
            new URLClassLoader(
                new URL[] {migrations.toUri().toURL()}, MigrationIndex.class.getClassLoader()));
  }

  /** Godwit's start. */
  @Benchmark
  public UpgradeResult godwit() {
    return Migrator.of(database).upgrade();
  }

  /** The least that a start can be: a connection, and one query for the revisions. */
  @Benchmark
  public int query() throws SQLException {
    return StartProcess.query(database);
  }

  /** Flyway's start. */
  @Benchmark
  public MigrateResult flyway() {
    return Flyway.configure()
        .dataSource(database)
        .locations("filesystem:" + migrations)
        .load()
        .migrate();
  }
}
