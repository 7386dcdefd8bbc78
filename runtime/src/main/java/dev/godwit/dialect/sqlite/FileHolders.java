package dev.godwit.dialect.sqlite;

import java.io.IOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * The processes that have a file open, as far as the operating system lets this one know. A
 * connection to SQLite that does nothing holds no lock, and would go on with a file that has been
 * replaced.
 */
final class FileHolders {

  private static final Path PROCESSES = Path.of("/proc");

  private FileHolders() {}

  /**
   * The numbers of the processes, once for each time that they have the file open; none where there
   * is no {@code /proc}.
   */
  static List<Long> of(Path file) throws IOException {
    List<Long> holders = new ArrayList<>();
    if (!Files.isDirectory(PROCESSES)) {
      return holders;
    }
    Path real = file.toRealPath();
    try (DirectoryStream<Path> processes = Files.newDirectoryStream(PROCESSES, "[0-9]*")) {
      for (Path process : processes) {
        long number = Long.parseLong(process.getFileName().toString());
        for (int times = openings(process.resolve("fd"), real); times > 0; times--) {
          holders.add(number);
        }
      }
    }
    return holders;
  }

  /** How often a process has the file open; 0 where it has just ended, or belongs to another. */
  private static int openings(Path descriptors, Path file) {
    int found = 0;
    try (DirectoryStream<Path> open = Files.newDirectoryStream(descriptors)) {
      for (Path descriptor : open) {
        if (isLinkTo(descriptor, file)) {
          found++;
        }
      }
    } catch (IOException goneOrForbidden) {
      return found;
    }
    return found;
  }

  private static boolean isLinkTo(Path descriptor, Path file) {
    try {
      return Files.readSymbolicLink(descriptor).equals(file);
    } catch (IOException closed) {
      return false;
    }
  }
}
