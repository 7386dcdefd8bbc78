package dev.godwit.dialect;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.fail;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * Reviewed texts in {@code src/test/resources}. With {@code -Dgodwit.goldens=write} they are
 * rewritten, and the run fails so that the switch cannot stay on.
 */
final class Goldens {

  private Goldens() {}

  static void assertMatches(String path, String actual) throws IOException {
    Path file = Path.of("src/test/resources", path);
    if (System.getProperty("godwit.goldens", "").equals("write")) {
      Files.createDirectories(file.getParent());
      Files.writeString(file, actual);
      fail("Rewritten; review and run again without the switch: " + file);
    }
    assertThat(file).exists();
    assertThat(actual).isEqualTo(Files.readString(file, StandardCharsets.UTF_8));
  }
}
