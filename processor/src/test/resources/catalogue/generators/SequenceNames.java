package catalogue.generators.sequencenames;

import jakarta.persistence.*;
import java.io.Serializable;
import java.math.*;
import java.time.*;
import java.util.*;

/** Where a sequence's name comes from. */
class SequenceNames {

  @Entity static class BlankGenerator {
    @Id @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "wanted")
    @SequenceGenerator(allocationSize = 3)
    Long id;
  }

  @Entity @Table(name = "`Order Item`") static class OfQuotedTable {
    @Id @GeneratedValue(strategy = GenerationType.SEQUENCE) Long id;
  }

  @Entity @Table(name = "tbl_Customer_Account") static class RenamedTable {
    @Id @GeneratedValue Long id;
  }

  @Entity(name = "Acct") static class RenamedEntity {
    @Id @GeneratedValue Long id;
  }

  @Entity static class QuotedSequence {
    @Id @GeneratedValue(generator = "quoted")
    @SequenceGenerator(name = "quoted", sequenceName = "`Quoted Seq`")
    Long id;
  }

  @Entity static class CamelSequence {
    @Id @GeneratedValue(generator = "camelCase") Long id;
  }

  @Entity
  @SequenceGenerator(name = "CamelDefinition", initialValue = 100, allocationSize = 1)
  static class CamelDefinition {
    @Id @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "CamelDefinition") Long id;
  }
}
