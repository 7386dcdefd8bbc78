package dev.godwit.move;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;

/** This release of Godwit, as the build wrote it down. */
public final class Release {

  private Release() {}

  /** The release's name; {@code unknown} where an application was packed without it. */
  public static String name() {
    try (InputStream text = Release.class.getResourceAsStream("version.txt")) {
      return text == null
          ? "unknown"
          : new String(text.readAllBytes(), StandardCharsets.UTF_8).strip();
    } catch (IOException cause) {
      throw new UncheckedIOException(cause);
    }
  }
}
