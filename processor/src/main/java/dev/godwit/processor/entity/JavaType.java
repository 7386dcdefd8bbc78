package dev.godwit.processor.entity;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * A Java type as an attribute declares it, with the type variables of its class resolved.
 *
 * @param name the binary name of the class, the keyword of a primitive type, or, for an array, the
 *     component's name with {@code []}
 * @param arguments the type arguments, or the one component of an array
 * @param constants the constants of an enum, in order
 * @param code what an enum stores of itself, if it says so
 * @param supertypes the binary names of all classes and interfaces above it
 */
public record JavaType(
    String name,
    Kind kind,
    List<JavaType> arguments,
    List<String> constants,
    Optional<EnumCode> code,
    Set<String> supertypes) {

  /** What sort of type it is. */
  public enum Kind {
    PRIMITIVE,
    CLASS,
    ENUM,
    ARRAY,
    /** Unknown to the compiler, so far. */
    UNRESOLVED
  }

  /** Copies and checks. */
  public JavaType {
    Objects.requireNonNull(name, "name");
    Objects.requireNonNull(kind, "kind");
    Objects.requireNonNull(code, "code");
    arguments = List.copyOf(arguments);
    constants = List.copyOf(constants);
    supertypes = Set.copyOf(supertypes);
  }

  /** A type that is no more than its name. */
  static JavaType plain(String name, Kind kind) {
    return new JavaType(name, kind, List.of(), List.of(), Optional.empty(), Set.of());
  }

  /** Whether it is the type of this binary name or one below it. */
  public boolean is(String type) {
    return name.equals(type) || supertypes.contains(type);
  }

  /** The name without package and enclosing classes. */
  public String simpleName() {
    return name.substring(Math.max(name.lastIndexOf('.'), name.lastIndexOf('$')) + 1);
  }

  /** The name with its type arguments, which finds the class in {@link EntityModel#classes}. */
  public String key() {
    return arguments.isEmpty() || kind == Kind.ARRAY
        ? name
        : arguments.stream().map(JavaType::key).collect(Collectors.joining(",", name + "<", ">"));
  }

  /** Whether a type somewhere in it is unknown to the compiler. */
  public boolean isUnresolved() {
    return kind == Kind.UNRESOLVED || arguments.stream().anyMatch(JavaType::isUnresolved);
  }

  @Override
  public String toString() {
    return key();
  }
}
