package catalogue.relations.optionalmanytoone;

import jakarta.persistence.*;
import java.util.*;

/** How optionality and nullability of many-to-one relations meet. */
class OptionalManyToOne {

  @Entity static class Warehouse {
    @Id Long id;
  }

  @Entity static class Parcel {
    @Id Long id;
    @ManyToOne Warehouse anywhere;
    @ManyToOne(optional = false) Warehouse origin;
    @ManyToOne @JoinColumn(nullable = false) Warehouse destination;
    @ManyToOne(optional = false) @JoinColumn(nullable = true) Warehouse insisted;
    @ManyToOne(optional = false) @JoinColumn(name = "via_warehouse", nullable = false) Warehouse via;
    @ManyToOne(optional = false, fetch = FetchType.LAZY, cascade = CascadeType.ALL) @JoinColumn Warehouse lazy;
    @ManyToOne @JoinColumn(name = "sharedOrigin", insertable = true, updatable = false) Warehouse fixed;
    @ManyToOne @JoinColumn(name = "", unique = true) Warehouse only;
  }
}
