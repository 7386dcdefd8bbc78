package dev.godwit.script;

import java.util.List;
import java.util.Objects;

/**
 * A script that takes a database from one revision to another without Godwit.
 *
 * @param text the script
 * @param revisions the revisions that it applies or undoes, in order
 * @param gaps what it cannot contain; it fails where one is until that is written by hand
 */
public record Script(String text, List<String> revisions, List<Gap> gaps) {

  /** Copies. */
  public Script {
    Objects.requireNonNull(text, "text");
    revisions = List.copyOf(revisions);
    gaps = List.copyOf(gaps);
  }

  /** Whether the script does all that Godwit would do. */
  public boolean isComplete() {
    return gaps.isEmpty();
  }

  /** The text. */
  @Override
  public String toString() {
    return text;
  }
}
