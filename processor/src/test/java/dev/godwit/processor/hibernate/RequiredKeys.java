package dev.godwit.processor.hibernate;

import java.lang.reflect.Modifier;
import java.util.Optional;
import java.util.stream.Stream;
import org.hibernate.boot.Metadata;
import org.hibernate.mapping.Collection;
import org.hibernate.mapping.OneToMany;
import org.hibernate.mapping.PersistentClass;
import org.hibernate.mapping.ToOne;
import org.hibernate.mapping.Value;

/** Which collections must hold an instance so that it can be inserted. */
final class RequiredKeys {

  private final Metadata metadata;

  RequiredKeys(Metadata metadata) {
    this.metadata = metadata;
  }

  /** The collections that alone give a column of an entity its value. */
  Stream<Collection> owning(PersistentClass entity) {
    return metadata.getCollectionBindings().stream()
        .filter(RequiredKeys::givesOne)
        .filter(it -> elements(it).isAssignableFrom(entity.getMappedClass()));
  }

  private static Class<?> elements(Collection collection) {
    return ((OneToMany) collection.getElement()).getAssociatedClass().getMappedClass();
  }

  /** Whether it would hold what another collection alone can give its key. */
  boolean isOthers(Collection collection) {
    Value element = collection.getElement();
    Optional<PersistentClass> entity =
        element instanceof OneToMany many
            ? Optional.of(many.getAssociatedClass())
            : element instanceof ToOne one
                ? Optional.of(metadata.getEntityBinding(one.getReferencedEntityName()))
                : Optional.empty();
    return entity
        .map(RequiredKeys::concrete)
        .filter(it -> owning(it).anyMatch(owning -> owning != collection))
        .isPresent();
  }

  /** Whether the elements' tables have a required key that only the collection writes. */
  static boolean givesOne(Collection collection) {
    return collection.getElement() instanceof OneToMany
        && !collection.isInverse()
        && collection.getKey().getColumns().stream().anyMatch(it -> !it.isNullable());
  }

  /** An entity, or one that inherits from it where it is abstract. */
  static PersistentClass concrete(PersistentClass entity) {
    return Stream.concat(Stream.of(entity), entity.getSubclassClosure().stream())
        .filter(it -> !Modifier.isAbstract(it.getMappedClass().getModifiers()))
        .findFirst()
        .orElseThrow();
  }
}
