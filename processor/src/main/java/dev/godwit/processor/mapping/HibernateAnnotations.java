package dev.godwit.processor.mapping;

import dev.godwit.processor.entity.Annotated;
import dev.godwit.processor.entity.AnnotationUse;
import dev.godwit.schema.ForeignKey;
import dev.godwit.schema.SqlText;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/** What Hibernate's own annotations say about the schema; they are read by name. */
final class HibernateAnnotations {

  static final String GENERIC_GENERATOR = "org.hibernate.annotations.GenericGenerator";
  static final String GENERIC_GENERATORS = "org.hibernate.annotations.GenericGenerators";

  private static final String PACKAGE = "org.hibernate.annotations.";

  private HibernateAnnotations() {}

  /** Whether the attribute is computed when it is read, and so has no column. */
  static boolean isComputed(Attribute attribute) {
    return attribute.has(PACKAGE + "Formula");
  }

  /** The text of {@code @Comment}, or an empty one. */
  static String comment(Annotated annotated) {
    return annotated.find(PACKAGE + "Comment").map(use -> use.text("value")).orElse("");
  }

  /** The annotations of a collection that concern its elements: a comment is the table's. */
  static List<AnnotationUse> onElements(List<AnnotationUse> annotations) {
    return annotations.stream().filter(use -> !use.type().equals(PACKAGE + "Comment")).toList();
  }

  /** What {@code @OnDelete} says. */
  static Optional<ForeignKey.Action> onDelete(Annotated annotated) {
    return annotated
        .find(PACKAGE + "OnDelete")
        .map(use -> ForeignKey.Action.valueOf(use.text("action")));
  }

  /** Whether a missing row is expected, so that no foreign key can stand. */
  static boolean mayBeMissing(Attribute attribute) {
    return attribute.has(PACKAGE + "NotFound");
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

  /** Makes the attributes of {@code @NaturalId} unique together. */
  static void addNaturalId(EntityClass entity) {
    List<String> columns =
        entity.state().stream()
            .filter(attribute -> attribute.has(PACKAGE + "NaturalId"))
            .sorted(Comparator.comparing(Attribute::dottedPath))
            .flatMap(
                attribute ->
                    entity.table().columns().values().stream()
                        .filter(column -> Objects.equals(column.origin().hint(), attribute.hint()))
                        .map(MappedColumn::name))
            .toList();
    if (!columns.isEmpty()) {
      entity.table().addUnique(new TableBuilder.Unique(Optional.empty(), columns));
    }
  }
}
