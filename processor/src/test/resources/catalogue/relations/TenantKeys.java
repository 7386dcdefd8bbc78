package catalogue.relations.tenantkeys;

import jakarta.persistence.*;
import java.util.*;

/** A column of the tenant that is in every key and in every reference. */
class TenantKeys {

  static class TenantId implements java.io.Serializable {
    Long tenant;
    Long id;
    public boolean equals(Object o) { return o instanceof TenantId t && Objects.equals(t.tenant, tenant) && Objects.equals(t.id, id); }
    public int hashCode() { return Objects.hash(tenant, id); }
  }

  @MappedSuperclass @IdClass(TenantId.class) abstract static class Owned {
    @Id @Column(name = "tenant_id") Long tenant;
    @Id Long id;
  }

  @Entity static class Customer extends Owned {
    String name;
    @OneToMany(mappedBy = "customer") List<Bill> bills;
  }

  @Entity static class Bill extends Owned {
    @ManyToOne(optional = false)
    @JoinColumns({
      @JoinColumn(name = "customer_tenant", referencedColumnName = "tenant_id"),
      @JoinColumn(name = "customer_id", referencedColumnName = "id")
    })
    Customer customer;
    @ManyToMany Set<Customer> copies;
    @OneToMany @JoinColumns({
      @JoinColumn(name = "bill_tenant", referencedColumnName = "tenant_id"),
      @JoinColumn(name = "bill_id", referencedColumnName = "id")
    })
    Set<Customer> payers;
    @OneToOne(mappedBy = "bill") Reminder reminder;
  }

  @Entity static class Reminder {
    @Id Long number;
    @OneToOne Bill bill;
  }
}
