package dev.godwit.processor.evolution;

/**
 * How the rows of a class are told from those of the other classes of its hierarchy; empty texts
 * are left out.
 *
 * @param column its name, which the root says
 * @param type a discriminator type, which the root says
 * @param value the value of this class
 */
record Discriminator(String column, String type, String value) {

  static final Discriminator NONE = new Discriminator("", "", "");

  Discriminator named(String other) {
    return new Discriminator(other, type, value);
  }

  Discriminator typed(String other) {
    return new Discriminator(column, other, value);
  }

  Discriminator valued(String other) {
    return new Discriminator(column, type, other);
  }

  /** The annotations, with a blank between them. */
  String annotations() {
    String annotations = "";
    if (!column.isEmpty() || !type.isEmpty()) {
      annotations +=
          "@DiscriminatorColumn(name = \"%s\", discriminatorType = DiscriminatorType.%s)"
              .formatted(column.isEmpty() ? "DTYPE" : column, type.isEmpty() ? "STRING" : type);
    }
    if (!value.isEmpty()) {
      annotations += " @DiscriminatorValue(\"" + value + "\")";
    }
    return annotations.strip();
  }
}
