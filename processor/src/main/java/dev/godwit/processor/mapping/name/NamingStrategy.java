package dev.godwit.processor.mapping.name;

import dev.godwit.annotations.Naming;

/** How names that the mapping leaves open are formed, and how the given ones are written. */
public interface NamingStrategy {

  /** The name that the database gets for a name that the mapping gives or implies. */
  Identifier physical(Identifier logical);

  /**
   * The name of a join table that the mapping does not name.
   *
   * @param owner the owning entity's table
   * @param target the other entity's table
   * @param attribute the owning attribute's name
   */
  Identifier joinTable(Identifier owner, Identifier target, String attribute);

  /** The strategy for a setting. */
  static NamingStrategy of(Naming naming) {
    return naming == Naming.SNAKE_CASE ? new SnakeCaseNaming() : new JpaNaming();
  }
}
