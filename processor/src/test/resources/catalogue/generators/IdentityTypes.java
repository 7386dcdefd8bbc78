package catalogue.generators.identitytypes;

import jakarta.persistence.*;
import java.io.Serializable;
import java.math.*;
import java.time.*;
import java.util.*;

/** Counted by the database: every type, beside other columns, and referred to. */
class IdentityTypes {
  @Entity static class OfLong {
    @Id @GeneratedValue(strategy = GenerationType.IDENTITY) Long id;
    String name;
  }

  @Entity static class OfPrimitiveInt {
    @Id @GeneratedValue(strategy = GenerationType.IDENTITY) @Column(name = "the_number") int id;
    @ManyToOne OfLong parent;
  }

  @Entity static class OfShortColumn {
    @Id @GeneratedValue(strategy = GenerationType.IDENTITY) @Column(name = "`Id`") Short id;
    @ManyToOne OfPrimitiveInt other;
    @ManyToOne OfShortColumn next;
  }

  @MappedSuperclass abstract static class Row {
    @Id @GeneratedValue(strategy = GenerationType.IDENTITY) Long id;
  }

  @Entity static class Cell extends Row { String text; }

  @Entity @Inheritance(strategy = InheritanceType.JOINED) static class Animal extends Row { String name; }

  @Entity static class Cat extends Animal { boolean tame; }

  @Entity static class Plant extends Row { String kind; }

  @Entity static class Tree extends Plant { Integer height; }
}
