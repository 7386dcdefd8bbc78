package dev.godwit.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.sqlite.JDBC;

/** Where migrations and drivers come from. */
final class ClassPathTest {

  @TempDir private Path directory;

  @Test
  void springBootsJarIsUnpackedAndNothingOfItIsLeft() throws Exception {
    Path temporary = Files.createDirectory(directory.resolve("temporary"));
    ShopJar.writePacked(
        directory.resolve("app.jar"), List.of(GodwitProcess.place(JDBC.class)), "FirstRelease");
    GodwitRun.Result result =
        new GodwitProcess(directory, Map.of("JAVA_TOOL_OPTIONS", "-Djava.io.tmpdir=" + temporary))
            .run(List.of("upgrade", "-cp", "app.jar", "--url", "sqlite:shop.db"));
    assertThat(result.out()).endsWith("the database is at '0003_create_purchase'.\n");
    assertThat(result.exitCode()).isZero();
    assertThat(temporary).isEmptyDirectory();
  }

  @Test
  void directoriesAndStarsAreUnderstood() throws IOException {
    Path libraries = Files.createDirectory(directory.resolve("lib"));
    Files.createSymbolicLink(libraries.resolve("driver.jar"), GodwitProcess.place(JDBC.class));
    ShopJar.write(directory.resolve("shop.jar"), "FirstRelease");
    assertThat(upgrade("shop.jar" + System.getProperty("path.separator") + "lib/*").exitCode())
        .isZero();
  }

  @Test
  void missingDriverIsNamed() throws IOException {
    ShopJar.write(directory.resolve("shop.jar"), "FirstRelease");
    GodwitRun.Result result =
        new GodwitHere(directory, Map.of())
            .run(List.of("upgrade", "-cp", "shop.jar", "--url", "jdbc:other:shop"));
    assertThat(result.err())
        .isEqualTo("error: No JDBC driver for jdbc:other:shop is on the class path.\n");
    assertThat(result.exitCode()).isEqualTo(2);
  }

  private GodwitRun.Result upgrade(String classPath) {
    return new GodwitHere(directory, Map.of())
        .run(
            List.of(
                "upgrade", "-cp", classPath, "--url", "sqlite:" + directory.resolve("shop.db")));
  }
}
