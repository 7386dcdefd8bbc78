package dev.godwit.processor.write;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;

/**
 * The migrations package's source directory. Changes are collected and made together, each file
 * replaced as a whole, so that a reader sees the old text or the new one.
 */
public final class SourceTree {

  private static final String UNFINISHED = ".godwit-unfinished";

  private final Path directory;
  private final Map<String, Optional<String>> changes = new TreeMap<>();

  /** The tree of this directory. */
  public SourceTree(Path directory) {
    this.directory = directory;
  }

  /** The directory. */
  public Path directory() {
    return directory;
  }

  /** Whether files can be made and replaced here. */
  public boolean isWritable() {
    return Files.isWritable(directory);
  }

  /**
   * The text of each file in the directory, with {@code \n} at the ends of lines.
   *
   * @throws IOException if one cannot be read
   */
  public NavigableMap<String, String> files() throws IOException {
    NavigableMap<String, String> files = new TreeMap<>();
    try (Stream<Path> entries = Files.list(directory)) {
      for (Path file : entries.filter(Files::isRegularFile).toList()) {
        String name = file.getFileName().toString();
        if (name.endsWith(".java") || name.endsWith(".snapshot")) {
          String text = Files.readString(file, StandardCharsets.UTF_8);
          files.put(name, text.replace("\r\n", "\n"));
        }
      }
    }
    return files;
  }

  /** Plans to give a file this text. */
  public void write(String name, String text) {
    changes.put(name, Optional.of(text));
  }

  /** Plans to delete a file. */
  public void delete(String name) {
    changes.put(name, Optional.empty());
  }

  /** Whether changes are planned. */
  public boolean hasChanges() {
    return !changes.isEmpty();
  }

  /**
   * Makes the planned changes.
   *
   * @throws IOException if a file cannot be written; the others may have been
   */
  public void apply() throws IOException {
    for (Map.Entry<String, Optional<String>> change : changes.entrySet()) {
      Path file = directory.resolve(change.getKey());
      if (change.getValue().isPresent()) {
        Path unfinished = directory.resolve(change.getKey() + UNFINISHED);
        Files.writeString(unfinished, change.getValue().get(), StandardCharsets.UTF_8);
        Files.move(
            unfinished, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
      } else {
        Files.deleteIfExists(file);
      }
    }
    changes.clear();
  }
}
