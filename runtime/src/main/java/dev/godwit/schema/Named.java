package dev.godwit.schema;

/**
 * A part of the schema that is found by its name.
 *
 * @param <N> the type of the name
 */
public interface Named<N> {

  /** The name; unique among its siblings, never null. */
  N name();
}
