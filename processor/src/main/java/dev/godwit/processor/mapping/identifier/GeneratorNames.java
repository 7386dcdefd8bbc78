package dev.godwit.processor.mapping.identifier;

import dev.godwit.processor.entity.AnnotationUse;
import dev.godwit.processor.mapping.annotation.IgnoredOptions;
import dev.godwit.processor.mapping.entity.TableRule;
import dev.godwit.processor.mapping.name.Identifier;
import dev.godwit.processor.mapping.name.NameRule;
import dev.godwit.processor.problem.Problems;
import dev.godwit.schema.QualifiedName;
import java.util.Optional;

/** Which name a generator's sequence or table has, and which of its members cannot be followed. */
final class GeneratorNames {

  private final NameRule names;
  private final TableRule tables;
  private final Problems problems;

  GeneratorNames(NameRule names, TableRule tables, Problems problems) {
    this.names = names;
    this.tables = tables;
    this.problems = problems;
  }

  /**
   * The name in the member, or else the generator's own, or else the implied one. As for Hibernate,
   * a name with a dot in it begins with the schema.
   *
   * @param definition the generator's annotation, if there is one
   * @param generated the {@code @GeneratedValue}, whose generator's name counts without definition
   */
  QualifiedName name(
      Optional<AnnotationUse> definition,
      String member,
      AnnotationUse generated,
      Identifier implied) {
    definition.ifPresent(use -> IgnoredOptions.note(use, problems));
    String written =
        definition
            .map(use -> use.text(member).isBlank() ? use.text("name") : use.text(member))
            .orElseGet(() -> generated.text("generator"));
    int dot = written.indexOf('.');
    if (dot > 0) {
      return new QualifiedName(
          names.stored(Identifier.parse(written.substring(0, dot))),
          names.stored(Identifier.parse(written.substring(dot + 1))));
    }
    Identifier name =
        definition.isPresent()
            ? names
                .given(definition.get(), member)
                .or(() -> names.given(definition.get(), "name"))
                .orElse(implied)
            : names.given(generated, "generator").orElse(implied);
    return new QualifiedName(definition.map(tables::schema).orElse(""), names.stored(name));
  }
}
