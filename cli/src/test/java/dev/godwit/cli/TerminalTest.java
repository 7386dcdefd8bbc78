package dev.godwit.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.sqlite.JDBC;

/** The command line at a terminal, which {@code script} makes. */
final class TerminalTest {

  private static final Path SCRIPT = Path.of("/usr/bin/script");

  @TempDir private Path directory;

  @BeforeEach
  void prepare() throws IOException {
    assumeTrue(Files.isExecutable(SCRIPT), "There is no program that makes terminals.");
    ShopJar.write(directory.resolve("shop.jar"), "FirstRelease");
    Files.writeString(
        directory.resolve("godwit.properties"),
        "class-path = shop.jar:" + GodwitProcess.place(JDBC.class) + "\nurl = sqlite:shop.db\n");
  }

  @Test
  void progressIsShownAndGoneAndColoursAreThere() throws Exception {
    String screen = at(Map.of("TERM", "xterm"), "", "upgrade");
    assertThat(screen)
        .contains(
            "\u001b[K[\u001b[32m#######\u001b[0m\u001b[2m-------------\u001b[0m] 2/3 0002_add")
        .contains("\r\u001b[K'0003_create_purchase' is applied, after ")
        .contains("\u001b[32m3 migrations were applied; the database is at");
    assertThat(at(Map.of("TERM", "xterm"), "", "check")).contains("\u001b[32m  at       \u001b[0m");
  }

  @Test
  void coloursCanBeRefused() throws Exception {
    String screen = at(Map.of("TERM", "xterm", "NO_COLOR", "1"), "", "upgrade");
    assertThat(screen).doesNotContain("\u001b[3", "\u001b[1", "\u001b[2");
    assertThat(at(Map.of("TERM", "dumb"), "", "check")).doesNotContain("\u001b");
  }

  @Test
  void questionWaitsForAnAnswer() throws Exception {
    at(Map.of("TERM", "dumb"), "", "upgrade");
    assertThat(at(Map.of("TERM", "dumb"), "n\n", "downgrade"))
        .contains("Continue? [y/N] ", "Nothing was changed, as you did not say yes.");
    assertThat(at(Map.of("TERM", "dumb"), "y\n", "downgrade"))
        .contains("Continue? [y/N] ", "1 migration was undone");
  }

  @Test
  void passwordIsAskedForAndNotShown() throws Exception {
    Process process =
        new ProcessBuilder(
                program("current", "--password", "--url", "postgres://ann@localhost:1/shop"))
            .directory(directory.toFile())
            .redirectErrorStream(true)
            .start();
    try (InputStream screen = process.getInputStream();
        OutputStream keyboard = process.getOutputStream()) {
      StringBuilder shown = new StringBuilder();
      while (!shown.toString().endsWith("shop: ")) {
        shown.append((char) screen.read());
      }
      // Only now is the echo off.
      keyboard.write("secret\n".getBytes(StandardCharsets.UTF_8));
      keyboard.flush();
      shown.append(new String(screen.readAllBytes(), StandardCharsets.UTF_8));
      assertThat(shown.toString())
          .contains("Password of 'ann' for jdbc:postgresql://localhost:1/shop: ")
          .contains("No JDBC driver for jdbc:postgresql://localhost:1/shop")
          .doesNotContain("secret");
    }
    assertThat(process.waitFor()).isEqualTo(2);
  }

  private static List<String> program(String... arguments) {
    String command =
        GodwitProcess.command(List.of(arguments)).stream()
            .map(word -> "'" + word + "'")
            .collect(Collectors.joining(" "));
    return List.of(SCRIPT.toString(), "-qec", command, "/dev/null");
  }

  private String at(Map<String, String> environment, String typed, String... arguments)
      throws IOException, InterruptedException {
    return new GodwitProcess(directory, environment).run(program(arguments), typed).out();
  }
}
