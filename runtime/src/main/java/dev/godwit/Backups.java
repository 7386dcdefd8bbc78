package dev.godwit;

import java.nio.file.Path;
import java.util.Objects;
import java.util.Optional;

/**
 * Copies of an SQLite file that are made before it is changed. Other databases have means of their
 * own.
 *
 * @param directory where they are kept; beside the file if empty
 * @param kept how many are kept, the newest; 0 for no backups at all
 */
public record Backups(Optional<Path> directory, int kept) {

  private static final int USUALLY_KEPT = 10;

  /** Checks the number. */
  public Backups {
    Objects.requireNonNull(directory, "directory");
    if (kept < 0) {
      throw new IllegalArgumentException("Less than no backups: " + kept + ".");
    }
  }

  /** The last ten, beside the file. */
  public static Backups besideTheFile() {
    return new Backups(Optional.empty(), USUALLY_KEPT);
  }

  /** The last ten, in this directory, which is made when needed. */
  public static Backups in(Path directory) {
    return new Backups(Optional.of(directory), USUALLY_KEPT);
  }

  /** No backups. */
  public static Backups none() {
    return new Backups(Optional.empty(), 0);
  }

  /** The same with so many kept. */
  public Backups keeping(int number) {
    return new Backups(directory, number);
  }
}
