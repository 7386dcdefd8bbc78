package catalogue.generators.generatorsbesideeachother;

import jakarta.persistence.*;
import java.io.Serializable;
import java.math.*;
import java.time.*;
import java.util.*;

/** Generators of one class for several, names that clash, and kinds that mix. */
class GeneratorsBesideEachOther {

  @Entity
  @SequenceGenerator(name = "numbers", sequenceName = "a_numbers")
  static class A { @Id @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "numbers") Long id; }

  @Entity
  @SequenceGenerator(name = "numbers", sequenceName = "b_numbers", allocationSize = 1)
  static class B { @Id @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "numbers") Long id; }

  @Entity
  @SequenceGenerator(name = "both", sequenceName = "c_seq")
  @TableGenerator(name = "both", table = "c_table")
  static class C { @Id @GeneratedValue(generator = "both") Long id; }

  @Entity
  @SequenceGenerator(name = "both", sequenceName = "d_seq")
  @TableGenerator(name = "both", table = "d_table")
  static class D { @Id @GeneratedValue(strategy = GenerationType.TABLE, generator = "both") Long id; }

  @Entity
  @SequenceGenerator(name = "unused", sequenceName = "unused_seq")
  @TableGenerator(name = "unused_table", table = "unused_table")
  static class E { @Id @GeneratedValue(strategy = GenerationType.IDENTITY) Long id; }

  @Entity static class F {
    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "f")
    @SequenceGenerator(name = "other", sequenceName = "other_seq")
    Long id;
  }

  @Entity
  @SequenceGenerator(name = "on_class", sequenceName = "g_class")
  static class G {
    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE)
    @SequenceGenerator(name = "on_field", sequenceName = "g_field")
    Long id;
  }
}
