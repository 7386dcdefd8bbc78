package catalogue.maps.relationsinkeys;

import jakarta.persistence.*;
import java.math.*;
import java.time.*;
import java.util.*;

/** Embeddable keys with relations and enums in them. */
class RelationsInKeys {

  enum Unit { KG, LB }

  @Embeddable static class Scale {
    @Column(length = 4) String code;
    @Enumerated(EnumType.STRING) @Column(length = 2) Unit unit;
    @ManyToOne Maker maker;
    @Override public boolean equals(Object other) { return other instanceof Scale s && Objects.equals(s.code, code); }
    @Override public int hashCode() { return Objects.hashCode(code); }
  }

  @Entity static class Maker { @Id Long id; }

  @Entity static class Lab {
    @Id Long id;
    @ElementCollection Map<Scale, BigDecimal> readings = new HashMap<>();
    @ElementCollection @AttributeOverride(name = "key.code", column = @Column(name = "pre", length = 9))
    @AssociationOverride(name = "key.maker", joinColumns = @JoinColumn(name = "made_by"))
    Map<Scale, String> notes = new HashMap<>();
  }
}
