package dev.godwit.processor.entity;

import dev.godwit.processor.problem.Site;
import java.util.List;
import java.util.Objects;

/**
 * A field or getter that could be an attribute.
 *
 * @param name the attribute's name: the field's, or the getter's without {@code get} or {@code is}
 */
public record Member(
    String name, Kind kind, JavaType type, List<AnnotationUse> annotations, Site site)
    implements Annotated {

  /** How the attribute is reached. */
  public enum Kind {
    FIELD,
    PROPERTY
  }

  /** Copies and checks. */
  public Member {
    Objects.requireNonNull(name, "name");
    Objects.requireNonNull(kind, "kind");
    Objects.requireNonNull(type, "type");
    Objects.requireNonNull(site, "site");
    annotations = List.copyOf(annotations);
  }
}
