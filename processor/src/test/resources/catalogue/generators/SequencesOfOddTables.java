package catalogue.generators.sequencesofoddtables;

import jakarta.persistence.*;
import java.io.Serializable;
import java.math.*;
import java.time.*;
import java.util.*;

/** Long, reserved and odd names of tables behind default sequences. */
class SequencesOfOddTables {

  @Entity @Table(name = "`user`") static class User_ { @Id @GeneratedValue Long id; }

  @Entity @Table(name = "ORDER_HEAD") static class Head { @Id @GeneratedValue Long id; }

  @Entity @Table(name = "a_rather_long_name_for_a_table_of_customers_orders") static class LongName {
    @Id @GeneratedValue Long id;
  }

  @Entity(name = "XMLDocument2") static class XmlDocument { @Id @GeneratedValue Integer id; }

  @Entity @SecondaryTable(name = "more") static class WithMore {
    @Id @GeneratedValue Long id;
    @Column(table = "more") String text;
  }
}
