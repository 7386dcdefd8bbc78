package catalogue.maps.attributeaskey;

import jakarta.persistence.*;
import java.util.*;

/** {@code @MapKey}: the keys are an attribute of the values. */
class AttributeAsKey {

  @Embeddable static class Badge {
    String series;
    int number;
    @Override public boolean equals(Object other) { return other instanceof Badge b && b.number == number; }
    @Override public int hashCode() { return number; }
  }

  @Entity static class Company {
    @Id Long id;
    @OneToMany(mappedBy = "company") @MapKey Map<Long, Employee> byId = new HashMap<>();
    @OneToMany(mappedBy = "company") @MapKey(name = "name") Map<String, Employee> byName = new HashMap<>();
    @OneToMany(mappedBy = "company") @MapKey(name = "badge") Map<Badge, Employee> byBadge = new HashMap<>();
    @ManyToMany @MapKey(name = "name") Map<String, Employee> helpers = new HashMap<>();
    @OneToMany @JoinTable(name = "founders") @MapKey(name = "id") Map<Long, Employee> founders = new HashMap<>();
    @OneToMany @JoinColumn(name = "advised") @MapKey(name = "name") Map<String, Employee> advisers = new HashMap<>();
    @ManyToMany(mappedBy = "clients") @MapKey(name = "name") Map<String, Employee> contacts = new HashMap<>();
  }

  @Entity static class Employee {
    @Id Long id;
    String name;
    @Embedded Badge badge;
    @ManyToOne Company company;
    @ManyToMany Set<Company> clients = new HashSet<>();
  }
}
