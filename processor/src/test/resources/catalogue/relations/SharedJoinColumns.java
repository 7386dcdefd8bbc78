package catalogue.relations.sharedjoincolumns;

import jakarta.persistence.*;
import java.util.*;

/** Relations that share columns with each other, with basic attributes and with the key. */
class SharedJoinColumns {

  static class UnitId implements java.io.Serializable {
    Long tenant;
    Long number;
    public boolean equals(Object o) { return o instanceof UnitId u && Objects.equals(u.number, number) && Objects.equals(u.tenant, tenant); }
    public int hashCode() { return Objects.hash(number); }
  }

  @Entity @IdClass(UnitId.class) static class Unit {
    @Id Long tenant;
    @Id Long number;
  }

  @Entity @IdClass(UnitId.class) static class Employee {
    @Id Long tenant;
    @Id Long number;
    @Column(name = "unit_number") Long unitNumber;
    @ManyToOne
    @JoinColumn(name = "tenant", referencedColumnName = "tenant", insertable = false, updatable = false)
    @JoinColumn(name = "unit_number", referencedColumnName = "number", insertable = false, updatable = false)
    Unit unit;
    @ManyToOne
    @JoinColumn(name = "tenant", referencedColumnName = "tenant", insertable = false, updatable = false)
    @JoinColumn(name = "boss_number", referencedColumnName = "number", insertable = false, updatable = false)
    Employee boss;
  }

  @Entity static class Badge {
    @Id Long id;
    @Column(name = "tenant_id", nullable = false) Long tenant;
    @Column(name = "employee_no") Long employeeNumber;
    @ManyToOne
    @JoinColumn(name = "tenant_id", referencedColumnName = "tenant", insertable = false, updatable = false)
    @JoinColumn(name = "employee_no", referencedColumnName = "number", insertable = false, updatable = false)
    Employee employee;
    @ManyToOne
    @JoinColumn(name = "tenant_id", referencedColumnName = "tenant", insertable = false, updatable = false)
    @JoinColumn(name = "employee_no", referencedColumnName = "number", insertable = false, updatable = false)
    Unit unit;
  }
}
