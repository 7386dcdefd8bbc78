package dev.godwit.processor.evolution;

import dev.godwit.testing.Databases;
import dev.godwit.testing.PostgresqlDatabase;
import dev.godwit.testing.SqliteDatabase;
import java.io.IOException;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.List;
import java.util.Random;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import javax.tools.StandardJavaFileManager;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.TestReporter;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Random applications grow by random edits, on live databases with rows in every table.
 *
 * <p>{@code -Dgodwit.evolution.seed=7} begins with the application of that seed, which a failure
 * names, and {@code -Dgodwit.evolution.steps=5000} takes so many steps from there; {@code
 * -Dgodwit.evolution.seed=7,12} takes these applications alone.
 */
@ExtendWith(Databases.class)
final class RandomEvolutionTest {

  private static final int STEPS_OF_ONE = 4;

  /** Seeds that once found something wrong. */
  private static final long[] FOUND = {
    20543, 20898, 31000, 40013, 40019, 40042, 40133, 41028, 41034, 41627, 41773, 41820, 43014
  };

  private static StandardJavaFileManager files;

  @BeforeAll
  static void openFiles() {
    files = Workshop.files();
  }

  @AfterAll
  static void closeFiles() throws IOException {
    files.close();
  }

  static LongStream seeds() {
    if (System.getProperty("godwit.evolution.seed") == null) {
      return LongStream.concat(LongStream.rangeClosed(1, 5), LongStream.of(FOUND));
    }
    String[] named = System.getProperty("godwit.evolution.seed").split(",", -1);
    if (named.length > 1) {
      return Stream.of(named).mapToLong(Long::parseLong);
    }
    long first = Long.parseLong(named[0]);
    return LongStream.range(
        first, first + Integer.getInteger("godwit.evolution.steps", 24) / STEPS_OF_ONE);
  }

  @ParameterizedTest(name = "seed {0}")
  @MethodSource("seeds")
  void everyStepArrivesKeepsAndComesBack(
      long seed,
      @TempDir Path directory,
      SqliteDatabase sqlite,
      SqliteDatabase freshSqlite,
      PostgresqlDatabase postgresql,
      PostgresqlDatabase freshPostgresql,
      TestReporter reporter)
      throws IOException, SQLException {
    Random random = new Random(seed);
    Inventor inventor = new Inventor(random);
    Editor editor = new Editor(random, inventor);
    Domain next = Evolution.mapped(directory, files, editor::domain);
    Domain last = next;
    Evolution evolution = null;
    try {
      evolution =
          new Evolution(
              directory,
              files,
              List.of(new Voyage(sqlite, freshSqlite), new Voyage(postgresql, freshPostgresql)),
              next,
              random);
      for (int step = 0; step < STEPS_OF_ONE; step++) {
        last = evolution.domain();
        next = editor.edit(last);
        evolution.step(next);
      }
      reporter.publishEntry("seed " + seed, evolution.counts());
    } catch (AssertionError | RuntimeException | SQLException failure) {
      throw new AssertionError(
          "seed %d: %s%nfrom%n%s%nto%n%s%nby%n%s"
              .formatted(
                  seed,
                  failure,
                  Sources.text(last),
                  Sources.text(next),
                  evolution == null ? "" : evolution.report()),
          failure);
    }
  }
}
