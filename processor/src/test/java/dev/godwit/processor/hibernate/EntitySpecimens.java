package dev.godwit.processor.hibernate;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.hibernate.boot.Metadata;
import org.hibernate.mapping.BasicValue;
import org.hibernate.mapping.Collection;
import org.hibernate.mapping.Component;
import org.hibernate.mapping.IndexedCollection;
import org.hibernate.mapping.OneToMany;
import org.hibernate.mapping.OneToOne;
import org.hibernate.mapping.PersistentClass;
import org.hibernate.mapping.Property;
import org.hibernate.mapping.ToOne;
import org.hibernate.mapping.Value;

/**
 * Makes an instance of an entity with a value for every attribute, and the instances that it refers
 * to; those have only what they need themselves. A circle of required relations ends at an instance
 * that is being made.
 *
 * <p>Where basic values are equal, there is one instance of each entity: columns that are both
 * written and part of a relation refer to it.
 */
final class EntitySpecimens {

  private final Metadata metadata;
  private final RequiredKeys keys;
  private final BasicSpecimens basics;
  private final Deque<Object> open = new ArrayDeque<>();
  private final List<Object> made = new ArrayList<>();

  EntitySpecimens(Metadata metadata, BasicSpecimens basics) {
    this.metadata = metadata;
    this.keys = new RequiredKeys(metadata);
    this.basics = basics;
  }

  /** All instances made, in an order in which they can be inserted. */
  List<Object> made() {
    return List.copyOf(made);
  }

  /** Makes an instance, with one that must own it if there is such. */
  Object make(PersistentClass entity) {
    if (basics.areEqual()) {
      Optional<Object> only = only(entity);
      if (only.isPresent()) {
        return only.get();
      }
    }
    Optional<PersistentClass> owner = owner(entity);
    if (owner.isEmpty()) {
      return makeAlone(entity);
    }
    make(RequiredKeys.concrete(owner.get()));
    return made.stream()
        .filter(it -> it.getClass() == entity.getMappedClass())
        .reduce((one, later) -> later)
        .orElseThrow();
  }

  private Optional<Object> only(PersistentClass entity) {
    return Stream.concat(made.stream(), open.stream())
        .filter(it -> it.getClass() == entity.getMappedClass())
        .findFirst();
  }

  /** The entity whose collection alone gives a column of this one its value. */
  private Optional<PersistentClass> owner(PersistentClass entity) {
    return keys.owning(entity)
        .map(Collection::getOwner)
        .filter(it -> open.stream().noneMatch(it.getMappedClass()::isInstance))
        .findFirst();
  }

  private Object makeAlone(PersistentClass entity) {
    Object instance = Instances.create(entity.getMappedClass());
    open.push(instance);
    fillIdentifier(entity, instance);
    for (Property property : entity.getPropertyClosure()) {
      if (property.getValue() instanceof ToOne relation && sharesKey(entity, relation)) {
        fillShared(entity, instance, property);
      } else if (basics.areEqual() && Attributes.isReading(property)) {
        make(
            RequiredKeys.concrete(
                metadata.getEntityBinding(
                    ((ToOne) property.getValue()).getReferencedEntityName())));
      } else if (!Attributes.isReferring(property)) {
        fill(instance, property);
      }
    }
    made.add(instance);
    for (Property property : entity.getPropertyClosure()) {
      if (Attributes.isReferring(property)) {
        fill(instance, property);
      } else if (Attributes.isRequiredInverse(property)) {
        fillInverse(instance, property);
      }
    }
    open.pop();
    return instance;
  }

  /** Lets the other side, which may be what is being made, refer to an instance. */
  private void fillInverse(Object instance, Property property) {
    OneToOne relation = (OneToOne) property.getValue();
    PersistentClass target = metadata.getEntityBinding(relation.getReferencedEntityName());
    Object other = circle(target).or(() -> opened(target)).orElseGet(() -> make(target));
    Instances.write(instance, property, other);
  }

  /** Gives a basic attribute another value. */
  void change(Object instance, Property property) {
    basics
        .another((BasicValue) property.getValue())
        .ifPresent(value -> Instances.write(instance, property, value));
  }

  private void fillIdentifier(PersistentClass entity, Object instance) {
    if (entity.getIdentifierMapper() != null) {
      entity.getIdentifierMapper().getProperties().forEach(it -> fillKey(instance, it));
    } else if (entity.getIdentifierProperty() != null) {
      fillKey(instance, entity.getIdentifierProperty());
    } else if (entity.getIdentifier() instanceof Component component) {
      component.getProperties().forEach(it -> fillKey(instance, it));
    }
  }

  private void fillKey(Object instance, Property property) {
    if (!Attributes.isGenerated(property)) {
      set(instance, property);
    }
  }

  /** Whether a relation's columns are the entity's key. */
  private static boolean sharesKey(PersistentClass entity, ToOne relation) {
    return relation instanceof OneToOne other
        ? other.isConstrained() && other.getMappedByProperty() == null
        : !relation.hasFormula()
            && entity.getIdentifier().getColumns().containsAll(relation.getColumns());
  }

  /** Refers to a target whose key is the instance's, which Hibernate copies if told by mapping. */
  private void fillShared(PersistentClass entity, Object instance, Property property) {
    ToOne relation = (ToOne) property.getValue();
    Object target = target(relation.getReferencedEntityName(), /* isOptional= */ false);
    Instances.write(instance, property, target);
    Property key = entity.getIdentifierProperty();
    Property targetKey =
        metadata.getEntityBinding(relation.getReferencedEntityName()).getIdentifierProperty();
    if (key != null
        && targetKey != null
        && key.getValue() instanceof BasicValue
        && !Attributes.isGenerated(key)) {
      Instances.write(instance, key, Instances.read(target, targetKey));
    }
  }

  private void fill(Object instance, Property property) {
    if (Attributes.isSettable(property)) {
      set(instance, property);
    }
  }

  private void set(Object instance, Property property) {
    value(instance.getClass(), property)
        .ifPresent(value -> Instances.write(instance, property, value));
  }

  private Optional<Object> value(Class<?> owner, Property property) {
    Value value = property.getValue();
    if (value instanceof Component component) {
      return Optional.of(component(component));
    }
    if (value instanceof ToOne relation) {
      return target(
          relation, property.isOptional() && (value.isNullable() || Attributes.isApart(property)));
    }
    if (value instanceof Collection collection) {
      return collection(Instances.type(owner, property), collection);
    }
    return basic(value);
  }

  private Optional<Object> basic(Value value) {
    return value instanceof BasicValue basic ? basics.make(basic) : Optional.empty();
  }

  private Object component(Component component) {
    Class<?> type = component.getComponentClass();
    return basics.make(type).orElseGet(() -> component(component, type));
  }

  private Object component(Component component, Class<?> type) {
    if (type.isRecord()) {
      Map<String, Object> values = new HashMap<>();
      for (Property property : component.getProperties()) {
        if (Attributes.isSettable(property)) {
          value(type, property).ifPresent(value -> values.put(property.getName(), value));
        }
      }
      return Instances.record(type, values);
    }
    Object instance = Instances.create(type);
    for (Property property : component.getProperties()) {
      if (Attributes.isDeclared(component, property, type)) {
        fill(instance, property);
      }
    }
    return instance;
  }

  private Optional<Object> target(ToOne relation, boolean isOptional) {
    boolean isMappedElsewhere =
        relation instanceof OneToOne other && other.getMappedByProperty() != null;
    if (isMappedElsewhere || (isOptional && open.size() > 1)) {
      return Optional.empty();
    }
    return Optional.of(target(relation.getReferencedEntityName(), isOptional));
  }

  private Object target(String entityName, boolean isOptional) {
    PersistentClass target = RequiredKeys.concrete(metadata.getEntityBinding(entityName));
    return isOptional ? make(target) : circle(target).orElseGet(() -> make(target));
  }

  private Optional<Object> opened(PersistentClass target) {
    return open.stream().filter(target.getMappedClass()::isInstance).findFirst();
  }

  /**
   * What is being made itself and can be referred to: it is inserted before, or refers to itself.
   */
  private Optional<Object> circle(PersistentClass target) {
    return open.stream()
        .filter(target.getMappedClass()::isInstance)
        .filter(it -> it != open.getLast() || made.contains(it))
        .findFirst();
  }

  /** One element; none where the other side maps the relation, or in what is only referred to. */
  private Optional<Object> collection(Class<?> type, Collection collection) {
    boolean isNeeded = open.size() == 1 || RequiredKeys.givesOne(collection);
    if (collection.isInverse() || !isNeeded || keys.isOthers(collection)) {
      return Optional.empty();
    }
    Optional<Object> element = element(collection.getElement());
    if (collection instanceof IndexedCollection indexed && collection.isMap()) {
      return element.flatMap(
          it -> element(indexed.getIndex()).map(key -> Instances.holding(type, key, it)));
    }
    return element.map(it -> Instances.holding(type, it));
  }

  private Optional<Object> element(Value value) {
    if (value instanceof Component component) {
      return Optional.of(component(component));
    }
    if (value instanceof OneToMany many) {
      return Optional.of(make(RequiredKeys.concrete(many.getAssociatedClass())));
    }
    if (value instanceof ToOne relation) {
      return Optional.of(
          make(
              RequiredKeys.concrete(
                  metadata.getEntityBinding(relation.getReferencedEntityName()))));
    }
    return basic(value);
  }
}
