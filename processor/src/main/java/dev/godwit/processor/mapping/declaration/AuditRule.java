package dev.godwit.processor.mapping.declaration;

import dev.godwit.processor.entity.AnnotationUse;
import dev.godwit.processor.entity.JavaClass;
import dev.godwit.processor.mapping.entity.EntityClass;
import dev.godwit.processor.mapping.entity.Hierarchy;
import dev.godwit.processor.problem.Problems;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** Warns, once for each hierarchy, of the tables that Hibernate Envers has beside the entities'. */
public final class AuditRule {

  private static final String AUDITED = "org.hibernate.envers.Audited";

  private final Problems problems;
  private final Set<String> reported = new HashSet<>();

  public AuditRule(Problems problems) {
    this.problems = problems;
  }

  /** Warns if the entity or any of its attributes is audited. */
  public void check(EntityClass entity) {
    Optional<AnnotationUse> audited =
        Stream.concat(
                entity.javaClass().lineage().stream().map(type -> type.find(AUDITED)),
                entity.attributes().stream().map(attribute -> attribute.find(AUDITED)))
            .flatMap(Optional::stream)
            .findFirst();
    JavaClass root = Hierarchy.root(entity.javaClass());
    if (audited.isPresent() && reported.add(root.name())) {
      problems.warning(
          "unmapped-audit",
          entity.javaClass().site(),
          "The tables of the audit of '%s' are not made here. Write them into a migration by hand, and say so with @SuppressWarnings(\"godwit:unmapped-audit\")."
              .formatted(entity.javaClass().simpleName()));
    }
  }
}
