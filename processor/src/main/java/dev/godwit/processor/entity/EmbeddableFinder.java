package dev.godwit.processor.entity;

import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.TypeKind;
import javax.lang.model.util.ElementFilter;
import javax.lang.model.util.Elements;

/**
 * Finds the embeddables below others. No attribute refers to them, so they are looked for among the
 * compiled classes and in the package of the embeddable above, which an incremental compile leaves
 * out.
 */
final class EmbeddableFinder {

  private static final String EMBEDDABLE = "jakarta.persistence.Embeddable";

  private final Elements elements;
  private final Set<String> searched = new HashSet<>();
  private final Map<String, TypeElement> below = new LinkedHashMap<>();

  /**
   * Creates a finder.
   *
   * @param compiled the qualified names of top-level classes
   */
  EmbeddableFinder(Elements elements, Collection<String> compiled) {
    this.elements = elements;
    compiled.stream()
        .map(elements::getTypeElement)
        .filter(Objects::nonNull)
        .forEach(this::addWithNested);
  }

  /** The embeddables that are found right below one, among others. */
  List<DeclaredType> below(DeclaredType embeddable) {
    TypeElement type = (TypeElement) embeddable.asElement();
    if (!isEmbeddable(type) || type.getModifiers().contains(Modifier.FINAL)) {
      return List.of();
    }
    if (searched.add(elements.getPackageOf(type).getQualifiedName().toString())) {
      ElementFilter.typesIn(elements.getPackageOf(type).getEnclosedElements())
          .forEach(this::addWithNested);
    }
    return below.values().stream()
        .filter(found -> above(found).filter(type::equals).isPresent())
        .map(found -> (DeclaredType) found.asType())
        .toList();
  }

  private void addWithNested(TypeElement type) {
    if (isEmbeddable(type) && above(type).filter(EmbeddableFinder::isEmbeddable).isPresent()) {
      below.putIfAbsent(type.getQualifiedName().toString(), type);
    }
    ElementFilter.typesIn(type.getEnclosedElements()).forEach(this::addWithNested);
  }

  private static Optional<TypeElement> above(TypeElement type) {
    return Stream.of(type.getSuperclass())
        .filter(above -> above.getKind() == TypeKind.DECLARED)
        .map(above -> (TypeElement) ((DeclaredType) above).asElement())
        .findFirst();
  }

  private static boolean isEmbeddable(TypeElement type) {
    return type.getAnnotationMirrors().stream()
        .anyMatch(mirror -> mirror.getAnnotationType().toString().equals(EMBEDDABLE));
  }
}
