package dev.godwit.processor.mapping;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.testing.compile.JavaFileObjects;
import dev.godwit.annotations.Naming;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What tools beside Hibernate's core say in entities. */
final class AuditRuleTest {

  @Test
  void auditedHierarchyGetsOneWarning() {
    assertThat(
            problems(
                "org.hibernate.envers.Audited",
                """
                import jakarta.persistence.*;
                @Entity @ANNOTATION class Plant { @Id long id; @ANNOTATION String name; }
                @Entity @ANNOTATION class Tree extends Plant { int height; }
                @Entity class Gardener { @Id long id; @ANNOTATION String name; }
                @Entity class Shed { @Id long id; }
                """))
        .containsExactly(
            "2: The tables of the audit of 'Plant' are not made here. Write them into a migration by"
                + " hand, and say so with @SuppressWarnings(\"godwit:unmapped-audit\").",
            "4: The tables of the audit of 'Gardener' are not made here. Write them into a migration"
                + " by hand, and say so with @SuppressWarnings(\"godwit:unmapped-audit\").");
  }

  @Test
  void searchHasNothingToDoWithTheSchema() {
    assertThat(
            problems(
                "org.hibernate.search.mapper.pojo.mapping.definition.annotation.FullTextField",
                """
                import jakarta.persistence.*;
                @Entity class Plant { @Id long id; @ANNOTATION String name; }
                """))
        .isEmpty();
  }

  private static List<String> problems(String annotation, String entities) {
    int dot = annotation.lastIndexOf('.');
    return Mapped.compile(
            Naming.JPA,
            List.of(
                JavaFileObjects.forSourceString(
                    annotation,
                    "package %s; public @interface %s {}"
                        .formatted(annotation.substring(0, dot), annotation.substring(dot + 1))),
                JavaFileObjects.forSourceString(
                    "Entities", entities.replace("ANNOTATION", annotation))))
        .problems();
  }
}
