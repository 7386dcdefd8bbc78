package catalogue.generics.sealedhierarchies;

import jakarta.persistence.*;

/** A sealed superclass of entities. */
class SealedHierarchies {

  @MappedSuperclass
  abstract static sealed class Typed<T> permits Flag, Amount {
    @Id Long id;
    T content;
  }

  @Entity static non-sealed class Flag extends Typed<Boolean> {}

  @Entity static non-sealed class Amount extends Typed<Double> {}
}
