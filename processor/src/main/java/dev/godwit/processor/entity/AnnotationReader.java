package dev.godwit.processor.entity;

import dev.godwit.processor.problem.Site;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import javax.lang.model.element.AnnotationMirror;
import javax.lang.model.element.AnnotationValue;
import javax.lang.model.element.Element;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.TypeElement;
import javax.lang.model.element.VariableElement;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.util.Elements;
import javax.lang.model.util.SimpleAnnotationValueVisitor14;

/** Reads annotation mirrors, which show class values and tell given members from defaults. */
final class AnnotationReader {

  private static final String HIBERNATE = "org.hibernate.annotations.";

  /** Whose annotations do not carry others for applications. */
  private static final List<String> FRAMEWORKS = List.of("java.", "jakarta.", "org.hibernate.");

  private final Elements elements;
  private final Function<TypeMirror, JavaType> types;

  AnnotationReader(Elements elements, Function<TypeMirror, JavaType> types) {
    this.elements = elements;
    this.types = types;
  }

  /**
   * The annotations written on the element, and behind each of an application's own those of
   * Hibernate that it carries: they count as written in its place.
   */
  List<AnnotationUse> read(Element element) {
    return element.getAnnotationMirrors().stream()
        .flatMap(mirror -> Stream.concat(Stream.of(use(element, mirror)), carried(element, mirror)))
        .toList();
  }

  private Stream<AnnotationUse> carried(Element element, AnnotationMirror mirror) {
    String name = name(mirror);
    return FRAMEWORKS.stream().anyMatch(name::startsWith)
        ? Stream.empty()
        : mirror.getAnnotationType().asElement().getAnnotationMirrors().stream()
            .filter(meta -> name(meta).startsWith(HIBERNATE))
            .map(meta -> at(Site.of(element, mirror), use(element, meta)));
  }

  private static AnnotationUse at(Site site, AnnotationUse use) {
    Map<String, AnnotationUse.Argument> members = new HashMap<>();
    use.members()
        .forEach(
            (name, argument) ->
                members.put(
                    name, new AnnotationUse.Argument(argument.value(), argument.explicit(), site)));
    return new AnnotationUse(use.type(), members, site);
  }

  private static String name(AnnotationMirror mirror) {
    return ((TypeElement) mirror.getAnnotationType().asElement()).getQualifiedName().toString();
  }

  private AnnotationUse use(Element element, AnnotationMirror mirror) {
    Map<String, AnnotationUse.Argument> members = new HashMap<>();
    Map<? extends ExecutableElement, ? extends AnnotationValue> given = mirror.getElementValues();
    elements
        .getElementValuesWithDefaults(mirror)
        .forEach(
            (member, value) -> {
              boolean explicit = given.containsKey(member);
              Site site = explicit ? Site.of(element, mirror, value) : Site.of(element, mirror);
              readable(element, value)
                  .ifPresent(
                      read ->
                          members.put(
                              member.getSimpleName().toString(),
                              new AnnotationUse.Argument(read, explicit, site)));
            });
    TypeElement type = (TypeElement) mirror.getAnnotationType().asElement();
    return new AnnotationUse(type.getQualifiedName().toString(), members, Site.of(element, mirror));
  }

  /**
   * The value, unless it is a default in a default of an annotation that javac has only begun to
   * read from a class file: then it refuses to be visited. Such a member reads as one not there.
   */
  private Optional<Object> readable(Element element, AnnotationValue value) {
    try {
      return Optional.of(read(element, value));
    } catch (UnsupportedOperationException e) {
      return Optional.empty();
    }
  }

  private Object read(Element element, AnnotationValue value) {
    return value.accept(
        new SimpleAnnotationValueVisitor14<Object, Void>() {
          @Override
          protected Object defaultAction(Object constant, Void unused) {
            return constant;
          }

          /** What the compiler shows in place of a class that it does not know. */
          @Override
          public Object visitString(String text, Void unused) {
            return text.equals("<error>")
                ? JavaType.plain("an unknown class", JavaType.Kind.UNRESOLVED)
                : text;
          }

          @Override
          public Object visitType(TypeMirror type, Void unused) {
            return types.apply(type);
          }

          @Override
          public Object visitEnumConstant(VariableElement constant, Void unused) {
            return constant.getSimpleName().toString();
          }

          @Override
          public Object visitAnnotation(AnnotationMirror mirror, Void unused) {
            return use(element, mirror);
          }

          @Override
          public Object visitArray(List<? extends AnnotationValue> values, Void unused) {
            return values.stream().map(item -> read(element, item)).toList();
          }
        },
        null);
  }
}
