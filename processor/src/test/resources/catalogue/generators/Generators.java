package catalogue.generators.generators;

import jakarta.persistence.*;
import java.util.*;

class Generators {

  @Entity static class IdentityInteger {
    @Id @GeneratedValue(strategy = GenerationType.IDENTITY) Integer id;
  }

  @Entity static class IdentityShort {
    @Id @GeneratedValue(strategy = GenerationType.IDENTITY) short id;
  }

  @Entity static class Auto { @Id @GeneratedValue Long id; }

  @Entity static class AutoInt { @Id @GeneratedValue int id; }

  @Entity static class AutoUuid { @Id @GeneratedValue UUID id; }

  @Entity static class UuidText { @Id @GeneratedValue(strategy = GenerationType.UUID) String id; }

  @Entity(name = "Named") @Table(name = "OtherName") static class NamedDifferently {
    @Id @GeneratedValue(strategy = GenerationType.SEQUENCE) Long id;
  }

  @Entity static class Undefined {
    @Id @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "someSequence") Long id;
  }

  @Entity static class DefinedWithoutName {
    @Id @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "numbers")
    @SequenceGenerator(name = "numbers")
    Long id;
  }

  @Entity static class DefinedBeside {
    @Id @GeneratedValue(strategy = GenerationType.SEQUENCE)
    @SequenceGenerator(sequenceName = "beside", allocationSize = 10)
    Long id;
  }

  @Entity @SequenceGenerator(name = "on_class", sequenceName = "ClassSequence", initialValue = 7)
  static class DefinedOnClass { @Id @GeneratedValue(generator = "on_class") Long id; }

  @Entity static class DefinedElsewhere { @Id @GeneratedValue(generator = "on_class") Long id; }

  @Entity static class InSchema {
    @Id @GeneratedValue(generator = "sales")
    @SequenceGenerator(name = "sales", sequenceName = "sales_numbers", schema = "sales", allocationSize = 5)
    Long id;
  }

  @MappedSuperclass abstract static class Base { @Id @GeneratedValue Long id; }

  @Entity static class First extends Base {}

  @Entity static class Second extends Base { String name; }

  @MappedSuperclass abstract static class Shared {
    @Id @GeneratedValue(generator = "shared")
    @SequenceGenerator(name = "shared", sequenceName = "shared_seq", allocationSize = 20)
    Long id;
  }

  @Entity static class Third extends Shared {}

  @Entity static class Fourth extends Shared {}

  @Entity static class Assigned { @Id @Column(name = "the_id", length = 12) String id; }
}
