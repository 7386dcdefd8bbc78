package dev.godwit.cli.access;

import java.io.File;
import java.io.IOException;
import java.net.MalformedURLException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** The jars and directories of an application, as {@code java -cp} writes them. */
final class ClassPath {

  private ClassPath() {}

  /**
   * A class loader for a class path, above which this class's own stands: Godwit itself comes from
   * the command line, whichever release the application brings.
   *
   * @param directory what relative paths begin at
   * @throws UsageProblem if something on it does not exist or cannot be read
   */
  static URLClassLoader load(String text, Path directory) {
    List<URL> urls = new ArrayList<>();
    for (String entry : text.split(File.pathSeparator, -1)) {
      if (!entry.isBlank()) {
        for (Path path : paths(entry, directory)) {
          PackedApplication.unpacked(path).forEach(it -> urls.add(url(it)));
        }
      }
    }
    return new URLClassLoader(urls.toArray(URL[]::new), ClassPath.class.getClassLoader());
  }

  private static List<Path> paths(String entry, Path directory) {
    if (entry.equals("*") || entry.endsWith(File.separator + "*") || entry.endsWith("/*")) {
      return jars(directory.resolve(entry.substring(0, entry.length() - 1)), entry);
    }
    Path path = directory.resolve(entry);
    if (!Files.exists(path)) {
      throw new UsageProblem(
          "The class path names '%s', which does not exist. Build the application first, or correct -cp."
              .formatted(entry));
    }
    return List.of(path);
  }

  private static List<Path> jars(Path directory, String entry) {
    try (Stream<Path> files = Files.list(directory)) {
      return files.filter(file -> file.toString().endsWith(".jar")).sorted().toList();
    } catch (IOException cause) {
      throw new UsageProblem(
          "The class path names '%s', which is no directory of jars. Build the application first, or correct -cp."
              .formatted(entry));
    }
  }

  private static URL url(Path path) {
    try {
      return path.toUri().toURL();
    } catch (MalformedURLException impossible) {
      throw new IllegalStateException(impossible);
    }
  }
}
