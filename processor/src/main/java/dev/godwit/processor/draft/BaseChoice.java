package dev.godwit.processor.draft;

import java.util.Objects;
import java.util.Optional;

/**
 * Which commit the model is compared with.
 *
 * @param reference the commit whose merge base with {@code HEAD} is the base; empty for {@code
 *     HEAD}
 * @param own what becomes of the migrations that the branch has committed since the base
 */
public record BaseChoice(Optional<String> reference, Own own) {

  /** What becomes of a branch's own committed migrations. */
  public enum Own {
    /** They stay as they are. */
    STAY,
    /** They are folded into one. */
    FOLD
  }

  /** Checks that nothing is null. */
  public BaseChoice {
    Objects.requireNonNull(reference, "reference");
    Objects.requireNonNull(own, "own");
  }
}
