package dev.godwit.processor.entity;

import dev.godwit.processor.problem.Site;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * A class that entities are made of: an entity, embeddable or superclass.
 *
 * @param name the binary name
 * @param fields the fields of instances that are not marked {@code transient}, in order
 * @param properties the getters, in order
 * @param superclass the class above, with type variables resolved; empty below {@code Object}
 * @param unresolvedSuperclass the name of a superclass that the compiler does not know
 */
public record JavaClass(
    String name,
    String packageName,
    Shape shape,
    List<AnnotationUse> annotations,
    List<Member> fields,
    List<Member> properties,
    Optional<JavaClass> superclass,
    Optional<String> unresolvedSuperclass,
    Site site)
    implements Annotated {

  /** What sort of class it is. */
  public enum Shape {
    CONCRETE,
    ABSTRACT,
    RECORD,
    ENUM,
    INTERFACE
  }

  /** Copies and checks. */
  public JavaClass {
    Objects.requireNonNull(name, "name");
    Objects.requireNonNull(packageName, "packageName");
    Objects.requireNonNull(shape, "shape");
    Objects.requireNonNull(superclass, "superclass");
    Objects.requireNonNull(unresolvedSuperclass, "unresolvedSuperclass");
    Objects.requireNonNull(site, "site");
    annotations = List.copyOf(annotations);
    fields = List.copyOf(fields);
    properties = List.copyOf(properties);
  }

  /** The name without package and enclosing classes. */
  public String simpleName() {
    return name.substring(Math.max(name.lastIndexOf('.'), name.lastIndexOf('$')) + 1);
  }

  /** This class and all above it, from the bottom up. */
  public List<JavaClass> lineage() {
    if (superclass.isEmpty()) {
      return List.of(this);
    }
    List<JavaClass> lineage = new ArrayList<>(List.of(this));
    lineage.addAll(superclass.get().lineage());
    return List.copyOf(lineage);
  }
}
