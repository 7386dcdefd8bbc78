package dev.godwit.operation;

import dev.godwit.schema.QualifiedName;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * What SQL or Java code has to do with.
 *
 * @param names the tables and sequences; empty for anything
 */
public record Reach(Optional<List<QualifiedName>> names) {

  /** Code that may have to do with anything. */
  public static final Reach ANYTHING = new Reach(Optional.empty());

  /** Copies. */
  public Reach {
    names = Objects.requireNonNull(names, "names").map(List::copyOf);
  }

  /** Code that has to do with these tables and sequences alone. */
  public static Reach of(String... names) {
    return new Reach(Optional.of(Arrays.stream(names).map(QualifiedName::parse).toList()));
  }
}
