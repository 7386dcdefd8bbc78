package dev.godwit.processor.entity;

import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;
import javax.lang.model.element.Element;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.TypeElement;
import javax.lang.model.util.ElementFilter;
import javax.lang.model.util.Elements;

/** Finds out which annotations are constraints of Bean Validation, and what they consist of. */
final class ConstraintReader {

  private static final String OVERRIDE = "jakarta.validation.OverridesAttribute";
  private static final String COMPOSITION =
      "org.hibernate.validator.constraints.ConstraintComposition";

  private final Elements elements;
  private final Function<Element, List<AnnotationUse>> annotations;
  private final Map<String, ConstraintType> found = new HashMap<>();
  private final Set<String> visited = new HashSet<>();

  ConstraintReader(Elements elements, Function<Element, List<AnnotationUse>> annotations) {
    this.elements = elements;
    this.annotations = annotations;
  }

  /** The constraints on members of the classes, and their parts, by qualified name. */
  Map<String, ConstraintType> read(Collection<JavaClass> classes) {
    classes.stream()
        .flatMap(start -> start.lineage().stream())
        .flatMap(type -> Stream.concat(type.fields().stream(), type.properties().stream()))
        .flatMap(member -> withContained(member.annotations()))
        .forEach(use -> visit(use.type()));
    return found;
  }

  private static Stream<AnnotationUse> withContained(List<AnnotationUse> uses) {
    return uses.stream()
        .flatMap(use -> Stream.concat(Stream.of(use), use.annotations("value").stream()));
  }

  private void visit(String name) {
    if (name.startsWith("jakarta.persistence.") || !visited.add(name)) {
      return;
    }
    TypeElement type = elements.getTypeElement(name);
    if (type == null) {
      return;
    }
    List<AnnotationUse> own = annotations.apply(type);
    if (own.stream().noneMatch(use -> use.type().equals("jakarta.validation.Constraint"))) {
      return;
    }
    withContained(own).forEach(use -> visit(use.type()));
    found.put(
        name,
        new ConstraintType(
            withContained(own).filter(use -> found.containsKey(use.type())).toList(),
            composition(own),
            ElementFilter.methodsIn(type.getEnclosedElements()).stream()
                .flatMap(this::assignments)
                .toList()));
  }

  private static ConstraintType.Composition composition(List<AnnotationUse> own) {
    return own.stream()
        .filter(use -> use.type().equals(COMPOSITION))
        .map(use -> ConstraintType.Composition.valueOf(use.text("value")))
        .findFirst()
        .orElse(ConstraintType.Composition.AND);
  }

  private Stream<ConstraintType.Assignment> assignments(ExecutableElement member) {
    String name = member.getSimpleName().toString();
    return withContained(annotations.apply(member))
        .filter(use -> use.type().equals(OVERRIDE))
        .map(
            use ->
                new ConstraintType.Assignment(
                    name,
                    use.javaClass("constraint").map(JavaType::name).orElse(""),
                    use.text("name").isEmpty() ? name : use.text("name")));
  }
}
