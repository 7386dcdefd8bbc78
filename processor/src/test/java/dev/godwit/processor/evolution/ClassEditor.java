package dev.godwit.processor.evolution;

import dev.godwit.processor.evolution.Attribute.Basic;
import dev.godwit.processor.evolution.Entity.Kind;
import dev.godwit.processor.evolution.Entity.Strategy;
import dev.godwit.processor.evolution.Entity.TableText;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/** Edits what stands on classes: their tables, keys and hierarchies. */
final class ClassEditor {

  private final Random random;
  private final Inventor inventor;

  ClassEditor(Random random, Inventor inventor) {
    this.random = random;
    this.inventor = inventor;
  }

  /** The domain after one edit, most often of this entity. */
  Domain edit(Domain domain, Entity entity) {
    String name = entity.name();
    if (entity.kind() == Kind.MAPPED) {
      return renameClass(domain, entity);
    }
    return switch (random.nextInt(14)) {
      case 0 -> domain.with(inventor.entity(domain));
      case 1 -> domain.entities().size() < 3 ? domain : remove(domain, entity);
      case 2 -> renameClass(domain, entity);
      case 3 -> domain.changing(name, this::renameTable);
      case 4 -> domain.changing(name, this::moveTable);
      case 5 -> domain.changing(name, this::describe);
      case 6 -> changeStrategy(domain, entity);
      case 7 -> domain.with(inventor.subclass(domain, entity));
      case 8 -> domain.entities().size() < 8 ? inventor.hierarchy(domain) : domain;
      case 9 -> domain.changing(name, this::changeGenerator);
      case 10 -> domain.changing(name, this::changeKey);
      case 11 -> swapTables(domain, entity);
      case 12 -> discriminate(domain, entity);
      default -> domain.changing(name, this::changeSecondary);
    };
  }

  private static Domain remove(Domain domain, Entity entity) {
    return domain.without(domain.hierarchy(entity).stream().map(Entity::name).toList());
  }

  private Domain renameClass(Domain domain, Entity entity) {
    String name = inventor.name("Renamed");
    return domain
        .changing(entity.name(), it -> it.withName(name))
        .mapping(
            it ->
                it.withParent(it.parent().map(that -> that.equals(entity.name()) ? name : that))
                    .withAttributes(
                        it.attributes().stream()
                            .map(that -> that.retargeted(entity.name(), name))
                            .toList()));
  }

  private Entity renameTable(Entity entity) {
    boolean isDefault = inventor.chance(4) && !entity.table().name().isEmpty();
    String name = isDefault ? "" : inventor.name(inventor.chance(5) ? "A b" : "table");
    return entity.withTable(entity.table().withName(name));
  }

  /** Two tables change names with each other. */
  private Domain swapTables(Domain domain, Entity entity) {
    Entity other = inventor.any(domain.entities());
    if (other.equals(entity) || other.kind() == Kind.MAPPED) {
      return domain;
    }
    String mine = name(entity);
    String others = name(other);
    return domain
        .changing(entity.name(), it -> it.withTable(it.table().withName(others)))
        .changing(other.name(), it -> it.withTable(it.table().withName(mine)));
  }

  private static String name(Entity entity) {
    return entity.table().name().isEmpty() ? entity.name() : entity.table().name();
  }

  /** To another database schema, or back. */
  private Entity moveTable(Entity entity) {
    return entity.withTable(entity.table().in(inventor.any(List.of("", "sales", "stock"))));
  }

  private Entity describe(Entity entity) {
    String comment = inventor.chance(3) ? "" : "The " + inventor.name("number ");
    return entity.withTable(entity.table().withComment(comment));
  }

  private Domain changeStrategy(Domain domain, Entity entity) {
    Entity root = domain.root(entity);
    return domain.hierarchy(root).size() < 2
        ? domain
        : domain.changing(
            root.name(), it -> it.withStrategy(inventor.any(List.of(Strategy.values()))));
  }

  /** The classes of a hierarchy are told from each other by other values, types or columns. */
  private Domain discriminate(Domain domain, Entity entity) {
    Entity root = domain.root(entity);
    String type = root.discriminator().type();
    return switch (random.nextInt(3)) {
      case 0 ->
          domain.changing(root.name(), it -> it.with(it.discriminator().named(inventor.name("d"))));
      case 1 ->
          domain.changing(
              entity.name(), it -> it.with(it.discriminator().valued(discriminating(type))));
      default -> {
        String other = type.equals("INTEGER") ? "STRING" : "INTEGER";
        Domain changed =
            domain.changing(root.name(), it -> it.with(it.discriminator().typed(other)));
        for (Entity each : domain.hierarchy(root)) {
          changed =
              changed.changing(
                  each.name(), it -> it.with(it.discriminator().valued(discriminating(other))));
        }
        yield changed;
      }
    };
  }

  private String discriminating(String type) {
    return inventor.name(type.equals("INTEGER") ? "" : "v");
  }

  private Entity changeGenerator(Entity entity) {
    return entity
        .identity()
        .filter(it -> it.form() == Identity.Form.SINGLE && !isText(it))
        .map(
            it ->
                entity.withIdentity(new Identity(it.form(), generator(it.generator()), it.parts())))
        .orElse(entity);
  }

  /** Another one, or a named sequence that gets another name, step or beginning. */
  private Generator generator(Generator generator) {
    if (generator.name().isEmpty() || inventor.chance(3)) {
      return inventor.generator();
    }
    boolean isSequence = generator.strategy() == Generator.Strategy.SEQUENCE;
    return new Generator(
        generator.strategy(),
        inventor.chance(2) ? generator.name() : inventor.name("counter"),
        generator.first(),
        isSequence ? inventor.any(Inventor.STEPS) : generator.step());
  }

  private static boolean isText(Identity identity) {
    return List.of("UUID", "String").contains(identity.parts().get(0).type());
  }

  /** A key of two columns becomes one of the first, or the other way round; or the form changes. */
  private Entity changeKey(Entity entity) {
    if (entity.identity().isEmpty()) {
      return entity;
    }
    Identity identity = entity.identity().get();
    List<Basic> parts = new ArrayList<>(identity.parts());
    Identity.Form form = inventor.any(List.of(Identity.Form.values()));
    if (form == Identity.Form.SINGLE) {
      return entity.withIdentity(new Identity(form, Generator.NONE, parts.subList(0, 1)));
    }
    if (parts.size() == 1) {
      parts.add(new Basic("code", "String", ColumnText.NONE.withLength(20)));
      if (parts.get(0).type().equals("long")) {
        parts.set(0, parts.get(0).withType("Long"));
      }
    }
    return entity.withIdentity(new Identity(form, Generator.NONE, parts));
  }

  /** One more secondary table, or none. */
  private Entity changeSecondary(Entity entity) {
    TableText table = entity.table();
    List<String> secondary = new ArrayList<>(table.secondary());
    if (secondary.size() > 1 || (!secondary.isEmpty() && inventor.chance(2))) {
      String gone = secondary.remove(0);
      return without(entity, gone).withTable(table.withSecondary(secondary));
    }
    secondary.add(inventor.name("second"));
    return entity.withTable(table.withSecondary(secondary));
  }

  private static Entity without(Entity entity, String table) {
    return entity.withAttributes(
        entity.attributes().stream()
            .map(
                it ->
                    it instanceof Basic basic && basic.column().table().equals(table)
                        ? basic.with(basic.column().in(""))
                        : it)
            .toList());
  }
}
