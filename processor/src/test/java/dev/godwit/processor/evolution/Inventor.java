package dev.godwit.processor.evolution;

import dev.godwit.processor.evolution.Attribute.Basic;
import dev.godwit.processor.evolution.Attribute.Computed;
import dev.godwit.processor.evolution.Attribute.Elements;
import dev.godwit.processor.evolution.Attribute.Embedded;
import dev.godwit.processor.evolution.Attribute.Shape;
import dev.godwit.processor.evolution.Attribute.ToMany;
import dev.godwit.processor.evolution.Attribute.ToOne;
import dev.godwit.processor.evolution.Domain.Choice;
import dev.godwit.processor.evolution.Domain.Part;
import dev.godwit.processor.evolution.Entity.Kind;
import dev.godwit.processor.evolution.Entity.Strategy;
import dev.godwit.processor.evolution.Entity.TableText;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Random;

/** Invents new classes and attributes; no name is used twice in the life of an application. */
final class Inventor {

  static final List<String> TYPES =
      List.of(
          "String",
          "String",
          "int",
          "Integer",
          "long",
          "Long",
          "Short",
          "Byte",
          "boolean",
          "Boolean",
          "Float",
          "double",
          "Character",
          "java.math.BigDecimal",
          "java.math.BigInteger",
          "byte[]",
          "UUID",
          "java.time.LocalDate",
          "java.time.LocalTime",
          "java.time.LocalDateTime",
          "java.time.Instant",
          "java.time.OffsetDateTime",
          "java.time.Duration",
          "Currency",
          "int[]",
          "List<String>");
  private static final List<String> CLASSES = List.of("Thing", "Order", "User", "Group", "Item");
  static final List<Integer> STEPS = List.of(1, 10, 50, 100);

  private final Random random;
  private int count;

  Inventor(Random random) {
    this.random = random;
  }

  <T> T any(List<T> all) {
    return all.get(random.nextInt(all.size()));
  }

  boolean chance(int oneOf) {
    return random.nextInt(oneOf) == 0;
  }

  int number(int from, int to) {
    return from + random.nextInt(to - from + 1);
  }

  String name(String prefix) {
    count++;
    return prefix + count;
  }

  /** A first model. */
  Domain domain() {
    Domain domain = new Domain(List.of(), List.of(), List.of());
    domain = domain.with(choice()).with(part());
    for (int entities = number(2, 4); entities > 0; entities--) {
      domain = domain.with(entity(domain));
    }
    if (chance(3)) {
      Entity base = mapped().with(basic(domain));
      domain =
          domain.mapping(it -> chance(2) ? it.withParent(Optional.of(base.name())) : it).with(base);
    }
    if (chance(2)) {
      domain = hierarchy(domain);
    }
    return domain;
  }

  Choice choice() {
    List<String> constants = new ArrayList<>();
    for (int index = number(2, 4); index > 0; index--) {
      constants.add(name("C"));
    }
    return new Choice(name("Kind"), constants);
  }

  Part part() {
    List<Attribute> attributes = new ArrayList<>();
    for (int index = number(1, 3); index > 0; index--) {
      attributes.add(new Basic(name("p"), any(List.of("String", "Integer", "Long")), size("x")));
    }
    return new Part(name("Part"), attributes);
  }

  Entity entity(Domain domain) {
    Entity entity =
        new Entity(
            name(any(CLASSES)),
            Kind.CONCRETE,
            Optional.empty(),
            Optional.empty(),
            TableText.NONE,
            Optional.of(identity()),
            List.of(),
            List.of(),
            List.of(),
            Discriminator.NONE);
    for (int attributes = number(1, 5); attributes > 0; attributes--) {
      entity = entity.with(attribute(domain, entity));
    }
    return entity;
  }

  /** A mapped superclass without attributes. */
  Entity mapped() {
    return new Entity(
        name("Base"),
        Kind.MAPPED,
        Optional.empty(),
        Optional.empty(),
        TableText.NONE,
        Optional.empty(),
        List.of(),
        List.of(),
        List.of(),
        Discriminator.NONE);
  }

  /** A class below others, or the first of a hierarchy. */
  Domain hierarchy(Domain domain) {
    Entity root = entity(domain).withStrategy(any(List.of(Strategy.values())));
    if (chance(3)) {
      root = root.withKind(Kind.ABSTRACT);
    }
    Domain more = domain.with(root);
    for (int classes = number(1, 3); classes > 0; classes--) {
      more = more.with(subclass(more, any(more.hierarchy(root))));
    }
    return more;
  }

  Entity subclass(Domain domain, Entity parent) {
    Entity entity =
        new Entity(
            name(any(CLASSES)),
            Kind.CONCRETE,
            Optional.of(parent.name()),
            Optional.empty(),
            TableText.NONE,
            Optional.empty(),
            List.of(),
            List.of(),
            List.of(),
            Discriminator.NONE);
    for (int attributes = number(0, 3); attributes > 0; attributes--) {
      entity = entity.with(attribute(domain, entity));
    }
    return entity;
  }

  Identity identity() {
    if (chance(5)) {
      Identity.Form form = chance(2) ? Identity.Form.EMBEDDED : Identity.Form.ID_CLASS;
      return new Identity(
          form,
          Generator.NONE,
          List.of(
              new Basic("id", "Long", ColumnText.NONE),
              new Basic("code", "String", ColumnText.NONE.withLength(20))));
    }
    return chance(6)
        ? Identity.single(any(List.of("UUID", "String")), Generator.NONE)
        : Identity.single(any(List.of("Long", "Integer", "long")), generator());
  }

  Generator generator() {
    Generator.Strategy strategy = any(List.of(Generator.Strategy.values()));
    boolean canBeNamed =
        strategy == Generator.Strategy.SEQUENCE || strategy == Generator.Strategy.TABLE;
    if (!canBeNamed || chance(2)) {
      return Generator.of(strategy);
    }
    return chance(3)
        ? new Generator(strategy, "shared_" + strategy.name().toLowerCase(Locale.ROOT), 1, 10)
        : new Generator(strategy, name("counter"), chance(3) ? 1000 : 1, any(STEPS));
  }

  /** A new attribute of an entity that is, or is about to be, one of the domain's. */
  Attribute attribute(Domain domain, Entity entity) {
    List<String> targets = targets(domain);
    return switch (random.nextInt(16)) {
      case 0 -> embedded(domain);
      case 1, 2 -> targets.isEmpty() ? basic(domain) : toOne(any(targets));
      case 3 -> targets.isEmpty() ? basic(domain) : toMany(any(targets));
      case 4, 5 -> elements(domain);
      case 6 -> computed(entity).map(Attribute.class::cast).orElseGet(() -> basic(domain));
      default -> basic(domain);
    };
  }

  private static List<String> targets(Domain domain) {
    return domain.entities().stream()
        .filter(it -> it.kind() != Kind.MAPPED)
        .map(Entity::name)
        .toList();
  }

  Basic basic(Domain domain) {
    if (chance(6)) {
      return new Basic(
          name("a"), any(domain.choices()).name(), ColumnText.NONE.text(random.nextBoolean()));
    }
    String type = any(TYPES);
    return new Basic(name("a"), type, size(type));
  }

  /** A value that the database computes from another of the entity. */
  Optional<Computed> computed(Entity entity) {
    List<Basic> sources =
        entity.attributes().stream()
            .filter(Basic.class::isInstance)
            .map(Basic.class::cast)
            .filter(it -> it.column().table().isEmpty())
            .filter(it -> List.of("String", "Integer", "Long").contains(it.type()))
            .toList();
    if (sources.isEmpty()) {
      return Optional.empty();
    }
    Basic source = any(sources);
    return Optional.of(
        source.type().equals("String")
            ? new Computed(name("g"), "String", "upper({" + source.name() + "})")
            : new Computed(name("g"), "Long", "{" + source.name() + "} + " + number(1, 9)));
  }

  /** Sizes and rules that fit a type. */
  private ColumnText size(String type) {
    ColumnText column = ColumnText.NONE;
    if (type.equals("String") && chance(2)) {
      column = column.withLength(number(10, 60));
    } else if (type.equals("java.math.BigDecimal") && chance(2)) {
      column = column.withPrecision(number(8, 14), number(1, 4));
    }
    if (chance(3)) {
      column = column.required(true);
    }
    return chance(6) ? column.withName(columnName()) : column;
  }

  /** The name of a column, which may have to be quoted. */
  String columnName() {
    return chance(4) ? '"' + name("Col") + '"' : name("c");
  }

  Embedded embedded(Domain domain) {
    return new Embedded(name("e"), any(domain.parts()).name(), /* isPrefixed= */ true);
  }

  ToOne toOne(String target) {
    return new ToOne(
        name("r"),
        target,
        chance(4) ? ToOne.Place.JOIN_TABLE : ToOne.Place.COLUMN,
        chance(4),
        ColumnText.NONE,
        Reference.PLAIN);
  }

  ToMany toMany(String target) {
    return new ToMany(
        name("m"),
        target,
        any(List.of(ToMany.Kind.values())),
        any(List.of(Shape.SET, Shape.BAG, Shape.LIST)),
        "");
  }

  Elements elements(Domain domain) {
    String type =
        chance(4)
            ? any(domain.parts()).name()
            : chance(4) ? any(domain.choices()).name() : any(List.of("String", "Integer", "UUID"));
    return new Elements(
        name("l"), type, any(List.of(Shape.values())), chance(3) ? name("t") : "", ColumnText.NONE);
  }
}
