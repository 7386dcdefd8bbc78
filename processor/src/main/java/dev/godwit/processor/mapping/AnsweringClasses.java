package dev.godwit.processor.mapping;

import dev.godwit.processor.entity.JavaClass;
import dev.godwit.processor.entity.Member;
import dev.godwit.processor.mapping.annotation.Jpa;
import dev.godwit.processor.mapping.entity.Entities;
import dev.godwit.processor.mapping.entity.EntityClass;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;

/** The classes on which answers may stand: entities, what they inherit from, and embeddables. */
final class AnsweringClasses {

  private AnsweringClasses() {}

  /** The classes of the managed entities, each once, by name. */
  static Collection<JavaClass> of(Entities entities, Collection<EntityClass> managed) {
    Map<String, JavaClass> classes = new TreeMap<>();
    managed.stream()
        .flatMap(it -> it.javaClass().lineage().stream())
        .forEach(it -> classes.putIfAbsent(it.name(), it));
    entities.model().classes().values().stream()
        .filter(it -> it.has(Jpa.EMBEDDABLE))
        .flatMap(it -> it.lineage().stream())
        .forEach(it -> classes.putIfAbsent(it.name(), it));
    return classes.values();
  }

  /** The managed entities that a class is, or that inherit from it. */
  static List<EntityClass> users(JavaClass type, Collection<EntityClass> managed) {
    return managed.stream()
        .filter(
            it -> it.javaClass().lineage().stream().anyMatch(at -> at.name().equals(type.name())))
        .toList();
  }

  /** The fields and properties of a class alone. */
  static List<Member> members(JavaClass type) {
    return Stream.concat(type.fields().stream(), type.properties().stream()).toList();
  }
}
