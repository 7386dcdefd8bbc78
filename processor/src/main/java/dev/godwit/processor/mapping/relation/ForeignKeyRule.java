package dev.godwit.processor.mapping.relation;

import dev.godwit.processor.entity.Annotated;
import dev.godwit.processor.entity.AnnotationUse;
import dev.godwit.processor.mapping.annotation.Hibernate;
import dev.godwit.processor.mapping.annotation.Jpa;
import dev.godwit.processor.mapping.entity.Attribute;
import dev.godwit.processor.mapping.entity.Entities;
import dev.godwit.processor.mapping.name.NameRule;
import dev.godwit.processor.mapping.table.ForeignKeySql;
import dev.godwit.processor.mapping.table.MappedColumn;
import dev.godwit.processor.mapping.table.References;
import dev.godwit.processor.mapping.table.TableBuilder;
import dev.godwit.processor.problem.Problems;
import dev.godwit.schema.ForeignKey;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;

/** Which foreign key stands on join columns (Jakarta Persistence 3.2 §11.1.20). */
public final class ForeignKeyRule {

  private static final Predicate<AnnotationUse> IS_NONE =
      use -> use.text("value").equals("NO_CONSTRAINT");

  private final Entities entities;
  private final ForeignKeySql sql;

  public ForeignKeyRule(Entities entities, Problems problems) {
    this.entities = entities;
    sql = new ForeignKeySql(problems);
  }

  /**
   * The {@code foreignKey} that counts for an attribute's join columns. Of several join columns
   * none can leave the constraint out, and an override does not undo that there is none.
   */
  public static Optional<AnnotationUse> of(Attribute attribute) {
    Optional<AnnotationUse> override =
        attribute
            .overrides()
            .association(attribute.name())
            .flatMap(use -> use.annotation("foreignKey"));
    Optional<AnnotationUse> own =
        attribute
            .find(Jpa.JOIN_COLUMN)
            .or(() -> attribute.find(Jpa.JOIN_COLUMNS))
            .flatMap(use -> use.annotation("foreignKey"));
    Stream<AnnotationUse> each =
        JoinColumnRule.uses(attribute).stream()
            .flatMap(use -> use.annotation("foreignKey").stream())
            .filter(IS_NONE.negate());
    return Stream.of(override, own)
        .flatMap(Optional::stream)
        .filter(IS_NONE)
        .findFirst()
        .or(() -> override.filter(ForeignKeyRule::saysAnything))
        .or(() -> own.filter(ForeignKeyRule::saysAnything))
        .or(() -> each.filter(ForeignKeyRule::saysAnything).findFirst());
  }

  /** Whether an attribute's join columns are to have no foreign key. */
  static boolean isLeftOut(Attribute attribute) {
    return of(attribute).filter(IS_NONE).isPresent();
  }

  /**
   * The {@code foreignKey} of a table to its owner, in the table's annotation or on its columns.
   */
  public static Optional<AnnotationUse> ofOwner(
      Optional<AnnotationUse> table, List<AnnotationUse> joinColumns) {
    return Stream.concat(table.stream(), joinColumns.stream().limit(1))
        .flatMap(use -> use.annotation("foreignKey").stream())
        .filter(IS_NONE)
        .findFirst()
        .or(() -> of(table, "foreignKey", joinColumns));
  }

  /**
   * The {@code foreignKey} in a member of a table's annotation, which alone can leave the
   * constraint out; or else on its join columns.
   */
  public static Optional<AnnotationUse> of(
      Optional<AnnotationUse> table, String member, List<AnnotationUse> joinColumns) {
    return table
        .flatMap(use -> use.annotation(member))
        .filter(ForeignKeyRule::saysAnything)
        .or(
            () ->
                joinColumns.stream()
                    .flatMap(use -> use.annotation("foreignKey").stream())
                    .filter(IS_NONE.negate())
                    .filter(ForeignKeyRule::saysAnything)
                    .findFirst());
  }

  /** What an annotation says but for leaving the constraint out, where that does not count. */
  static Optional<AnnotationUse> constrained(Optional<AnnotationUse> foreignKey) {
    return foreignKey.filter(IS_NONE.negate());
  }

  private static boolean saysAnything(AnnotationUse foreignKey) {
    return foreignKey.gives("name")
        || (foreignKey.gives("value") && !foreignKey.text("value").equals("PROVIDER_DEFAULT"))
        || foreignKey.gives("foreignKeyDefinition")
        || foreignKey.gives("options");
  }

  /** Adds the foreign key, unless there is to be none. */
  void add(
      JoinColumnRule.Reference reference,
      ColumnPairs.Pairs pairs,
      Optional<AnnotationUse> foreignKey,
      List<MappedColumn> columns,
      TableBuilder table) {
    boolean toKey = Set.copyOf(pairs.targets()).equals(Set.copyOf(pairs.entity().key()));
    boolean isUnreferable =
        reference.reach() == JoinColumnRule.Reach.NO_COLUMNS
            || reference.reach() == JoinColumnRule.Reach.WITH_FORMULAS
            || (reference.reach() == JoinColumnRule.Reach.PRIMARY_KEY && !toKey);
    if (isUnreferable
        || foreignKey.filter(IS_NONE).isPresent()
        || !entities.isReferable(pairs.entity())) {
      return;
    }
    References.Reference plain =
        new References.Reference(
            foreignKey.flatMap(NameRule::constraint),
            columns.stream().map(MappedColumn::name).toList(),
            pairs.table().name(),
            pairs.targets().stream().map(MappedColumn::name).toList(),
            toKey ? References.Aim.PRIMARY_KEY : References.Aim.OTHER_COLUMNS,
            new References.Actions(reference.onDelete(), ForeignKey.Action.NO_ACTION));
    foreignKey
        .map(use -> sql.read(use, plain))
        .orElse(Optional.of(plain))
        .ifPresent(table::addReference);
  }

  /** What {@code @OnDelete} says; nothing but refuse if it is not there. */
  public static ForeignKey.Action onDelete(Annotated annotated) {
    return annotated
        .find(Hibernate.ON_DELETE)
        .map(use -> ForeignKey.Action.valueOf(use.text("action")))
        .orElse(ForeignKey.Action.NO_ACTION);
  }

  /** Whether a missing row is expected, so that no foreign key can stand. */
  static boolean mayBeMissing(Attribute attribute) {
    return attribute.has(Hibernate.NOT_FOUND);
  }
}
