package catalogue.generators.sharedcountertable;

import jakarta.persistence.*;
import java.io.Serializable;
import java.math.*;
import java.time.*;
import java.util.*;

/** Several generators count in rows of one table. */
class SharedCounterTable {

  @Entity static class PurchaseOrder {
    @Id
    @GeneratedValue(strategy = GenerationType.TABLE, generator = "order_gen")
    @TableGenerator(name = "order_gen", table = "counters", pkColumnName = "what", valueColumnName = "last")
    Long id;
  }

  @Entity static class Invoice {
    @Id
    @GeneratedValue(strategy = GenerationType.TABLE, generator = "invoice_gen")
    @TableGenerator(name = "invoice_gen", table = "counters", pkColumnName = "what", valueColumnName = "last", initialValue = 7)
    Long id;
  }

  @Entity static class CreditNote {
    @Id
    @GeneratedValue(strategy = GenerationType.TABLE, generator = "note_gen")
    @TableGenerator(
        name = "note_gen",
        table = "counters",
        pkColumnName = "what",
        valueColumnName = "last",
        pkColumnValue = "CreditNotes",
        allocationSize = 1)
    Long id;
  }

  @Entity static class Reminder {
    @Id @GeneratedValue(strategy = GenerationType.TABLE) Long id;
  }

  @Entity static class Receipt {
    @Id @GeneratedValue @TableGenerator(pkColumnValue = "receipts") Long id;
  }
}
