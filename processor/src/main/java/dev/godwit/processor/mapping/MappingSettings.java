package dev.godwit.processor.mapping;

import dev.godwit.annotations.Naming;
import java.util.Objects;

/**
 * What the migrations package says about the mapping of its entities.
 *
 * @param naming how names are formed
 * @param constraints what becomes of the constraints of Bean Validation
 */
public record MappingSettings(Naming naming, Constraints constraints) {

  /** What the constraints of Bean Validation do to the schema. */
  public enum Constraints {
    APPLIED,
    IGNORED
  }

  /** Checks that nothing is null. */
  public MappingSettings {
    Objects.requireNonNull(naming, "naming");
    Objects.requireNonNull(constraints, "constraints");
  }

  /** The settings of a package that says nothing but the naming. */
  public static MappingSettings of(Naming naming) {
    return new MappingSettings(naming, Constraints.APPLIED);
  }
}
