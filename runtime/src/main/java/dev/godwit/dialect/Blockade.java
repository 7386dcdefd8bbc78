package dev.godwit.dialect;

import java.util.Objects;

/**
 * What kept a statement from a lock that it needs, although waiting for it again may help.
 *
 * @param fact who holds what, in the words of a sentence without its end
 * @param wayOn what people can do about it, likewise
 */
public record Blockade(String fact, String wayOn) {

  /** Checks that nothing is null. */
  public Blockade {
    Objects.requireNonNull(fact, "fact");
    Objects.requireNonNull(wayOn, "wayOn");
  }
}
