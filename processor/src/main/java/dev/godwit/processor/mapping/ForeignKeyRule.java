package dev.godwit.processor.mapping;

import dev.godwit.processor.entity.AnnotationUse;
import dev.godwit.processor.problem.Problems;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Which foreign key stands on join columns (Jakarta Persistence 3.2 §11.1.20). */
final class ForeignKeyRule {

  private final Entities entities;
  private final Problems problems;

  ForeignKeyRule(Entities entities, Problems problems) {
    this.entities = entities;
    this.problems = problems;
  }

  /** The {@code foreignKey} that counts for an attribute's join columns. */
  static Optional<AnnotationUse> of(Attribute attribute) {
    return attribute
        .overrides()
        .association(attribute.name())
        .or(() -> attribute.find(Jpa.JOIN_COLUMNS))
        .flatMap(use -> use.annotation("foreignKey"))
        .filter(ForeignKeyRule::saysAnything)
        .or(() -> of(JoinColumnRule.uses(attribute)));
  }

  /** The first {@code foreignKey} among join columns that says anything. */
  static Optional<AnnotationUse> of(List<AnnotationUse> joinColumns) {
    return joinColumns.stream()
        .flatMap(use -> use.annotation("foreignKey").stream())
        .filter(ForeignKeyRule::saysAnything)
        .findFirst();
  }

  /** The {@code foreignKey} in a member of a table's annotation, or else on its join columns. */
  static Optional<AnnotationUse> of(
      Optional<AnnotationUse> table, String member, List<AnnotationUse> joinColumns) {
    return table
        .flatMap(use -> use.annotation(member))
        .filter(ForeignKeyRule::saysAnything)
        .or(() -> of(joinColumns));
  }

  private static boolean saysAnything(AnnotationUse foreignKey) {
    return foreignKey.gives("name")
        || foreignKey.gives("value")
        || foreignKey.gives("foreignKeyDefinition")
        || foreignKey.gives("options");
  }

  /** Adds the foreign key, unless there is to be none. */
  void add(
      JoinColumnRule.Reference reference,
      Optional<AnnotationUse> foreignKey,
      List<MappedColumn> columns,
      List<MappedColumn> targets,
      TableBuilder table) {
    boolean unreferable =
        reference.reach() == JoinColumnRule.Reach.NO_COLUMNS
            || (reference.reach() == JoinColumnRule.Reach.PRIMARY_KEY
                && !Set.copyOf(targets).equals(Set.copyOf(reference.target().key())));
    boolean unconstrained =
        foreignKey.map(use -> use.text("value").equals("NO_CONSTRAINT")).orElse(false);
    foreignKey.ifPresent(this::refuse);
    if (!unconstrained && !unreferable && entities.isReferable(reference.target())) {
      table.addReference(
          new TableBuilder.Reference(
              foreignKey.flatMap(NameRule::constraint),
              columns.stream().map(MappedColumn::name).toList(),
              reference.target().table().name(),
              targets.stream().map(MappedColumn::name).toList(),
              reference.onDelete()));
    }
  }

  private void refuse(AnnotationUse foreignKey) {
    for (String member : List.of("foreignKeyDefinition", "options")) {
      if (!foreignKey.text(member).isBlank()) {
        problems.error(
            "unsupported-foreign-key-definition",
            foreignKey.site(member),
            "Godwit does not read the foreign key's own SQL, '%s'. Remove '%s', and write it into a migration by hand."
                .formatted(foreignKey.text(member), member));
      }
    }
  }
}
