package dev.godwit.processor.mapping.collection;

import dev.godwit.processor.entity.JavaType;
import dev.godwit.processor.mapping.annotation.Hibernate;
import dev.godwit.processor.mapping.annotation.Jpa;
import dev.godwit.processor.mapping.entity.Attribute;
import java.util.stream.Stream;

/** How a collection tells its elements apart, which decides its table's primary key. */
enum CollectionKind {
  /** Elements may occur twice, in no order. */
  BAG,
  /** As a bag, but each row has an identifier of its own. */
  IDENTIFIED_BAG,
  /** A column keeps each element's place. */
  LIST,
  /** No element occurs twice. */
  SET,
  /** Each element has a key. */
  MAP;

  /** What the attribute's type and annotations make it, as Hibernate sees it. */
  static CollectionKind of(Attribute attribute) {
    JavaType type = attribute.type();
    if (type.kind() == JavaType.Kind.ARRAY) {
      return LIST;
    }
    if (attribute.has(Hibernate.BAG)) {
      return BAG;
    }
    boolean identified =
        attribute.annotations().stream()
            .anyMatch(use -> use.type().startsWith(Hibernate.COLLECTION_ID));
    if (identified) {
      return IDENTIFIED_BAG;
    }
    if (type.is("java.util.List")) {
      return Stream.of(Jpa.ORDER_COLUMN, Hibernate.LIST_INDEX_BASE).anyMatch(attribute::has)
          ? LIST
          : BAG;
    }
    if (type.is("java.util.Map")) {
      return MAP;
    }
    return type.is("java.util.Set") ? SET : BAG;
  }
}
