package dev.godwit.faults;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.sqlite.util.LibraryLoaderUtil;
import org.sqlite.util.OSInfo;

/** How the tests start Java processes: small and fast. */
final class ChildProcess {

  private final Path library;

  private ChildProcess(Path library) {
    this.library = library;
  }

  /**
   * Makes what all processes share.
   *
   * @param scratch a directory for SQLite's library, which a killed process could not take away
   */
  static ChildProcess in(Path scratch) throws IOException {
    String name = LibraryLoaderUtil.getNativeLibName();
    String resource =
        "/org/sqlite/native/%s/%s".formatted(OSInfo.getNativeLibFolderPathForCurrentOS(), name);
    Path library = scratch.resolve(name);
    if (!Files.exists(library)) {
      try (InputStream packed = OSInfo.class.getResourceAsStream(resource)) {
        Files.copy(packed, library);
      }
    }
    return new ChildProcess(library);
  }

  /** The command that runs a main method. */
  List<String> command(Class<?> main) {
    return new ArrayList<>(
        List.of(
            Path.of(System.getProperty("java.home"), "bin", "java").toString(),
            "-Xshare:auto",
            "-XX:TieredStopAtLevel=1",
            "-XX:+UseSerialGC",
            "-XX:-UsePerfData",
            "-Xmx48m",
            "-Dorg.sqlite.lib.path=" + library.getParent(),
            "-Dorg.sqlite.lib.name=" + library.getFileName(),
            "-cp",
            System.getProperty("java.class.path"),
            main.getName()));
  }

  /** Starts a main method. */
  Process start(Class<?> main) throws IOException {
    return new ProcessBuilder(command(main)).redirectError(ProcessBuilder.Redirect.INHERIT).start();
  }
}
