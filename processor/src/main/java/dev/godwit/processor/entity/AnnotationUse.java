package dev.godwit.processor.entity;

import dev.godwit.processor.problem.Site;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * An annotation as it is written somewhere.
 *
 * <p>A member that the annotation's version does not have reads as empty, zero or false.
 *
 * @param type the annotation's qualified name
 * @param members the values by member, defaults included
 * @param site the place it is written
 */
public record AnnotationUse(String type, Map<String, Argument> members, Site site) {

  /**
   * The value of an annotation's member.
   *
   * @param value a {@link String} (also for an enum constant's name), a boxed primitive, a {@link
   *     JavaType}, an {@link AnnotationUse}, or a {@link List} of these
   * @param explicit whether the source says it, and not the annotation's default
   * @param site the place it is written, or the annotation's
   */
  public record Argument(Object value, boolean explicit, Site site) {

    /** Checks that nothing is null. */
    public Argument {
      Objects.requireNonNull(value, "value");
      Objects.requireNonNull(site, "site");
    }
  }

  /** Copies and checks. */
  public AnnotationUse {
    Objects.requireNonNull(type, "type");
    Objects.requireNonNull(site, "site");
    members = Map.copyOf(members);
  }

  /** The annotation's name without its package. */
  public String simpleName() {
    return type.substring(type.lastIndexOf('.') + 1);
  }

  /** Whether the source gives this member. */
  public boolean gives(String member) {
    Argument argument = members.get(member);
    return argument != null && argument.explicit();
  }

  /** The place of a member, or of the annotation if the source does not give it. */
  public Site site(String member) {
    return gives(member) ? members.get(member).site() : site;
  }

  /** A text or an enum constant's name; empty if the annotation has no such member. */
  public String text(String member) {
    return as(String.class, member).orElse("");
  }

  /** A truth value; false if the annotation has no such member. */
  public boolean flag(String member) {
    return as(Boolean.class, member).orElse(false);
  }

  /** A number; empty if the annotation has no such member. */
  public OptionalInt number(String member) {
    Optional<Integer> number = as(Integer.class, member);
    return number.isPresent() ? OptionalInt.of(number.get()) : OptionalInt.empty();
  }

  /** A class; empty for {@code void}, the usual word for none. */
  public Optional<JavaType> javaClass(String member) {
    return as(JavaType.class, member).filter(type -> !type.name().equals("void"));
  }

  /** A list of classes. */
  public List<JavaType> javaClasses(String member) {
    return list(JavaType.class, member);
  }

  /** A nested annotation. */
  public Optional<AnnotationUse> annotation(String member) {
    return as(AnnotationUse.class, member);
  }

  /** A list of nested annotations. */
  public List<AnnotationUse> annotations(String member) {
    return list(AnnotationUse.class, member);
  }

  /** A list of texts or names of enum constants. */
  public List<String> texts(String member) {
    return list(String.class, member);
  }

  private <T> Optional<T> as(Class<T> kind, String member) {
    return Optional.ofNullable(members.get(member))
        .map(Argument::value)
        .filter(kind::isInstance)
        .map(kind::cast);
  }

  private <T> List<T> list(Class<T> kind, String member) {
    return as(List.class, member).stream()
        .flatMap(list -> ((List<?>) list).stream())
        .filter(kind::isInstance)
        .map(kind::cast)
        .toList();
  }
}
