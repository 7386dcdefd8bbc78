package catalogue.generics.concretesuperclasses;

import jakarta.persistence.*;
import java.util.*;

/** Mapped superclasses that are concrete, interfaces, and type arguments that are types themselves. */
class ConcreteSuperclasses {

  interface Priced<N extends Number> {
    N price();
  }

  @MappedSuperclass
  static class Dated<D extends Comparable<? super D>> {
    @Id @GeneratedValue(strategy = GenerationType.IDENTITY) Long id;
    D due;
    @Transient D ignored;
  }

  @MappedSuperclass
  static class Grouped<E extends Enum<E>, D extends Comparable<? super D>> extends Dated<D> {
    @Enumerated(EnumType.STRING) @Column(length = 15) E status;
    @ElementCollection @Enumerated(EnumType.STRING) Set<E> earlier;
  }

  enum Stage { PLANNED, DONE }

  @Entity
  static class Task extends Grouped<Stage, java.time.LocalDate> implements Priced<Long> {
    private Long price;

    @Override
    public Long price() {
      return price;
    }
  }

  @Entity static class Milestone extends Dated<java.time.Instant> { @ManyToMany List<Task> tasks; }
}
