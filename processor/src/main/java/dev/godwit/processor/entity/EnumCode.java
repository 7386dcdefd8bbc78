package dev.godwit.processor.entity;

import java.util.Map;
import java.util.Objects;

/**
 * What an enum stores in place of its constants' names or ordinals (Jakarta Persistence 3.2
 * §11.1.19).
 *
 * @param field the name of the field that holds it
 * @param type the field's type
 * @param values what stands for each constant, in the order of the constants; empty if it cannot be
 *     known
 */
public record EnumCode(String field, String type, Map<String, String> values) {

  /** Checks that nothing is null. */
  public EnumCode {
    Objects.requireNonNull(field, "field");
    Objects.requireNonNull(type, "type");
    Objects.requireNonNull(values, "values");
  }
}
