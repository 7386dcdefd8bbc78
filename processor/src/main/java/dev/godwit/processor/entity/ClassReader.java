package dev.godwit.processor.entity;

import dev.godwit.processor.problem.Site;
import java.beans.Introspector;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import javax.lang.model.element.Element;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.ExecutableType;
import javax.lang.model.type.TypeKind;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.util.ElementFilter;
import javax.lang.model.util.Elements;
import javax.lang.model.util.Types;

/** Describes a class with its fields, getters and superclasses. */
final class ClassReader {

  private final Elements elements;
  private final Types types;
  private final TypeReader typeReader;
  private final AnnotationReader annotations;

  ClassReader(Elements elements, Types types, EnumCodeReader codes) {
    this.elements = elements;
    this.types = types;
    typeReader = new TypeReader(elements, types, codes);
    annotations = new AnnotationReader(elements, typeReader::read);
  }

  JavaClass read(DeclaredType type) {
    TypeElement element = (TypeElement) type.asElement();
    return new JavaClass(
        elements.getBinaryName(element).toString(),
        elements.getPackageOf(element).getQualifiedName().toString(),
        shape(element),
        annotations.read(element),
        fields(type, element),
        properties(type, element),
        superclass(type, element).map(this::read),
        Optional.of(element.getSuperclass())
            .filter(above -> above.getKind() == TypeKind.ERROR)
            .map(TypeMirror::toString),
        Site.of(element));
  }

  List<AnnotationUse> annotationsOf(Element element) {
    return annotations.read(element);
  }

  /** What a class converts, if it is a converter. */
  Optional<ValueConverter> converter(TypeElement element) {
    return converter(typeReader.read(element.asType()));
  }

  /** The compiler's type behind a class type in what this reader described. */
  Optional<DeclaredType> declared(JavaType type) {
    return typeReader.declared(type);
  }

  /** What a type converts, if it is a converter. */
  Optional<ValueConverter> converter(JavaType type) {
    return declared(type)
        .flatMap(this::converterType)
        .filter(found -> found.getTypeArguments().size() == 2)
        .map(
            found ->
                new ValueConverter(
                    type.name(),
                    typeReader.read(found.getTypeArguments().get(0)),
                    typeReader.read(found.getTypeArguments().get(1))));
  }

  private Optional<DeclaredType> converterType(DeclaredType type) {
    TypeElement element = (TypeElement) type.asElement();
    if (element.getQualifiedName().contentEquals("jakarta.persistence.AttributeConverter")) {
      return Optional.of(type);
    }
    return types.directSupertypes(type).stream()
        .filter(DeclaredType.class::isInstance)
        .flatMap(supertype -> converterType((DeclaredType) supertype).stream())
        .findFirst();
  }

  private static JavaClass.Shape shape(TypeElement element) {
    if (element.getKind() == ElementKind.RECORD) {
      return JavaClass.Shape.RECORD;
    }
    if (element.getKind() == ElementKind.ENUM) {
      return JavaClass.Shape.ENUM;
    }
    if (element.getKind().isInterface()) {
      return JavaClass.Shape.INTERFACE;
    }
    return element.getModifiers().contains(Modifier.ABSTRACT)
        ? JavaClass.Shape.ABSTRACT
        : JavaClass.Shape.CONCRETE;
  }

  /** The superclass as seen from the type, with its variables bound; none for {@code Object}. */
  private Optional<DeclaredType> superclass(DeclaredType type, TypeElement element) {
    TypeMirror above = element.getSuperclass();
    if (above.getKind() != TypeKind.DECLARED || isObject((DeclaredType) above)) {
      return Optional.empty();
    }
    return types.directSupertypes(type).stream()
        .filter(supertype -> types.isSameType(types.erasure(supertype), types.erasure(above)))
        .map(DeclaredType.class::cast)
        .findFirst();
  }

  private static boolean isObject(DeclaredType type) {
    return ((TypeElement) type.asElement()).getQualifiedName().contentEquals("java.lang.Object");
  }

  private List<Member> fields(DeclaredType type, TypeElement element) {
    return ElementFilter.fieldsIn(element.getEnclosedElements()).stream()
        .filter(field -> field.getKind() == ElementKind.FIELD)
        .filter(field -> !field.getModifiers().contains(Modifier.STATIC))
        .filter(field -> !field.getModifiers().contains(Modifier.TRANSIENT))
        .map(
            field ->
                new Member(
                    field.getSimpleName().toString(),
                    Member.Kind.FIELD,
                    typeReader.read(types.asMemberOf(type, field)),
                    annotations.read(field),
                    Site.of(field)))
        .toList();
  }

  private List<Member> properties(DeclaredType type, TypeElement element) {
    List<Member> properties = new ArrayList<>();
    for (ExecutableElement method : ElementFilter.methodsIn(element.getEnclosedElements())) {
      Optional<String> name = attributeName(method);
      if (name.isPresent()) {
        TypeMirror result = ((ExecutableType) types.asMemberOf(type, method)).getReturnType();
        properties.add(
            new Member(
                name.get(),
                Member.Kind.PROPERTY,
                typeReader.read(result),
                annotations.read(method),
                Site.of(method)));
      }
    }
    return properties;
  }

  private static Optional<String> attributeName(ExecutableElement method) {
    String name = method.getSimpleName().toString();
    TypeKind result = method.getReturnType().getKind();
    Set<Modifier> modifiers = method.getModifiers();
    if (!method.getParameters().isEmpty()
        || !method.getTypeParameters().isEmpty()
        || modifiers.contains(Modifier.STATIC)
        || result == TypeKind.VOID) {
      return Optional.empty();
    }
    if (name.startsWith("get") && name.length() > 3) {
      return Optional.of(Introspector.decapitalize(name.substring(3)));
    }
    return name.startsWith("is") && name.length() > 2 && isTruth(method.getReturnType())
        ? Optional.of(Introspector.decapitalize(name.substring(2)))
        : Optional.empty();
  }

  private static boolean isTruth(TypeMirror type) {
    return type.getKind() == TypeKind.BOOLEAN
        || (type instanceof DeclaredType declared
            && ((TypeElement) declared.asElement())
                .getQualifiedName()
                .contentEquals("java.lang.Boolean"));
  }
}
