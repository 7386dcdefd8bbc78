package dev.godwit.processor.entity;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Something that carries annotations. */
public interface Annotated {

  /** The annotations written on it, in order. */
  List<AnnotationUse> annotations();

  /** The annotation of this qualified name, or empty. */
  default Optional<AnnotationUse> find(String type) {
    return annotations().stream().filter(use -> use.type().equals(type)).findFirst();
  }

  /** Whether it carries the annotation of this qualified name. */
  default boolean has(String type) {
    return find(type).isPresent();
  }

  /**
   * All uses of a repeatable annotation: written singly, or in the {@code value} of a container.
   *
   * @param type the annotation's qualified name
   * @param container the qualified name of its container
   */
  default List<AnnotationUse> all(String type, String container) {
    Stream<AnnotationUse> contained =
        find(container).stream().flatMap(use -> use.annotations("value").stream());
    return Stream.concat(annotations().stream().filter(use -> use.type().equals(type)), contained)
        .toList();
  }
}
