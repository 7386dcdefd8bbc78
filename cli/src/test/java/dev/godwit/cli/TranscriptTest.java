package dev.godwit.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.fail;

import dev.godwit.testing.Databases;
import dev.godwit.testing.OnEachDatabase;
import dev.godwit.testing.SqliteDatabase;
import dev.godwit.testing.TestDatabase;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/**
 * What commands print, on each database. With {@code -Dgodwit.goldens=rewrite} the transcripts are
 * written anew, and the tests fail to say so.
 */
final class TranscriptTest {

  @OnEachDatabase
  void upAndDown(TestDatabase database) throws Exception {
    replays("up-and-down", database);
  }

  @OnEachDatabase
  void looking(TestDatabase database) throws Exception {
    replays("looking", database);
  }

  @OnEachDatabase
  void drafts(TestDatabase database) throws Exception {
    replays("drafts", database);
  }

  @OnEachDatabase
  void refusals(TestDatabase database) throws Exception {
    replays("refusals", database);
  }

  @OnEachDatabase
  void machines(TestDatabase database) throws Exception {
    replays("machines", database);
  }

  @Test
  @ExtendWith(Databases.class)
  void help(SqliteDatabase database) throws Exception {
    replays("help", database);
  }

  @OnEachDatabase
  void files(TestDatabase database) throws Exception {
    replays("files", database);
  }

  @OnEachDatabase
  void scripts(TestDatabase database) throws Exception {
    replays("scripts", database);
  }

  @OnEachDatabase
  void branches(TestDatabase database) throws Exception {
    replays("branches", database);
  }

  @OnEachDatabase
  void placeholders(TestDatabase database) throws Exception {
    replays("placeholders", database);
  }

  @OnEachDatabase
  void halfWay(TestDatabase database) throws Exception {
    replays("half-way", database);
  }

  @OnEachDatabase
  void drift(TestDatabase database) throws Exception {
    replays("drift", database);
  }

  /** Every command and every exit code, as the shell runs them. */
  @OnEachDatabase
  void processes(TestDatabase database) throws Exception {
    replays("processes", database, Transcript.ofProcesses(database));
  }

  private static void replays(String name, TestDatabase database) throws Exception {
    replays(name, database, Transcript.here(database));
  }

  private static void replays(String name, TestDatabase database, Transcript transcript)
      throws IOException, InterruptedException, SQLException {
    Path golden =
        Path.of("src/test/resources/dev/godwit/cli/transcripts")
            .resolve(database.toString().toLowerCase(Locale.ROOT))
            .resolve(name + ".txt");
    String expected = Files.readString(golden);
    String played = transcript.play(expected);
    if ("rewrite".equals(System.getProperty("godwit.goldens"))) {
      Files.writeString(golden, played);
      fail("The transcript " + golden + " is written anew. Read it, and run without the switch.");
    }
    assertThat(played).isEqualTo(expected);
    List<String> printed = played.lines().filter(line -> !line.startsWith("$")).toList();
    assertThat(printed).as("Passwords").noneMatch(line -> line.contains("secret"));
    assertThat(printed)
        .as("Lines that are too long, and neither SQL nor JSON nor a stack trace")
        .noneMatch(
            line ->
                line.length() > 80
                    && !line.matches(
                        " {4}.*|-- .*| +\"[A-Za-z]+\": .*|[a-z]+(\\.[A-Za-z]+)+: .*|Caused by: .*"));
  }
}
