package dev.godwit.processor.mapping;

import dev.godwit.annotations.Naming;
import dev.godwit.processor.mapping.column.EnumChecks;
import java.util.Objects;

/**
 * What the migrations package says about the mapping of its entities.
 *
 * @param naming how names are formed
 * @param constraints what becomes of the constraints of Bean Validation
 * @param enumChecks whether columns of enums are checked
 */
public record MappingSettings(Naming naming, Constraints constraints, EnumChecks enumChecks) {

  /** What the constraints of Bean Validation do to the schema. */
  public enum Constraints {
    APPLIED,
    IGNORED
  }

  /** Checks that nothing is null. */
  public MappingSettings {
    Objects.requireNonNull(naming, "naming");
    Objects.requireNonNull(constraints, "constraints");
    Objects.requireNonNull(enumChecks, "enumChecks");
  }

  /** The settings of a package that says nothing but the naming. */
  public static MappingSettings of(Naming naming) {
    return new MappingSettings(naming, Constraints.APPLIED, EnumChecks.ALL);
  }
}
