package dev.godwit.processor.evolution;

import dev.godwit.processor.evolution.Attribute.Basic;
import dev.godwit.processor.evolution.Attribute.Computed;
import dev.godwit.processor.evolution.Attribute.Elements;
import dev.godwit.processor.evolution.Attribute.ToMany;
import dev.godwit.processor.evolution.Attribute.ToOne;
import dev.godwit.processor.evolution.Domain.Choice;
import dev.godwit.processor.evolution.Domain.Part;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.function.UnaryOperator;

/** Edits domains as a developer might; an edit that does not fit leaves the domain as it is. */
final class Editor {

  private final Random random;
  private final Inventor inventor;
  private final ClassEditor classes;
  private final RuleEditor rules;
  private final Mover mover;

  Editor(Random random, Inventor inventor) {
    this.random = random;
    this.classes = new ClassEditor(random, inventor);
    this.rules = new RuleEditor(random, inventor);
    this.mover = new Mover(random, inventor);
    this.inventor = inventor;
  }

  /** A first model, which has seen some edits already. */
  Domain domain() {
    Domain domain = inventor.domain();
    for (int edits = inventor.number(4, 10); edits > 0; edits--) {
      domain = once(domain);
    }
    return domain;
  }

  /** The domain after some edits, never the same. */
  Domain edit(Domain domain) {
    Domain edited = domain;
    int edits = inventor.number(1, 3);
    while (edits > 0 || edited.equals(domain)) {
      edited = once(edited);
      edits--;
    }
    return edited;
  }

  private Domain once(Domain domain) {
    Entity entity = inventor.any(domain.entities());
    String name = entity.name();
    return switch (random.nextInt(32)) {
      case 0, 1, 2, 3, 4, 5, 6 -> classes.edit(domain, entity);
      case 7, 8, 9 -> domain.changing(name, it -> it.with(inventor.attribute(domain, it)));
      case 10 -> anyAttribute(domain, entity, it -> null);
      case 11 -> anyAttribute(domain, entity, it -> it.withName(inventor.name("n")));
      case 12 -> anyColumn(domain, entity, it -> it.withName(inventor.columnName()));
      case 13, 14 -> anyColumn(domain, entity, it -> it.required(!it.isRequired()));
      case 15 -> anyBasic(domain, entity, this::resize);
      case 16, 17, 27 -> domain.changing(name, rules::edit);
      case 18 -> editChoice(domain);
      case 19 -> editPart(domain);
      case 20 -> anyAttribute(domain, entity, this::moveRelation);
      case 21 -> domain.changing(name, this::swapColumns);
      case 22 -> anyBasic(domain, entity, it -> retype(domain, it));
      case 23 -> anyAttribute(domain, entity, this::reshape);
      case 24 -> anyBasic(domain, entity, rules::decorate);
      case 25 -> anyBasic(domain, entity, it -> move(entity, it));
      case 26 -> anyBasic(domain, entity, it -> it.with(it.column().text(!it.column().isText())));
      case 28 -> anyAttribute(domain, entity, rules::refer);
      default -> mover.edit(domain, entity);
    };
  }

  // Attributes.

  private Domain anyAttribute(Domain domain, Entity entity, UnaryOperator<Attribute> change) {
    if (entity.attributes().isEmpty()) {
      return domain;
    }
    Attribute attribute = inventor.any(entity.attributes());
    Attribute changed = change.apply(attribute);
    return domain.changing(
        entity.name(),
        it ->
            changed == null
                ? it.without(attribute.name())
                : it.replacing(attribute.name(), that -> changed));
  }

  private Domain anyBasic(Domain domain, Entity entity, UnaryOperator<Basic> change) {
    return anyAttribute(domain, entity, it -> it instanceof Basic basic ? change.apply(basic) : it);
  }

  private Domain anyColumn(Domain domain, Entity entity, UnaryOperator<ColumnText> change) {
    return anyAttribute(
        domain,
        entity,
        it ->
            it instanceof Basic basic
                ? basic.with(change.apply(basic.column()))
                : it instanceof ToOne one && one.place() == ToOne.Place.COLUMN && !one.isOne()
                    ? one.with(change.apply(one.column()))
                    : it);
  }

  private Basic resize(Basic basic) {
    return switch (basic.type()) {
      case "String" -> basic.with(basic.column().withLength(inventor.number(10, 80)));
      case "java.math.BigDecimal" ->
          basic.with(basic.column().withPrecision(inventor.number(8, 16), inventor.number(1, 4)));
      default -> basic;
    };
  }

  /** Another type, most often one that has room for the values. */
  private Basic retype(Domain domain, Basic basic) {
    ColumnText column =
        basic.column().withPrecision(0, 0).withLength(0).withDefault("").withCheck("");
    return switch (inventor.chance(3) ? "" : basic.type()) {
      case "Byte" -> basic.withType("Short");
      case "Short" -> basic.withType("Integer");
      case "int" -> basic.withType("long");
      case "Integer" -> basic.withType(inventor.any(List.of("Long", "Short", "int")));
      case "Long" -> basic.withType("Integer");
      case "Float" -> basic.withType("double");
      case "long" -> basic.withType("Long");
      default -> inventor.basic(domain).with(column).withName(basic.name());
    };
  }

  /** To a secondary table, and back. */
  private Basic move(Entity entity, Basic basic) {
    List<String> tables = entity.table().secondary();
    return basic.with(
        basic.column().in(tables.isEmpty() || inventor.chance(3) ? "" : inventor.any(tables)));
  }

  /** Columns change names with each other. */
  private Entity swapColumns(Entity entity) {
    List<Basic> basics =
        entity.attributes().stream()
            .filter(Basic.class::isInstance)
            .map(Basic.class::cast)
            .filter(it -> it.column().table().isEmpty())
            .toList();
    if (basics.size() < 2) {
      return entity;
    }
    Basic one = inventor.any(basics);
    Basic other = inventor.any(basics);
    String first = Sources.column(entity, one.name());
    String second = Sources.column(entity, other.name());
    return one.equals(other)
        ? entity
        : entity
            .replacing(one.name(), it -> one.with(one.column().withName(second)))
            .replacing(other.name(), it -> other.with(other.column().withName(first)));
  }

  private Attribute moveRelation(Attribute attribute) {
    if (attribute instanceof ToOne one) {
      return one.in(
          one.place() == ToOne.Place.COLUMN ? ToOne.Place.JOIN_TABLE : ToOne.Place.COLUMN);
    } else if (attribute instanceof ToMany many) {
      return many.as(inventor.any(List.of(ToMany.Kind.values())));
    } else {
      return attribute;
    }
  }

  private Attribute reshape(Attribute attribute) {
    Attribute.Shape shape =
        inventor.any(List.of(Attribute.Shape.SET, Attribute.Shape.BAG, Attribute.Shape.LIST));
    if (attribute instanceof ToMany many) {
      return inventor.chance(3) ? many.in(inventor.name("join")) : many.shaped(shape);
    } else if (attribute instanceof Computed computed) {
      return computed.computing(
          computed.expression() + (computed.type().equals("Long") ? " + 1" : " || '!'"));
    } else if (attribute instanceof Elements elements) {
      return inventor.chance(3)
          ? elements.in(inventor.name("elements"))
          : elements.shape() == Attribute.Shape.MAP ? elements : elements.shaped(shape);
    } else {
      return attribute;
    }
  }

  // Enums and embeddables.

  private Domain editChoice(Domain domain) {
    Choice choice = inventor.any(domain.choices());
    List<String> constants = new ArrayList<>(choice.constants());
    int place = random.nextInt(constants.size());
    if (constants.size() > 2 && inventor.chance(3)) {
      constants.remove(place);
    } else {
      constants.add(inventor.chance(3) ? place : constants.size(), inventor.name("C"));
    }
    return domain.replacing(new Choice(choice.name(), constants));
  }

  private Domain editPart(Domain domain) {
    Part part = inventor.any(domain.parts());
    List<Attribute> attributes = new ArrayList<>(part.attributes());
    int place = random.nextInt(attributes.size());
    switch (random.nextInt(3)) {
      case 0 ->
          attributes.add(
              new Basic(
                  inventor.name("p"),
                  inventor.any(List.of("String", "Integer", "Long")),
                  ColumnText.NONE));
      case 1 -> attributes.set(place, attributes.get(place).withName(inventor.name("q")));
      default -> {
        if (attributes.size() > 1) {
          attributes.remove(place);
        }
      }
    }
    return domain.replacing(new Part(part.name(), attributes));
  }
}
