package dev.godwit.processor.mapping;

import dev.godwit.processor.entity.Annotated;
import dev.godwit.processor.entity.AnnotationUse;
import dev.godwit.schema.ForeignKey;
import dev.godwit.schema.SqlText;
import java.util.List;
import java.util.Optional;

/** What Hibernate's own annotations say about the schema; they are read by name. */
final class HibernateAnnotations {

  static final String GENERIC_GENERATOR = "org.hibernate.annotations.GenericGenerator";
  static final String GENERIC_GENERATORS = "org.hibernate.annotations.GenericGenerators";

  private HibernateAnnotations() {}

  /** What {@code @OnDelete} says. */
  static Optional<ForeignKey.Action> onDelete(Annotated annotated) {
    return annotated
        .find(Hibernate.ON_DELETE)
        .map(use -> ForeignKey.Action.valueOf(use.text("action")));
  }

  /** Whether a missing row is expected, so that no foreign key can stand. */
  static boolean mayBeMissing(Attribute attribute) {
    return attribute.has(Hibernate.NOT_FOUND);
  }

  /** Adds the conditions of {@code @Check}, on a class or on an attribute with this column. */
  static void addChecks(Annotated annotated, String column, TableBuilder table) {
    List<AnnotationUse> uses = annotated.all(Hibernate.CHECK, Hibernate.CHECKS);
    Optional<SqlText> single = DialectOverrides.text(annotated, Hibernate.CHECK, "constraints");
    if (single.isPresent()) {
      table.addCheck(
          new TableBuilder.CheckDraft(
              uses.stream().findFirst().flatMap(NameRule::constraint), column, single.get()));
      return;
    }
    for (AnnotationUse use : uses) {
      table.addCheck(
          new TableBuilder.CheckDraft(
              NameRule.constraint(use), column, SqlText.of(use.text("constraints"))));
    }
  }
}
