package dev.godwit.processor.draft;

import java.util.NavigableMap;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;

/**
 * What a migrations package holds, on disk or in a commit.
 *
 * @param sources the text of each Java file by its name
 * @param snapshot the text of {@code schema.snapshot}, if it exists
 */
public record PackageFiles(NavigableMap<String, String> sources, Optional<String> snapshot) {

  /** The snapshot's file name. */
  public static final String SNAPSHOT = "schema.snapshot";

  /** A package without files. */
  public static final PackageFiles NONE = new PackageFiles(new TreeMap<>(), Optional.empty());

  /** Copies. */
  public PackageFiles {
    sources = new TreeMap<>(sources);
    Objects.requireNonNull(snapshot, "snapshot");
  }

  /** The files of these names and texts, of which others than sources and snapshot are left out. */
  public static PackageFiles of(NavigableMap<String, String> files) {
    NavigableMap<String, String> sources = new TreeMap<>(files);
    sources.keySet().removeIf(name -> !name.endsWith(".java") || name.equals("package-info.java"));
    return new PackageFiles(sources, Optional.ofNullable(files.get(SNAPSHOT)));
  }
}
