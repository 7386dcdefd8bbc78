package dev.godwit.processor.mapping.collection;

import dev.godwit.processor.entity.AnnotationUse;
import dev.godwit.processor.entity.JavaType;
import dev.godwit.processor.entity.Member;
import dev.godwit.processor.mapping.annotation.Jpa;
import dev.godwit.processor.mapping.entity.Attribute;
import dev.godwit.processor.mapping.entity.CommentRule;
import dev.godwit.processor.mapping.entity.Embeddables;
import dev.godwit.processor.mapping.entity.EntityClass;
import dev.godwit.processor.mapping.entity.OwnedTables;
import dev.godwit.processor.mapping.entity.TableRule;
import dev.godwit.processor.mapping.name.Identifier;
import dev.godwit.processor.mapping.name.NameRule;
import dev.godwit.processor.mapping.relation.ForeignKeyRule;
import dev.godwit.processor.mapping.relation.JoinColumnRule;
import dev.godwit.processor.mapping.relation.JoinTableRule;
import dev.godwit.processor.mapping.table.MappedColumn;
import dev.godwit.processor.mapping.table.Origin;
import dev.godwit.processor.mapping.table.TableBuilder;
import dev.godwit.processor.problem.Problems;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;

/**
 * Maps a collection of basic values or embeddables to a table of its own (Jakarta Persistence 3.2
 * §2.8, §11.1.8).
 */
public final class ElementCollectionRule {

  private final ElementRule elements;
  private final CollectionIndexRule indexes;
  private final CollectionKeyRule keys;
  private final JoinColumnRule joinColumns;
  private final TableRule tables;
  private final NameRule names;
  private final OwnedTables owned;
  private final Problems problems;

  public ElementCollectionRule(
      ElementRule elements,
      CollectionIndexRule indexes,
      CollectionKeyRule keys,
      JoinColumnRule joinColumns,
      TableRule tables,
      NameRule names,
      OwnedTables owned,
      Problems problems) {
    this.elements = elements;
    this.indexes = indexes;
    this.keys = keys;
    this.joinColumns = joinColumns;
    this.tables = tables;
    this.names = names;
    this.owned = owned;
    this.problems = problems;
  }

  /** Adds the collection's table. */
  public void map(EntityClass entity, Attribute attribute) {
    Optional<JavaType> type =
        attribute
            .find(Jpa.ELEMENT_COLLECTION)
            .flatMap(use -> use.javaClass("targetClass"))
            .or(() -> Embeddables.target(attribute))
            .or(() -> attribute.type().arguments().stream().reduce((key, value) -> value));
    if (type.isEmpty()) {
      problems.error(
          "unknown-element-type",
          attribute.site(),
          "The elements of '%s' have no known type. Give the collection a type argument."
              .formatted(attribute.hint()));
      return;
    }
    Optional<AnnotationUse> use =
        attribute.find(Jpa.COLLECTION_TABLE).or(() -> JoinTableRule.use(attribute));
    Identifier implied =
        new Identifier(entity.name() + '_' + attribute.name(), entity.table().logical().quoted());
    TableBuilder own =
        tables.table(
            use,
            names.logical(use, implied),
            new Origin(entity.javaClass().name() + '.' + attribute.dottedPath(), attribute.site()));
    own.comment(CommentRule.text(attribute));
    TableBuilder table = shared(own, use, attribute);
    List<String> owner = addOwner(entity, attribute, use, table);
    List<MappedColumn> element = addElement(entity, attribute, type.get(), table);
    List<MappedColumn> index =
        indexes.map(entity, attribute, Optional.empty(), table, JoinColumnRule.Presence.REQUIRED);
    tables.addConstraints(use, table);
    keys.add(entity, attribute, use, new CollectionKeyRule.Columns(owner, element, index), table);
  }

  /** The table, or the one in its place if the attribute names that. */
  private TableBuilder shared(TableBuilder own, Optional<AnnotationUse> use, Attribute attribute) {
    Optional<TableBuilder> present = owned.present(own.name());
    if (present.isPresent() && use.filter(at -> at.gives("name")).isEmpty()) {
      owned.refuseShared(present.get(), attribute);
      return own;
    }
    present.ifPresent(TableBuilder::share);
    owned.add(present.orElse(own), attribute);
    return present.orElse(own);
  }

  private List<String> addOwner(
      EntityClass entity, Attribute attribute, Optional<AnnotationUse> use, TableBuilder table) {
    List<AnnotationUse> uses = use.map(at -> at.annotations("joinColumns")).orElse(List.of());
    return joinColumns
        .map(
            new JoinColumnRule.Reference(
                uses,
                JoinColumnRule.startingWith(entity.name()),
                entity,
                JoinColumnRule.Presence.REQUIRED,
                JoinColumnRule.Reach.ANY_COLUMNS,
                ForeignKeyRule.onDelete(attribute),
                UnaryOperator.identity(),
                MappedColumn.Use.WRITTEN,
                new Origin(attribute.hint() + "(owner)", attribute.site())),
            ForeignKeyRule.ofOwner(use, uses),
            table)
        .stream()
        .map(MappedColumn::name)
        .toList();
  }

  private List<MappedColumn> addElement(
      EntityClass entity, Attribute attribute, JavaType type, TableBuilder table) {
    boolean isMap = CollectionKind.of(attribute) == CollectionKind.MAP;
    Member member = attribute.member();
    Attribute element =
        new Attribute(
            attribute.entity(),
            attribute.path(),
            Attribute.Role.ELEMENT,
            new Member(
                member.name(),
                member.kind(),
                type,
                CommentRule.onElements(isMap ? MapParts.onValues(attribute) : member.annotations()),
                member.site()),
            attribute.overrides());
    String path = isMap ? attribute.name() + ".value" : attribute.name();
    return elements.map(entity, element, attribute.overrides().inside(path, element), table);
  }
}
