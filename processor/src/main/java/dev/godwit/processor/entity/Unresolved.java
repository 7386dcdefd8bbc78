package dev.godwit.processor.entity;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/** Finds the attributes and superclasses whose types the compiler does not know (yet). */
final class Unresolved {

  private Unresolved() {}

  /** Each as {@code Class.attribute: Type}, every class once. */
  static List<String> in(Collection<JavaClass> classes) {
    Set<String> found = new LinkedHashSet<>();
    classes.stream().flatMap(type -> type.lineage().stream()).forEach(type -> add(type, found));
    return new ArrayList<>(found);
  }

  private static void add(JavaClass type, Set<String> found) {
    type.unresolvedSuperclass()
        .ifPresent(name -> found.add(type.simpleName() + ": superclass " + name));
    Stream.concat(type.fields().stream(), type.properties().stream().filter(Unresolved::isMapped))
        .filter(member -> !member.has("jakarta.persistence.Transient"))
        .forEach(
            member ->
                types(member)
                    .filter(JavaType::isUnresolved)
                    .forEach(
                        unknown ->
                            found.add(type.simpleName() + "." + member.name() + ": " + unknown)));
  }

  /** A getter counts only if it is surely an attribute: others may have any type. */
  private static boolean isMapped(Member member) {
    return member.annotations().stream()
        .anyMatch(use -> use.type().startsWith("jakarta.persistence."));
  }

  private static Stream<JavaType> types(Member member) {
    return Stream.concat(
        Stream.of(member.type()),
        member.annotations().stream()
            .flatMap(use -> use.members().values().stream())
            .map(AnnotationUse.Argument::value)
            .filter(JavaType.class::isInstance)
            .map(JavaType.class::cast));
  }
}
