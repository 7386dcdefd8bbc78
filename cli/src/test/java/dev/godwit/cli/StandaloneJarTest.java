package dev.godwit.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dev.godwit.testing.OnEachDatabase;
import dev.godwit.testing.TestDatabase;
import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;
import org.junit.jupiter.api.io.TempDir;
import org.postgresql.Driver;
import org.sqlite.JDBC;

/** The jar that runs by itself, as the documentation starts it; the build tests it once packed. */
@EnabledIfSystemProperty(named = "godwit.jar", matches = ".+")
final class StandaloneJarTest {

  @TempDir private Path directory;

  @OnEachDatabase
  void jarTakesADatabaseUpAndDownWithTheMigrationsAndDriversOfAnApplication(TestDatabase database)
      throws Exception {
    ShopJar.write(directory.resolve("shop.jar"), "FirstRelease");
    Path libraries = Files.createDirectory(directory.resolve("lib"));
    for (Class<?> driver : List.of(JDBC.class, Driver.class)) {
      Path jar = GodwitProcess.place(driver);
      Files.createSymbolicLink(libraries.resolve(jar.getFileName()), jar);
    }
    GodwitRun.Result upgraded = godwit(database, "upgrade");
    assertThat(upgraded.err()).isEmpty();
    assertThat(upgraded.exitCode()).isZero();
    assertThat(upgraded.out())
        .endsWith("3 migrations were applied; the database is at '0003_create_purchase'.\n");
    assertThat(godwit(database, "downgrade", "base", "--yes").exitCode()).isZero();
    assertThat(godwit(database, "check").exitCode()).isEqualTo(3);
    GodwitRun.Result refused = godwit(database, "upgrade", "0009");
    assertThat(refused.exitCode()).isEqualTo(2);
    assertThat(refused.err()).startsWith("error: There is no revision '0009'.");
  }

  private GodwitRun.Result godwit(TestDatabase database, String... arguments)
      throws IOException, InterruptedException {
    Path jar = Path.of(System.getProperty("godwit.jar")).toAbsolutePath();
    List<String> command =
        new ArrayList<>(
            List.of("-jar", jar.toString(), "-cp", "shop.jar" + File.pathSeparator + "lib/*"));
    command.addAll(List.of(arguments));
    String url = Transcript.url(database, "sqlite:shop.db");
    return new GodwitProcess(directory, Map.of("DATABASE_URL", url))
        .run(GodwitProcess.java(command), "");
  }
}
