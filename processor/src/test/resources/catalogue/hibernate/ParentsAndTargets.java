package catalogue.hibernate.parentsandtargets;

import jakarta.persistence.*;
import java.time.*;
import java.util.*;
import org.hibernate.annotations.*;

class ParentsAndTargets {

  interface Shape {}

  @Embeddable static class Square implements Shape { int side; }

  @Embeddable static class Address {
    @Parent Customer customer;
    String street;
    public Customer getCustomer() { return customer; }
    public void setCustomer(Customer value) { customer = value; }
  }

  @Entity
  static class Customer {
    @Id long id;
    @Embedded Address address;
    @ElementCollection Set<Address> former;
    @Embedded @TargetEmbeddable(Square.class) Shape shape;
    @ElementCollection @TargetEmbeddable(Square.class) List<Shape> shapes;
  }
}
