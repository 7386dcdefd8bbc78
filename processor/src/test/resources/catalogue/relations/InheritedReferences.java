package catalogue.relations.inheritedreferences;

import jakarta.persistence.*;
import java.util.*;

/** References to columns that mapped superclasses and embeddables give the other entity. */
class InheritedReferences {

  @MappedSuperclass abstract static class Numbered {
    @Id Long id;
    @Column(name = "external_ref", length = 36) String externalReference;
  }

  @Embeddable static class Address {
    @Column(name = "zip", length = 5) String zipCode;
    String street;
  }

  @Entity static class Branch extends Numbered {
    @Embedded Address address;
    @Embedded @AttributeOverride(name = "zipCode", column = @Column(name = "postal_zip", length = 9))
    @AttributeOverride(name = "street", column = @Column(name = "postal_street")) Address postal;
  }

  @Entity static class Courier extends Numbered {
    @ManyToOne @JoinColumn(name = "branch_ref", referencedColumnName = "external_ref") Branch branch;
    @ManyToOne
    @JoinColumn(name = "branch_street", referencedColumnName = "street")
    @JoinColumn(name = "branch_zip", referencedColumnName = "zip")
    Branch byAddress;
    @ManyToOne
    @JoinColumn(name = "b_street", referencedColumnName = "postal_street")
    @JoinColumn(name = "b_zip", referencedColumnName = "postal_zip")
    Branch byPostalAddress;
    @OneToOne @JoinColumn(name = "peer", referencedColumnName = "external_ref") Courier peer;
  }
}
