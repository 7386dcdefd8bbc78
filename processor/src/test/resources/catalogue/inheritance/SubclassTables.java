package catalogue.inheritance.subclasstables;

import jakarta.persistence.*;
import org.hibernate.annotations.Check;
import org.hibernate.annotations.Comment;

/** What stands on the classes of joined tables: comments, checks, indexes, secondary tables. */
class SubclassTables {

  @Entity
  @Inheritance(strategy = InheritanceType.JOINED)
  @Table(name = "base_item", comment = "all items")
  static class Item {
    @Id Long id;
    @Column(comment = "what it is called") String name;
  }

  @Entity
  @Table(
      name = "heavy_item",
      comment = "items that a crane lifts",
      check = @CheckConstraint(name = "ck_heavy", constraint = "weight > 100"),
      indexes = @Index(name = "heavy_weight", columnList = "weight desc"),
      uniqueConstraints = @UniqueConstraint(columnNames = {"weight", "crane"}))
  static class Heavy extends Item {
    int weight;
    @Column(length = 30) String crane;
  }

  @Entity
  @Comment("items by the litre")
  @Check(constraints = "litres > 0")
  static class Liquid extends Item {
    double litres;
    @Comment("percent") Integer alcohol;
  }

  @Entity
  @SecondaryTable(name = "gas_safety", pkJoinColumns = @PrimaryKeyJoinColumn(name = "gas_id"))
  static class Gas extends Item {
    String formula;
    @Column(table = "gas_safety") boolean toxic;
    @Column(table = "gas_safety", length = 1000) String instructions;
  }

  @Entity
  @SecondaryTable(name = "sheet_preview")
  static class Sheet {
    @Id Long id;
    @Column(table = "sheet_preview") byte[] preview;
  }

  @Entity
  @SecondaryTable(name = "sheet_sound")
  static class MusicSheet extends Sheet {
    @Column(table = "sheet_sound") byte[] sound;
    @Column(table = "sheet_sound", nullable = false) int seconds;
    String key;
  }
}
