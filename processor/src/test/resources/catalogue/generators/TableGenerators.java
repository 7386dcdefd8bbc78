package catalogue.generators.tablegenerators;

import jakarta.persistence.*;
import java.io.Serializable;
import java.math.*;
import java.time.*;
import java.util.*;

/** Counters in tables: on attribute and class, with every member, and with none. */
class TableGenerators {

  @Entity static class Plain {
    @Id @GeneratedValue(strategy = GenerationType.TABLE) Long id;
  }

  @Entity static class Named {
    @Id @GeneratedValue(strategy = GenerationType.TABLE, generator = "counters") Long id;
  }

  @Entity static class Everything {
    @Id
    @GeneratedValue(strategy = GenerationType.TABLE, generator = "everything")
    @TableGenerator(
        name = "everything",
        table = "id_generator",
        schema = "sales",
        pkColumnName = "gen_name",
        valueColumnName = "gen_value",
        pkColumnValue = "Every thing",
        initialValue = 1000,
        allocationSize = 10,
        uniqueConstraints = @UniqueConstraint(columnNames = "gen_value"),
        indexes = @Index(columnList = "gen_value"))
    Long id;
  }

  @Entity static class OnlyAnnotated {
    @Id @GeneratedValue(strategy = GenerationType.TABLE) @TableGenerator int id;
  }

  @Entity
  @TableGenerator(name = "on_class", table = "ClassCounters", initialValue = -5)
  static class OnClass {
    @Id @GeneratedValue(generator = "on_class") long id;
  }

  @Entity @Table(name = "`Quoted Table`") static class OfQuotedTable {
    @Id
    @GeneratedValue(strategy = GenerationType.TABLE, generator = "quoted")
    @TableGenerator(name = "quoted", table = "`Quoted Counters`", pkColumnName = "`Name`", valueColumnName = "`Next`")
    Integer id;
  }
}
