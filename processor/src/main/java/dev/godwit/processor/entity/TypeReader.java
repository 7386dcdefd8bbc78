package dev.godwit.processor.entity;

import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.ArrayType;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.ErrorType;
import javax.lang.model.type.TypeKind;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.type.TypeVariable;
import javax.lang.model.type.WildcardType;
import javax.lang.model.util.Elements;
import javax.lang.model.util.SimpleTypeVisitor14;
import javax.lang.model.util.Types;

/** Describes the compiler's types. */
final class TypeReader extends SimpleTypeVisitor14<JavaType, Void> {

  private final Elements elements;
  private final Types types;
  private final EnumCodeReader enums;
  private final Map<String, DeclaredType> declared = new HashMap<>();
  private final Map<String, Set<String>> supertypes = new HashMap<>();
  private final Map<String, Optional<EnumCode>> codes = new HashMap<>();

  TypeReader(Elements elements, Types types, EnumCodeReader enums) {
    this.elements = elements;
    this.types = types;
    this.enums = enums;
  }

  JavaType read(TypeMirror type) {
    return type.accept(this, null);
  }

  /** The compiler's type behind a class type that this reader described. */
  Optional<DeclaredType> declared(JavaType type) {
    return Optional.ofNullable(declared.get(type.key()));
  }

  @Override
  protected JavaType defaultAction(TypeMirror type, Void unused) {
    return JavaType.plain(type.getKind().name().toLowerCase(Locale.ROOT), JavaType.Kind.PRIMITIVE);
  }

  @Override
  public JavaType visitError(ErrorType type, Void unused) {
    return JavaType.plain(type.toString(), JavaType.Kind.UNRESOLVED);
  }

  @Override
  public JavaType visitArray(ArrayType type, Void unused) {
    JavaType component = read(type.getComponentType());
    return new JavaType(
        component.name() + "[]",
        JavaType.Kind.ARRAY,
        List.of(component),
        List.of(),
        Optional.empty(),
        Set.of("java.io.Serializable"));
  }

  /** What is known of a variable that no subclass binds is its bound. */
  @Override
  public JavaType visitTypeVariable(TypeVariable type, Void unused) {
    return read(types.erasure(type));
  }

  @Override
  public JavaType visitWildcard(WildcardType type, Void unused) {
    return type.getExtendsBound() == null
        ? JavaType.plain("java.lang.Object", JavaType.Kind.CLASS)
        : read(types.erasure(type.getExtendsBound()));
  }

  @Override
  public JavaType visitDeclared(DeclaredType type, Void unused) {
    TypeElement element = (TypeElement) type.asElement();
    String name = elements.getBinaryName(element).toString();
    boolean isEnum = element.getKind() == ElementKind.ENUM;
    JavaType read =
        new JavaType(
            name,
            isEnum ? JavaType.Kind.ENUM : JavaType.Kind.CLASS,
            type.getTypeArguments().stream().map(this::read).toList(),
            isEnum ? constants(element) : List.of(),
            isEnum
                ? codes.computeIfAbsent(name, it -> enums.read(element, it, constants(element)))
                : Optional.empty(),
            supertypes.computeIfAbsent(name, it -> supertypes(element)));
    declared.putIfAbsent(read.key(), type);
    return read;
  }

  private static List<String> constants(TypeElement element) {
    return element.getEnclosedElements().stream()
        .filter(member -> member.getKind() == ElementKind.ENUM_CONSTANT)
        .map(member -> member.getSimpleName().toString())
        .toList();
  }

  private Set<String> supertypes(TypeElement element) {
    Set<String> found = new LinkedHashSet<>();
    addSupertypes(element.asType(), found);
    return found;
  }

  private void addSupertypes(TypeMirror type, Set<String> found) {
    for (TypeMirror supertype : types.directSupertypes(type)) {
      if (supertype.getKind() == TypeKind.DECLARED) {
        TypeElement element = (TypeElement) ((DeclaredType) supertype).asElement();
        if (found.add(elements.getBinaryName(element).toString())) {
          addSupertypes(supertype, found);
        }
      }
    }
  }
}
