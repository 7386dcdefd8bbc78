package dev.godwit.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dev.godwit.cli.shop.ShopApplication;
import dev.godwit.testing.OnEachDatabase;
import dev.godwit.testing.TestDatabase;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.io.TempDir;

/** An application's next release migrates, and the one before comes back, each from its own jar. */
final class RolledBackReleaseTest {

  private static final String AHEAD =
      "The database is ahead of this code, which does not know '0004_add_email'. They stay.";

  @TempDir private Path directory;

  @BeforeEach
  void packReleases() throws IOException {
    ShopJar.write(release("FirstRelease"), "FirstRelease");
    ShopJar.write(release("NextRelease"), "NextRelease");
  }

  private Path release(String history) {
    return directory.resolve(history + ".jar");
  }

  private GodwitRun.Result start(TestDatabase database, String history, String... arguments)
      throws IOException, InterruptedException {
    String url = Transcript.url(database, "sqlite:shop.db");
    return new GodwitProcess(directory, Map.of("DATABASE_URL", url))
        .run(
            GodwitProcess.command(release(history), ShopApplication.class, List.of(arguments)), "");
  }

  @OnEachDatabase
  void olderReleaseRunsOnAndUndoesWhatTheNewerOneDid(TestDatabase database) throws Exception {
    sells(1, start(database, "FirstRelease"));
    sells(2, start(database, "NextRelease"));

    GodwitRun.Result back = start(database, "FirstRelease");
    sells(3, back);
    assertThat(back.err()).contains("WARNING: " + AHEAD);

    GodwitRun.Result undone =
        start(database, "FirstRelease", "db", "downgrade", "0003_create_purchase", "--yes");
    assertThat(undone.exitCode()).as(undone.err()).isZero();
    assertThat(undone.out())
        .contains("'0004_add_email' is undone, after ")
        .endsWith("1 migration was undone; the database is at '0003_create_purchase'.\n");
    assertThat(start(database, "FirstRelease", "db", "verify").exitCode()).isZero();

    GodwitRun.Result again = start(database, "FirstRelease");
    sells(4, again);
    assertThat(again.err()).doesNotContain("ahead");
    sells(5, start(database, "NextRelease"));
    assertThat(start(database, "NextRelease", "db", "verify").exitCode()).isZero();
  }

  private static void sells(int customers, GodwitRun.Result result) {
    assertThat(result.exitCode()).as(result.err()).isZero();
    assertThat(result.out()).isEqualTo("customers: %d\n".formatted(customers));
  }
}
