package dev.godwit.processor.problem;

import java.util.Optional;
import javax.lang.model.element.AnnotationMirror;
import javax.lang.model.element.AnnotationValue;
import javax.lang.model.element.Element;

/**
 * The place in the sources that a problem or a definition comes from. It is opaque to everyone but
 * the printer.
 *
 * @param element the class, field or method; empty for the compilation as a whole
 * @param annotation the annotation on it, if the problem lies there
 * @param value the annotation's member, if the problem lies there
 */
public record Site(
    Optional<Element> element,
    Optional<AnnotationMirror> annotation,
    Optional<AnnotationValue> value) {

  /** No place in particular. */
  public static final Site NOWHERE = new Site(Optional.empty(), Optional.empty(), Optional.empty());

  /** The place of an element. */
  public static Site of(Element element) {
    return new Site(Optional.of(element), Optional.empty(), Optional.empty());
  }

  /** The place of an annotation. */
  public static Site of(Element element, AnnotationMirror annotation) {
    return new Site(Optional.of(element), Optional.of(annotation), Optional.empty());
  }

  /** The place of an annotation's member. */
  public static Site of(Element element, AnnotationMirror annotation, AnnotationValue value) {
    return new Site(Optional.of(element), Optional.of(annotation), Optional.of(value));
  }

  /** The simple name of the class that the place is, if it is one. */
  public Optional<String> className() {
    return element.filter(it -> it.getKind().isClass()).map(it -> it.getSimpleName().toString());
  }
}
