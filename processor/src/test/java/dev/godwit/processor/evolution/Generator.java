package dev.godwit.processor.evolution;

/**
 * What {@code @GeneratedValue} and the definition beside it say.
 *
 * @param name the sequence's or generator table's; empty for the default
 * @param first the first value of a named sequence
 * @param step how many keys a named one gives at once
 */
record Generator(Strategy strategy, String name, int first, int step) {

  /** How keys are generated. */
  enum Strategy {
    NONE,
    IDENTITY,
    SEQUENCE,
    TABLE,
    AUTO
  }

  static final Generator NONE = of(Strategy.NONE);

  static Generator of(Strategy strategy) {
    return new Generator(strategy, "", 1, 50);
  }

  boolean isNone() {
    return strategy == Strategy.NONE;
  }

  /** The annotations, each with a blank behind it. */
  String annotations() {
    if (isNone()) {
      return "";
    } else if (name.isEmpty()) {
      return "@GeneratedValue(strategy = GenerationType." + strategy + ") ";
    }
    return "@GeneratedValue(strategy = GenerationType.%s, generator = \"%s\") "
            .formatted(strategy, name)
        + (strategy == Strategy.TABLE
            ? "@TableGenerator(name = \"%s\", table = \"%s\", allocationSize = %d) "
                .formatted(name, name, step)
            : "@SequenceGenerator(name = \"%s\", sequenceName = \"%s\", initialValue = %d, allocationSize = %d) "
                .formatted(name, name, first, step));
  }
}
