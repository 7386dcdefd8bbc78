package catalogue.relations.embeddedrelations;

import jakarta.persistence.*;
import java.util.*;

/** Relations in embeddables, and the relations that are mapped by them. */
class EmbeddedRelations {

  @Embeddable static class Staff {
    @ManyToOne Person head;
    @ManyToOne(optional = false) @JoinColumn(name = "deputy") Person deputy;
    @OneToOne Person mascot;
    @OneToMany @JoinTable(name = "department_staff") Set<Person> members;
    @OneToMany(mappedBy = "employer") List<Person> employees;
    @ManyToMany List<Person> guests;
    @OneToMany @JoinColumn(name = "trainer_department") Set<Person> trainees;
    @Embedded Contact contact;
  }

  @Embeddable static class Contact {
    @ManyToOne Person agent;
    String phone;
  }

  @Entity static class Department {
    @Id Long id;
    @Embedded Staff staff;
  }

  @Entity static class Person {
    @Id Long id;
    @OneToMany(mappedBy = "staff.head") List<Department> heads;
    @OneToMany(mappedBy = "staff.contact.agent") Set<Department> agencies;
    @OneToOne(mappedBy = "staff.mascot") Department mascotOf;
    @ManyToMany(mappedBy = "staff.guests") Set<Department> guestOf;
    @ManyToOne Department employer;
  }
}
