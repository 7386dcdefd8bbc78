package dev.godwit.processor.mapping.entity;

import dev.godwit.processor.entity.EntityModel;
import dev.godwit.processor.entity.JavaClass;
import dev.godwit.processor.entity.JavaType;
import dev.godwit.processor.entity.ValueConverter;
import dev.godwit.processor.mapping.annotation.Jpa;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** The classes of a mapping, and what has become of the entities among them. */
public final class Entities {

  private final EntityModel model;
  private final Map<String, EntityClass> entities = new LinkedHashMap<>();

  public Entities(EntityModel model) {
    this.model = model;
  }

  public EntityModel model() {
    return model;
  }

  /** The class behind a type, if it takes part in the mapping. */
  public Optional<JavaClass> find(JavaType type) {
    return Optional.ofNullable(model.classes().get(type.key()));
  }

  /** The class behind a type, if it is embeddable. */
  public Optional<JavaClass> findEmbeddable(JavaType type) {
    return find(type).filter(found -> found.has(Jpa.EMBEDDABLE));
  }

  /** The embeddables right below an embeddable, by name. */
  List<JavaClass> embeddablesBelow(JavaClass embeddable) {
    return model.classes().values().stream()
        .filter(type -> type.has(Jpa.EMBEDDABLE))
        .filter(
            type ->
                type.superclass()
                    .filter(above -> above.name().equals(embeddable.name()))
                    .isPresent())
        .sorted(Comparator.comparing(JavaClass::name))
        .toList();
  }

  /** The entity behind a type. */
  public Optional<EntityClass> findEntity(JavaType type) {
    return Optional.ofNullable(entities.get(type.name()));
  }

  /** The entity of a binary name. */
  public Optional<EntityClass> findByName(String name) {
    return Optional.ofNullable(entities.get(name));
  }

  /** The converter that a class is. */
  public Optional<ValueConverter> findConverter(JavaType type) {
    return Optional.ofNullable(model.converters().get(type.name()));
  }

  public void add(EntityClass entity) {
    entities.put(entity.javaClass().name(), entity);
  }

  /** The entity and all that it inherits from, from the bottom up. */
  public List<EntityClass> lineage(EntityClass entity) {
    return Stream.iterate(Optional.of(entity), Optional::isPresent, at -> at.flatMap(this::parent))
        .map(Optional::orElseThrow)
        .toList();
  }

  /** The entity that an entity inherits from. */
  public Optional<EntityClass> parent(EntityClass entity) {
    return entity.parent().map(entities::get);
  }

  /** Whether a foreign key may refer to the entity's table: all its rows must be there. */
  public boolean isReferable(EntityClass entity) {
    return entity.standing() == EntityClass.Standing.MANAGED
        && (Hierarchy.of(entity.javaClass()) != Hierarchy.TABLE_PER_CLASS
            || children(entity).isEmpty());
  }

  /** All entities. */
  public Collection<EntityClass> all() {
    return entities.values();
  }

  /** The entities that inherit from an entity directly, by name. */
  public List<EntityClass> children(EntityClass entity) {
    return entities.values().stream()
        .filter(other -> other.parent().equals(Optional.of(entity.javaClass().name())))
        .sorted(Comparator.comparing(other -> other.javaClass().name()))
        .toList();
  }

  /** The entities whose tables are made by whom it says. */
  public List<EntityClass> with(EntityClass.Standing standing) {
    return entities.values().stream().filter(entity -> entity.standing() == standing).toList();
  }
}
