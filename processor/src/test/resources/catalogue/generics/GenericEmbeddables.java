package catalogue.generics.genericembeddables;

import jakarta.persistence.*;
import java.time.*;
import java.util.*;

/** Embeddables with type variables. */
class GenericEmbeddables {

  @Embeddable
  static class Range<T> {
    @Column(name = "lower_bound") T lower;
    @Column(name = "upper_bound") T upper;
  }

  @MappedSuperclass
  abstract static class Measured<N extends Number> {
    @Column(nullable = false) N amount;
    String unit;
  }

  @Embeddable static class Weight extends Measured<Double> {}

  @Embeddable static class Quantity extends Measured<Integer> { boolean rounded; }

  @Entity
  static class Offer {
    @Id Long id;
    @Embedded Range<LocalDate> valid;
  }

  @Entity
  static class Parcel {
    @Id Long id;
    @Embedded Weight weight;

    @Embedded
    @AttributeOverride(name = "amount", column = @Column(name = "quantity"))
    @AttributeOverride(name = "unit", column = @Column(name = "quantity_unit"))
    Quantity quantity;
  }

  @MappedSuperclass
  abstract static class Described<D> {
    @Id Long id;
    D description;
  }

  @Embeddable static class Plain { String text; Locale language; }

  @Entity static class Article extends Described<Plain> {}
}
