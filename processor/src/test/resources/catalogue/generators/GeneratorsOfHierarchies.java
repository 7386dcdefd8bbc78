package catalogue.generators.generatorsofhierarchies;

import jakarta.persistence.*;
import java.io.Serializable;
import java.math.*;
import java.time.*;
import java.util.*;

/** The root's table names the sequence. */
class GeneratorsOfHierarchies {

  @Entity @Inheritance(strategy = InheritanceType.JOINED) @Table(name = "docs") abstract static class Document {
    @Id @GeneratedValue Long id;
  }

  @Entity static class Letter extends Document { String to_; }

  @Entity static class Report extends Document { int pages; }

  @Entity @Inheritance(strategy = InheritanceType.TABLE_PER_CLASS) abstract static class Asset {
    @Id @GeneratedValue Long id;
  }

  @Entity static class Building extends Asset { String address; }

  @Entity static class Machine extends Asset { String serial; }

  @Entity @Inheritance(strategy = InheritanceType.TABLE_PER_CLASS) static class Node {
    @Id @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "nodes")
    @SequenceGenerator(name = "nodes", allocationSize = 5)
    Long id;
  }

  @Entity static class Leaf extends Node { String text; }

  @MappedSuperclass abstract static class Numbered<T> {
    @Id @GeneratedValue(strategy = GenerationType.SEQUENCE) T id;
  }

  @Entity static class Ticket extends Numbered<Long> { String subject; }

  @Entity static class Badge extends Numbered<Integer> { String holder; }

  @MappedSuperclass
  @SequenceGenerator(name = "base_seq", sequenceName = "base_numbers", allocationSize = 2)
  abstract static class WithGenerator {
    @Id @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "base_seq") Long id;
  }

  @Entity static class Alpha extends WithGenerator { String a; }

  @Entity
  @SequenceGenerator(name = "base_seq", sequenceName = "beta_numbers")
  static class Beta extends WithGenerator { String b; }
}
