package dev.godwit.processor.entity;

import java.util.Objects;

/**
 * A class that converts attribute values for the database.
 *
 * @param name its binary name
 * @param attribute the type of the attributes it converts
 * @param column the type it makes of them
 */
public record ValueConverter(String name, JavaType attribute, JavaType column) {

  /** Checks that nothing is null. */
  public ValueConverter {
    Objects.requireNonNull(name, "name");
    Objects.requireNonNull(attribute, "attribute");
    Objects.requireNonNull(column, "column");
  }
}
