package dev.godwit.processor.entity;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Something that carries annotations. */
public interface Annotated {

  /** The annotations written on it, in order. */
  List<AnnotationUse> annotations();

  /** The annotation of this qualified name, or empty. */
  default Optional<AnnotationUse> find(String type) {
    for (AnnotationUse use : annotations()) {
      if (use.type().equals(type)) {
        return Optional.of(use);
      }
    }
    return Optional.empty();
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
    List<AnnotationUse> all = new ArrayList<>();
    for (AnnotationUse use : annotations()) {
      if (use.type().equals(type)) {
        all.add(use);
      }
    }
    find(container).ifPresent(use -> all.addAll(use.annotations("value")));
    return all;
  }
}
