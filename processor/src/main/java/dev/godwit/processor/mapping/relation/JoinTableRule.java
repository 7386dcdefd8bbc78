package dev.godwit.processor.mapping.relation;

import dev.godwit.processor.entity.AnnotationUse;
import dev.godwit.processor.mapping.annotation.Jpa;
import dev.godwit.processor.mapping.entity.Attribute;
import dev.godwit.processor.mapping.entity.CommentRule;
import dev.godwit.processor.mapping.entity.Entities;
import dev.godwit.processor.mapping.entity.EntityClass;
import dev.godwit.processor.mapping.entity.OwnedTables;
import dev.godwit.processor.mapping.entity.Relation;
import dev.godwit.processor.mapping.entity.TableRule;
import dev.godwit.processor.mapping.entity.Targets;
import dev.godwit.processor.mapping.name.Identifier;
import dev.godwit.processor.mapping.name.NameRule;
import dev.godwit.processor.mapping.table.MappedColumn;
import dev.godwit.processor.mapping.table.Origin;
import dev.godwit.processor.mapping.table.TableBuilder;
import dev.godwit.schema.ForeignKey;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;

/** Maps a relation to a table of its own (Jakarta Persistence 3.2 §11.1.28). */
public final class JoinTableRule {

  /** The two groups of columns of a join table, as stored. */
  public record Sides(
      TableBuilder table, Share share, List<String> owner, List<MappedColumn> element) {}

  /** Whose a join table is. */
  public enum Share {
    ALONE,
    /** Another relation's, with the same columns. */
    WITH_RELATION,
    /** An entity's, which has these columns too. */
    WITH_ENTITY
  }

  private final Entities entities;
  private final TableRule tables;
  private final NameRule names;
  private final Targets targets;
  private final JoinColumnRule joinColumns;
  private final OwnedTables owned;

  public JoinTableRule(
      Entities entities,
      TableRule tables,
      NameRule names,
      Targets targets,
      JoinColumnRule joinColumns,
      OwnedTables owned) {
    this.entities = entities;
    this.tables = tables;
    this.names = names;
    this.targets = targets;
    this.joinColumns = joinColumns;
    this.owned = owned;
  }

  /**
   * The annotation that describes the table, if there is one. As Hibernate does it, that of element
   * collections counts on a relation to many, too, and more than its own.
   */
  public static Optional<AnnotationUse> use(Attribute attribute) {
    return attribute
        .overrides()
        .association(attribute.name())
        .flatMap(override -> override.annotation("joinTable"))
        .filter(table -> table.gives("name") || table.gives("joinColumns"))
        .or(() -> attribute.find(Jpa.COLLECTION_TABLE).filter(table -> !isToOne(attribute)))
        .or(() -> attribute.find(Jpa.JOIN_TABLE));
  }

  /** Whether it is said which columns of the table refer to the owner. */
  static boolean hasOwnerColumns(Attribute attribute) {
    return !uses(use(attribute), "joinColumns").isEmpty();
  }

  /** Adds the table with the columns of both sides; the caller adds keys. */
  public Sides map(EntityClass entity, Attribute attribute, EntityClass target) {
    Optional<Attribute> inverse = targets.inverse(attribute, entity, target);
    Optional<AnnotationUse> use = use(attribute);
    Optional<AnnotationUse> toOwner = ForeignKeyRule.ofOwner(use, uses(use, "joinColumns"));
    Optional<AnnotationUse> toElement =
        ForeignKeyRule.of(use, "inverseForeignKey", uses(use, "inverseJoinColumns"));
    // What the other side maps back has foreign keys in any case, as for Hibernate.
    return map(
        entity,
        attribute,
        target,
        new Ends(
            JoinColumnRule.startingWith(inverse.map(Attribute::name).orElse(entity.name())),
            inverse.isPresent() ? ForeignKeyRule.constrained(toOwner) : toOwner,
            inverse.isPresent() ? ForeignKeyRule.constrained(toElement) : toElement,
            inverse.map(ForeignKeyRule::onDelete).orElse(ForeignKey.Action.NO_ACTION)));
  }

  /** How the columns to the owner are named, and what is said about the foreign keys. */
  private record Ends(
      UnaryOperator<Identifier> ownerNames,
      Optional<AnnotationUse> toOwner,
      Optional<AnnotationUse> toElement,
      ForeignKey.Action onElementDelete) {}

  private Sides map(EntityClass entity, Attribute attribute, EntityClass target, Ends ends) {
    Optional<AnnotationUse> use = use(attribute);
    TableBuilder made = table(entity, attribute, target);
    Optional<TableBuilder> taken = owned.present(made.name());
    TableBuilder table = taken.orElse(made);
    MappedColumn.Use columnUse =
        taken.isPresent() ? MappedColumn.Use.SHARED : MappedColumn.Use.WRITTEN;
    Set<String> before = Set.copyOf(table.columns().keySet());
    owned.add(table, attribute);
    List<AnnotationUse> ownerUses = uses(use, "joinColumns");
    List<AnnotationUse> elementUses = uses(use, "inverseJoinColumns");
    List<MappedColumn> owner =
        joinColumns.map(
            new JoinColumnRule.Reference(
                ownerUses,
                ends.ownerNames(),
                entity,
                JoinColumnRule.Presence.REQUIRED,
                ForeignKeyRule.mayBeMissing(attribute) && isToOne(attribute)
                    ? JoinColumnRule.Reach.NO_COLUMNS
                    : JoinColumnRule.Reach.ANY_COLUMNS,
                ForeignKeyRule.onDelete(attribute),
                UnaryOperator.identity(),
                columnUse,
                new Origin(attribute.hint() + "(owner)", attribute.site())),
            ends.toOwner(),
            table);
    List<MappedColumn> element =
        joinColumns.map(
            new JoinColumnRule.Reference(
                elementUses,
                JoinColumnRule.startingWith(attribute.name()),
                target,
                JoinColumnRule.Presence.REQUIRED,
                ForeignKeyRule.mayBeMissing(attribute)
                    ? JoinColumnRule.Reach.NO_COLUMNS
                    : JoinColumnRule.Reach.PRIMARY_KEY,
                ends.onElementDelete(),
                UnaryOperator.identity(),
                columnUse,
                attribute.origin()),
            ends.toElement(),
            table);
    if (taken.isPresent() && !before.equals(table.columns().keySet())) {
      owned.refuseShared(taken.get(), attribute);
    }
    return new Sides(table, share(taken), stored(owner), element);
  }

  private Share share(Optional<TableBuilder> taken) {
    if (taken.isEmpty()) {
      return Share.ALONE;
    }
    return entities.all().stream().anyMatch(entity -> entity.table() == taken.get())
        ? Share.WITH_ENTITY
        : Share.WITH_RELATION;
  }

  private static boolean isToOne(Attribute attribute) {
    return Relation.of(attribute).filter(relation -> relation.kind().isToOne()).isPresent();
  }

  private static List<AnnotationUse> uses(Optional<AnnotationUse> table, String member) {
    return table.map(use -> use.annotations(member)).orElse(List.of());
  }

  private TableBuilder table(EntityClass entity, Attribute attribute, EntityClass target) {
    Optional<AnnotationUse> use = use(attribute);
    Identifier implied =
        names.joinTable(entity.table().logical(), target.table().logical(), attribute.name());
    TableBuilder table =
        tables.table(
            use,
            names.logical(use, implied),
            new Origin(entity.javaClass().name() + '.' + attribute.dottedPath(), attribute.site()));
    if (!CommentRule.text(attribute).isEmpty()) {
      table.comment(CommentRule.text(attribute));
    }
    return table;
  }

  /** Adds the table of a relation to one: a row for each owner that has a partner. */
  void mapToOne(EntityClass entity, Attribute attribute, Relation relation, EntityClass target) {
    Sides sides =
        map(
            entity,
            attribute,
            target,
            new Ends(
                UnaryOperator.identity(),
                Optional.empty(),
                Optional.empty(),
                ForeignKey.Action.NO_ACTION));
    if (sides.share() != Share.ALONE) {
      return;
    }
    sides.owner().forEach(sides.table()::addToPrimaryKey);
    if (relation.kind() == Relation.Kind.ONE_TO_ONE && !sides.element().isEmpty()) {
      sides.table().addUnique(new TableBuilder.Unique(Optional.empty(), stored(sides.element())));
    }
    tables.addConstraints(use(attribute), sides.table());
  }

  private static List<String> stored(List<MappedColumn> columns) {
    return columns.stream().map(MappedColumn::name).toList();
  }
}
