package catalogue.generators.qualifiedgeneratornames;

import jakarta.persistence.*;
import java.io.Serializable;
import java.math.*;
import java.time.*;
import java.util.*;

/** Names with a schema before the dot, and in members of their own. */
class QualifiedGeneratorNames {

  @Entity static class Dotted {
    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "dotted")
    @SequenceGenerator(name = "dotted", sequenceName = "sales.DottedNumbers", allocationSize = 5)
    Long id;
  }

  @Entity static class DottedTable {
    @Id
    @GeneratedValue(strategy = GenerationType.TABLE, generator = "dotted_table")
    @TableGenerator(name = "dotted_table", table = "sales.DottedCounters")
    Long id;
  }

  @Entity @Table(schema = "sales") static class InSales {
    @Id @GeneratedValue Long id;
  }

  @Entity @Table(schema = "sales", name = "CountedInSales") static class CountedInSales {
    @Id
    @GeneratedValue(strategy = GenerationType.TABLE, generator = "in_sales")
    @TableGenerator(name = "in_sales", schema = "sales")
    Long id;
  }

  @Entity static class SequenceInSales {
    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "plain")
    @SequenceGenerator(name = "plain", schema = "sales")
    Long id;
  }
}
