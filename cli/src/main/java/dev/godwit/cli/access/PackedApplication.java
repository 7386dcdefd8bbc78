package dev.godwit.cli.access;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Enumeration;
import java.util.List;
import java.util.jar.JarEntry;
import java.util.jar.JarFile;
import java.util.stream.Stream;

/**
 * An application with its dependencies in one jar, as Spring Boot packs them: jars within a jar,
 * which class loaders do not see before they are unpacked.
 */
final class PackedApplication {

  private static final List<Layout> LAYOUTS =
      List.of(
          new Layout("BOOT-INF/classes/", "BOOT-INF/lib/"),
          new Layout("WEB-INF/classes/", "WEB-INF/lib/"));

  private PackedApplication() {}

  private record Layout(String classes, String libraries) {}

  /**
   * What of a class path's entry a class loader sees: the entry itself, and before it what is
   * packed in it, unpacked into a directory that is gone when this process ends.
   *
   * @throws UsageProblem if the entry is no jar and no directory
   */
  static List<Path> unpacked(Path entry) {
    if (Files.isDirectory(entry)) {
      return List.of(entry);
    }
    try (JarFile jar = new JarFile(entry.toFile())) {
      List<Path> paths = new ArrayList<>();
      for (Layout layout : LAYOUTS) {
        if (jar.getEntry(layout.classes()) != null) {
          paths.addAll(unpacked(jar, layout));
        }
      }
      paths.add(entry);
      return paths;
    } catch (IOException cause) {
      throw new UsageProblem(
          "The class path names '%s', which is neither a directory nor a jar that can be read. Build the application anew, or correct -cp."
              .formatted(entry));
    }
  }

  private static List<Path> unpacked(JarFile jar, Layout layout) throws IOException {
    Path directory = Files.createTempDirectory("godwit-classes");
    Runtime.getRuntime().addShutdownHook(new Thread(() -> delete(directory)));
    List<Path> paths = new ArrayList<>();
    paths.add(directory.resolve(layout.classes()));
    Enumeration<JarEntry> entries = jar.entries();
    while (entries.hasMoreElements()) {
      JarEntry entry = entries.nextElement();
      String name = entry.getName();
      if (!entry.isDirectory()
          && (name.startsWith(layout.classes()) || name.startsWith(layout.libraries()))) {
        Path file = within(directory, name);
        Files.createDirectories(file.getParent());
        try (InputStream content = jar.getInputStream(entry)) {
          Files.copy(content, file);
        }
        if (name.startsWith(layout.libraries())) {
          paths.add(file);
        }
      }
    }
    return paths;
  }

  private static Path within(Path directory, String name) throws IOException {
    Path file = directory.resolve(name).normalize();
    if (!file.startsWith(directory)) {
      throw new IOException("The entry " + name + " leads out of the jar.");
    }
    return file;
  }

  private static void delete(Path directory) {
    try (Stream<Path> files = Files.walk(directory)) {
      for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
        Files.delete(file);
      }
    } catch (IOException cause) {
      throw new UncheckedIOException(cause);
    }
  }
}
