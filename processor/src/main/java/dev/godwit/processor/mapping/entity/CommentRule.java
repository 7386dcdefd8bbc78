package dev.godwit.processor.mapping.entity;

import dev.godwit.processor.entity.Annotated;
import dev.godwit.processor.entity.AnnotationUse;
import dev.godwit.processor.mapping.annotation.Hibernate;
import dev.godwit.processor.mapping.table.TableBuilder;
import dev.godwit.processor.problem.Problems;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Gives tables the text of {@code @Comment}, which may say {@code on} which table it is. */
public final class CommentRule {

  private final Problems problems;

  public CommentRule(Problems problems) {
    this.problems = problems;
  }

  /** The text for the one column or table of what is annotated, or an empty one. */
  public static String text(Annotated annotated) {
    return uses(annotated)
        .filter(use -> use.text("on").isBlank())
        .findFirst()
        .map(use -> use.text("value"))
        .orElse("");
  }

  private static Stream<AnnotationUse> uses(Annotated annotated) {
    return annotated.all(Hibernate.COMMENT, Hibernate.COMMENTS).stream();
  }

  /** The annotations of a collection that concern its elements: a comment is the table's. */
  public static List<AnnotationUse> onElements(List<AnnotationUse> annotations) {
    return annotations.stream()
        .filter(use -> !use.type().equals(Hibernate.COMMENT))
        .filter(use -> !use.type().equals(Hibernate.COMMENTS))
        .toList();
  }

  /** Comments on an entity's table and its secondary ones, which must be known. */
  public void map(EntityClass entity) {
    uses(entity.javaClass())
        .forEach(
            use -> {
              Optional<TableBuilder> table = table(entity, use.text("on"));
              table.ifPresent(found -> found.comment(use.text("value")));
              if (table.isEmpty()) {
                problems.error(
                    "unknown-comment-table",
                    use.site("on"),
                    "Entity '%s' has no table '%s' to comment on. Name its table or a secondary one."
                        .formatted(entity.javaClass().simpleName(), use.text("on")));
              }
            });
  }

  private static Optional<TableBuilder> table(EntityClass entity, String on) {
    TableBuilder primary = entity.table();
    return Stream.concat(Stream.of(primary), primary.secondaries().stream())
        .filter(table -> on.isBlank() || isNamed(table, on))
        .findFirst();
  }

  private static boolean isNamed(TableBuilder table, String name) {
    return table.name().name().equalsIgnoreCase(name)
        || table.logical().text().equalsIgnoreCase(name);
  }
}
