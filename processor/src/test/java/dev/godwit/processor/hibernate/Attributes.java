package dev.godwit.processor.hibernate;

import org.hibernate.mapping.Collection;
import org.hibernate.mapping.Component;
import org.hibernate.mapping.OneToMany;
import org.hibernate.mapping.OneToOne;
import org.hibernate.mapping.PersistentClass;
import org.hibernate.mapping.Property;
import org.hibernate.mapping.SimpleValue;
import org.hibernate.mapping.ToOne;
import org.hibernate.mapping.Value;

/** What an attribute is to one who fills in an instance. */
final class Attributes {

  private Attributes() {}

  /** Whether a relation is by columns that other attributes write. */
  static boolean isReading(Property property) {
    return property.getValue() instanceof ToOne relation
        && !property.isInsertable()
        && !(relation instanceof OneToOne);
  }

  /** Whether the elements have the owner's key in their own tables, and so come after it. */
  static boolean isReferring(Property property) {
    return property.getValue() instanceof Collection collection
        && collection.getElement() instanceof OneToMany;
  }

  /** Whether a reader joins the other side, which has the foreign key. */
  static boolean isRequiredInverse(Property property) {
    return property.getValue() instanceof OneToOne other
        && other.getMappedByProperty() != null
        && !property.isOptional();
  }

  /** Whether neither Hibernate nor the database makes the value. */
  static boolean isSettable(Property property) {
    Value value = property.getValue();
    boolean isComputed = value instanceof SimpleValue simple && simple.hasFormula();
    return !isComputed
        && property.isInsertable()
        && !property.isSynthetic()
        && !property.isBackRef()
        && !isGenerated(property);
  }

  static boolean isGenerated(Property property) {
    return property.getValueGeneratorCreator() != null
        || (property.getValue() instanceof SimpleValue simple
            && (simple.isVersion() || !simple.getCustomIdGeneratorCreator().isAssigned()));
  }

  /** Whether a relation has a table of its own. */
  static boolean isApart(Property property) {
    PersistentClass entity = property.getPersistentClass();
    return entity != null && !property.getValue().getTable().equals(entity.getTable());
  }

  /** Whether an attribute belongs to the class, and not to one that inherits from it. */
  static boolean isDeclared(Component component, Property property, Class<?> type) {
    if (!component.isPolymorphic()) {
      return true;
    }
    String declaring = component.getPropertyDeclaringClass(property);
    for (Class<?> each = type; each != null; each = each.getSuperclass()) {
      if (each.getName().equals(declaring)) {
        return true;
      }
    }
    return false;
  }
}
