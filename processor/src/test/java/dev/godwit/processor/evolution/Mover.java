package dev.godwit.processor.evolution;

import dev.godwit.processor.evolution.Attribute.Basic;
import dev.godwit.processor.evolution.Attribute.Computed;
import dev.godwit.processor.evolution.Attribute.Embedded;
import dev.godwit.processor.evolution.Domain.Part;
import dev.godwit.processor.evolution.Entity.Kind;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;

/** Moves attributes between classes: into and out of mapped superclasses and embeddables. */
final class Mover {

  private final Random random;
  private final Inventor inventor;

  Mover(Random random, Inventor inventor) {
    this.random = random;
    this.inventor = inventor;
  }

  /** The domain with something of this class elsewhere. */
  Domain edit(Domain domain, Entity entity) {
    if (entity.kind() == Kind.MAPPED) {
      return inventor.chance(3) ? dissolve(domain, entity) : pushDown(domain, entity);
    }
    return switch (random.nextInt(6)) {
      case 0, 1 -> pullUp(domain, entity);
      case 2 -> adopt(domain, entity);
      case 3 -> embed(domain, entity);
      case 4 -> unpack(domain, entity);
      default -> carry(domain, entity);
    };
  }

  /** An attribute moves to the mapped superclass, which may have to be made first. */
  private Domain pullUp(Domain domain, Entity entity) {
    if (entity.attributes().isEmpty()) {
      return domain;
    }
    Attribute attribute = inventor.any(entity.attributes());
    boolean isElsewhere = attribute instanceof Basic basic && !basic.column().table().isEmpty();
    if (isElsewhere || attribute instanceof Computed) {
      return domain;
    }
    Domain without = domain.changing(entity.name(), it -> it.without(attribute.name()));
    if (entity.parent().isEmpty()) {
      Entity base = inventor.mapped().with(attribute);
      return without
          .with(base)
          .changing(entity.name(), it -> it.withParent(Optional.of(base.name())));
    }
    Entity parent = domain.entity(entity.parent().get());
    return parent.kind() == Kind.MAPPED
        ? without.changing(parent.name(), it -> it.with(attribute))
        : domain;
  }

  /** An attribute of a mapped superclass moves to the classes below it. */
  private Domain pushDown(Domain domain, Entity mapped) {
    if (mapped.attributes().isEmpty()) {
      return domain;
    }
    Attribute attribute = inventor.any(mapped.attributes());
    return domain.mapping(
        it ->
            it.name().equals(mapped.name())
                ? it.without(attribute.name())
                : isBelow(it, mapped) ? it.with(attribute) : it);
  }

  /** The classes below a mapped superclass get all that it has, and it goes. */
  private static Domain dissolve(Domain domain, Entity mapped) {
    Domain changed =
        domain.mapping(
            it -> {
              if (!isBelow(it, mapped)) {
                return it;
              }
              List<Attribute> all = new ArrayList<>(mapped.attributes());
              all.addAll(it.attributes());
              return it.withAttributes(all).withParent(Optional.empty());
            });
    return changed.without(List.of(mapped.name()));
  }

  private static boolean isBelow(Entity entity, Entity parent) {
    return entity.parent().equals(Optional.of(parent.name()));
  }

  /** The class begins to extend a mapped superclass that is there, or ends doing so. */
  private Domain adopt(Domain domain, Entity entity) {
    List<Entity> mapped =
        domain.entities().stream().filter(it -> it.kind() == Kind.MAPPED).toList();
    if (mapped.isEmpty()) {
      return domain;
    }
    Entity base = inventor.any(mapped);
    if (entity.parent().isEmpty()) {
      return domain.changing(entity.name(), it -> it.withParent(Optional.of(base.name())));
    }
    return isBelow(entity, base)
        ? domain.changing(entity.name(), it -> it.withParent(Optional.empty()))
        : domain;
  }

  /** An attribute or two become an embeddable, over the same columns. */
  private Domain embed(Domain domain, Entity entity) {
    List<Basic> basics =
        entity.attributes().stream()
            .filter(Basic.class::isInstance)
            .map(Basic.class::cast)
            .filter(it -> it.column().table().isEmpty())
            .limit(inventor.number(1, 2))
            .toList();
    if (basics.isEmpty()) {
      return domain;
    }
    Part part = new Part(inventor.name("Part"), List.copyOf(basics));
    Embedded embedded = new Embedded(inventor.name("e"), part.name(), /* isPrefixed= */ false);
    Entity changed = entity;
    for (Basic basic : basics) {
      changed = changed.without(basic.name());
    }
    Entity result = changed.with(embedded);
    return domain.with(part).changing(entity.name(), it -> result);
  }

  /** What an embeddable has becomes the entity's own, over the same columns. */
  private Domain unpack(Domain domain, Entity entity) {
    for (Attribute attribute : entity.attributes()) {
      if (attribute instanceof Embedded embedded) {
        Entity changed = entity.without(embedded.name());
        for (Attribute part : domain.part(embedded.part()).orElseThrow().attributes()) {
          if (changed.attribute(part.name()).isEmpty()) {
            Basic basic = (Basic) part;
            changed =
                changed.with(
                    embedded.isPrefixed()
                        ? basic.with(basic.column().withName(embedded.name() + '_' + basic.name()))
                        : basic);
          }
        }
        Entity result = changed;
        return domain.changing(entity.name(), it -> result);
      }
    }
    return domain;
  }

  /** An embedded attribute moves to another entity. */
  private Domain carry(Domain domain, Entity entity) {
    Entity other = inventor.any(domain.entities());
    Optional<Attribute> embedded =
        entity.attributes().stream().filter(Embedded.class::isInstance).findFirst();
    if (embedded.isEmpty() || other.equals(entity)) {
      return domain;
    }
    return domain
        .changing(entity.name(), it -> it.without(embedded.get().name()))
        .changing(other.name(), it -> it.with(embedded.get()));
  }
}
