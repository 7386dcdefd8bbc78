package dev.godwit.processor.entity;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;

/**
 * Everything about the entities that mapping them needs.
 *
 * @param entities the managed entities, in the order given
 * @param classes the classes that their attributes and annotations refer to, by {@link
 *     JavaType#key}; the entities too
 * @param converters the converters that annotations refer to, by binary name
 * @param autoConverters the converters that apply wherever an attribute has their type
 * @param constraints the constraints of Bean Validation on their attributes, by qualified name
 * @param packages the annotations of the packages that hold the classes, by package name
 * @param migrationsPackage the annotations of the package that holds the migrations
 * @param unresolved the attributes and superclasses of types unknown to the compiler, each as
 *     {@code Class.attribute: Type}
 */
public record EntityModel(
    List<JavaClass> entities,
    Map<String, JavaClass> classes,
    Map<String, ValueConverter> converters,
    List<ValueConverter> autoConverters,
    Map<String, ConstraintType> constraints,
    Map<String, List<AnnotationUse>> packages,
    PackageAnnotations migrationsPackage,
    List<String> unresolved) {

  /** The annotations of a package. */
  public record PackageAnnotations(List<AnnotationUse> annotations) implements Annotated {

    /** Copies. */
    public PackageAnnotations {
      annotations = List.copyOf(annotations);
    }
  }

  /** The binary names of the entities that the managed ones refer to or inherit from. */
  public List<String> reachedEntities() {
    return Stream.concat(entities.stream(), classes.values().stream())
        .flatMap(type -> type.lineage().stream())
        .filter(type -> type.has("jakarta.persistence.Entity"))
        .map(JavaClass::name)
        .distinct()
        .sorted()
        .toList();
  }

  /** Copies and checks. */
  public EntityModel {
    Objects.requireNonNull(migrationsPackage, "migrationsPackage");
    entities = List.copyOf(entities);
    classes = Map.copyOf(classes);
    converters = Map.copyOf(converters);
    autoConverters = List.copyOf(autoConverters);
    constraints = Map.copyOf(constraints);
    packages = Map.copyOf(packages);
    unresolved = List.copyOf(unresolved);
  }
}
