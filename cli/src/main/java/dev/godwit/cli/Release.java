package dev.godwit.cli;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import picocli.CommandLine.IVersionProvider;

/** This release of Godwit, as the build wrote it down. */
final class Release implements IVersionProvider {

  @Override
  public String[] getVersion() throws IOException {
    try (InputStream text = Release.class.getResourceAsStream("version.txt")) {
      String name =
          text == null
              ? "unknown"
              : new String(text.readAllBytes(), StandardCharsets.UTF_8).strip();
      return new String[] {"godwit " + name + " (Java " + Runtime.version().feature() + ")"};
    }
  }
}
