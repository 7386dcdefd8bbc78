package dev.godwit.processor.mapping.identifier;

import dev.godwit.processor.entity.Annotated;
import dev.godwit.processor.entity.AnnotationUse;
import dev.godwit.processor.entity.EntityModel;
import dev.godwit.processor.entity.JavaClass;
import dev.godwit.processor.mapping.annotation.Hibernate;
import dev.godwit.processor.mapping.annotation.Jpa;
import dev.godwit.processor.mapping.entity.Attribute;
import dev.godwit.processor.mapping.entity.Entities;
import dev.godwit.processor.mapping.entity.EntityClass;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Finds the {@code @SequenceGenerator} or {@code @TableGenerator} that an identifier means (Jakarta
 * Persistence 3.2 §11.1.49, §11.1.52).
 */
final class GeneratorDefinitions {

  private final Entities entities;

  GeneratorDefinitions(Entities entities) {
    this.entities = entities;
  }

  /** The {@code @SequenceGenerator}, if there is one. */
  Optional<AnnotationUse> sequence(Attribute attribute, EntityClass entity, String name) {
    return find(Jpa.SEQUENCE_GENERATOR, Jpa.SEQUENCE_GENERATORS, attribute, entity, name);
  }

  /** The {@code @TableGenerator}, if there is one. */
  Optional<AnnotationUse> table(Attribute attribute, EntityClass entity, String name) {
    return find(Jpa.TABLE_GENERATOR, Jpa.TABLE_GENERATORS, attribute, entity, name);
  }

  /** Hibernate's {@code @GenericGenerator}, if there is one. */
  Optional<AnnotationUse> generic(Attribute attribute, EntityClass entity, String name) {
    return find(Hibernate.GENERIC_GENERATOR, Hibernate.GENERIC_GENERATORS, attribute, entity, name);
  }

  /**
   * The one of the name, or else one without, on the attribute, its entity, the class that declares
   * it, or that class's package; or else the one of the name on any package. One on another class
   * or attribute does not count, whatever its name: Hibernate looks no farther.
   *
   * @param name the name that the identifier gives; blank for the first generator that there is
   */
  private Optional<AnnotationUse> find(
      String type, String container, Attribute attribute, EntityClass entity, String name) {
    List<Annotated> places = new ArrayList<>(List.of(attribute, entity.javaClass()));
    entity.javaClass().lineage().stream()
        .filter(above -> declares(above, attribute))
        .findFirst()
        .ifPresent(
            above -> {
              places.add(above);
              places.add(packageOf(above.packageName()));
            });
    List<AnnotationUse> found =
        places.stream().flatMap(place -> place.all(type, container).stream()).toList();
    if (name.isBlank()) {
      return found.stream().findFirst();
    }
    return named(found.stream(), name)
        .or(() -> found.stream().filter(use -> use.text("name").isBlank()).findFirst())
        .or(() -> named(onPackages(type, container), name));
  }

  private static Optional<AnnotationUse> named(Stream<AnnotationUse> generators, String name) {
    return generators.filter(use -> use.text("name").equals(name)).findFirst();
  }

  private Stream<AnnotationUse> onPackages(String type, String container) {
    return entities.model().packages().keySet().stream()
        .sorted()
        .flatMap(name -> packageOf(name).all(type, container).stream());
  }

  private static boolean declares(JavaClass type, Attribute attribute) {
    return Stream.concat(type.fields().stream(), type.properties().stream())
        .anyMatch(member -> member.site().equals(attribute.site()));
  }

  private Annotated packageOf(String name) {
    return new EntityModel.PackageAnnotations(
        entities.model().packages().getOrDefault(name, List.of()));
  }
}
