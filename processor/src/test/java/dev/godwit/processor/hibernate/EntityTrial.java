package dev.godwit.processor.hibernate;

import java.lang.reflect.Modifier;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.hibernate.Session;
import org.hibernate.SessionFactory;
import org.hibernate.boot.Metadata;
import org.hibernate.mapping.Column;
import org.hibernate.mapping.ForeignKey;
import org.hibernate.mapping.PersistentClass;
import org.hibernate.mapping.Property;

/**
 * Has Hibernate insert, read, update and delete an instance of each entity. What one of them needs
 * is inserted and deleted with it.
 */
final class EntityTrial {

  private static final String TENANTS = "_tenantId";

  private final Metadata metadata;
  private final SessionFactory sessions;

  EntityTrial(Metadata metadata, SessionFactory sessions) {
    this.metadata = metadata;
    this.sessions = sessions;
  }

  /** What Hibernate could not do, by the entity's simple name behind its package. */
  Map<String, String> failures() {
    Map<String, String> failures = new TreeMap<>();
    metadata.getEntityBindings().stream()
        .filter(EntityTrial::isInsertable)
        .sorted(Comparator.comparing(PersistentClass::getEntityName))
        .forEach(
            entity ->
                attempt(entity)
                    .ifPresent(
                        failure ->
                            failures.put(
                                entity.getEntityName().replaceFirst(".*\\.", ""), failure)));
    return failures;
  }

  /** Abstract classes have no instances, and what is selected has no table. */
  private static boolean isInsertable(PersistentClass entity) {
    return !Modifier.isAbstract(entity.getMappedClass().getModifiers())
        && !Boolean.TRUE.equals(entity.isAbstract())
        && !entity.getTable().isSubselect()
        && !entity.getTable().isView();
  }

  /** What fails where neither different nor equal values work. */
  private Optional<String> attempt(PersistentClass entity) {
    return attempt(entity, BasicSpecimens.different())
        .flatMap(
            failure ->
                attempt(entity, BasicSpecimens.equal())
                    .map(other -> failure + "; with equal values " + other));
  }

  private Optional<String> attempt(PersistentClass entity, BasicSpecimens basics) {
    try (Session session = open()) {
      session.beginTransaction();
      try {
        use(entity, basics, session);
        return Optional.empty();
      } catch (RuntimeException | AssertionError e) {
        return Optional.of(causes(e));
      } finally {
        session.getTransaction().rollback();
      }
    }
  }

  private Session open() {
    return metadata.getFilterDefinitions().containsKey(TENANTS)
        ? sessions.withOptions().tenantIdentifier((Object) "tenant").openSession()
        : sessions.openSession();
  }

  private void use(PersistentClass entity, BasicSpecimens basics, Session session) {
    EntitySpecimens specimens = new EntitySpecimens(metadata, basics);
    Object inserted = specimens.make(entity);
    specimens.made().forEach(session::persist);
    session.flush();
    session.clear();

    Object found = find(session, inserted);
    List<Property> compared = ComparedValues.comparable(entity);
    compared.forEach(property -> requireSame(property, inserted, found));

    if (entity.isMutable()) {
      Optional<Property> changed =
          compared.stream()
              .filter(Property::isUpdatable)
              .filter(it -> !it.isNaturalIdentifier() && !isKey(entity, it))
              // The last: conditions between attributes are most often about the first.
              .reduce((one, later) -> later);
      changed.ifPresent(
          property -> {
            specimens.change(found, property);
            session.flush();
            session.clear();
            requireSame(property, found, find(session, found));
          });
    }
    session.clear();

    List<Object> rest = new ArrayList<>(specimens.made());
    Collections.reverse(rest);
    if (basics.areEqual()) {
      // One by one: an entity and a collection may have the row in common.
      rest.forEach(each -> remove(List.of(find(session, each)), session));
    } else {
      remove(rest.stream().map(each -> find(session, each)).toList(), session);
    }
    if (session.find(inserted.getClass(), identifier(inserted)) != null) {
      throw new AssertionError("still there after it was removed");
    }
  }

  private static void remove(List<Object> instances, Session session) {
    instances.forEach(session::remove);
    session.flush();
    session.clear();
  }

  /** Whether the attribute's column is part of a foreign key, or one refers to it. */
  private boolean isKey(PersistentClass entity, Property property) {
    return metadata.collectTableMappings().stream()
        .flatMap(table -> table.getForeignKeyCollection().stream())
        .flatMap(key -> Stream.concat(columns(key, entity), referred(key, entity)))
        .anyMatch(property.getColumns()::contains);
  }

  private static Stream<Column> columns(ForeignKey key, PersistentClass entity) {
    return key.getTable().equals(entity.getTable()) ? key.getColumns().stream() : Stream.empty();
  }

  private static Stream<Column> referred(ForeignKey key, PersistentClass entity) {
    return key.getReferencedTable().equals(entity.getTable())
        ? key.getReferencedColumns().stream()
        : Stream.empty();
  }

  private Object find(Session session, Object instance) {
    Object found = session.find(instance.getClass(), identifier(instance));
    return Objects.requireNonNull(found, () -> "not found: " + instance.getClass().getName());
  }

  private Object identifier(Object instance) {
    return sessions.getPersistenceUnitUtil().getIdentifier(instance);
  }

  private static void requireSame(Property property, Object expected, Object actual) {
    Object before = Instances.read(expected, property);
    Object after = Instances.read(actual, property);
    if (!ComparedValues.same(before, after)) {
      throw new AssertionError(
          "attribute '%s' was %s and is %s".formatted(property.getName(), before, after));
    }
  }

  /** An exception and what caused it, in a line. */
  static String causes(Throwable thrown) {
    List<String> causes = new ArrayList<>();
    for (Throwable cause = thrown; cause != null; cause = cause.getCause()) {
      causes.add(cause.toString());
    }
    return String.join("; caused by ", causes);
  }
}
