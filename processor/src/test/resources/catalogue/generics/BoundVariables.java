package catalogue.generics.boundvariables;

import jakarta.persistence.*;
import java.io.Serializable;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.*;

/** Type variables with bounds, swapped order, several levels, and arrays and collections of them. */
class BoundVariables {

  @MappedSuperclass
  abstract static class Pair<A, B> {
    @Id Long id;
    A first;
    @Column(name = "the_second") B second;
  }

  @MappedSuperclass
  abstract static class Swapped<X, Y> extends Pair<Y, X> {}

  @MappedSuperclass
  abstract static class Half<Z> extends Swapped<String, Z> {
    Z third;
  }

  @Entity static class Prices extends Half<BigDecimal> {}

  @Entity static class Dates extends Half<LocalDate> { String own; }

  @Entity static class Straight extends Pair<Integer, Boolean> {}

  @MappedSuperclass
  abstract static class Keyed<K extends Serializable & Comparable<K>> {
    @Id K key;
  }

  @Entity static class ByText extends Keyed<String> {}

  @Entity static class ByNumber extends Keyed<Integer> { @ManyToOne ByText text; @ManyToOne ByNumber next; }

  @Entity static class ByUuid extends Keyed<UUID> { @ElementCollection Set<String> words; }

  @MappedSuperclass
  abstract static class Self<T extends Self<T>> {
    @Id @GeneratedValue Long id;
    @ManyToOne T parent;
    @OneToMany(mappedBy = "parent") List<T> children;
  }

  @Entity static class Category extends Self<Category> { String title; }

  @Entity static class Department extends Self<Department> { int seats; }

  @MappedSuperclass
  abstract static class Holder<E> {
    @Id Long id;
    @ElementCollection List<E> items;
    @ElementCollection @OrderColumn List<E> ordered;
    @ElementCollection Set<E> unlike;
  }

  @Entity static class Texts extends Holder<String> {}

  @Entity static class Numbers extends Holder<Long> {}

  @Entity static class Points extends Holder<Point> {}

  @Embeddable
  static class Point {
    int x;
    int y;

    @Override
    public boolean equals(Object other) {
      return other instanceof Point that && x == that.x && y == that.y;
    }

    @Override
    public int hashCode() {
      return Objects.hash(x, y);
    }
  }
}
