package catalogue.tables.hierarchiesinonetable;

import jakarta.persistence.Column;
import jakarta.persistence.DiscriminatorColumn;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Inheritance;
import jakarta.persistence.InheritanceType;
import jakarta.persistence.ManyToMany;
import jakarta.persistence.MappedSuperclass;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.util.Set;

/** What all papers have. */
@MappedSuperclass
abstract class Paper {
  @Id
  @Column(length = 36)
  String number;

  LocalDate written;
}

/** Papers by kind. */
@Entity
@Table(name = "paper")
@DiscriminatorColumn(name = "kind", length = 10)
abstract class Filed extends Paper {
  @Column(nullable = false)
  String folder;
}

/** A bill. */
@Entity
class Bill extends Filed {
  @Column(precision = 12, scale = 2)
  java.math.BigDecimal total;
}

/** A letter. */
@Entity
class Letter extends Filed {
  String sender;

  @ManyToMany Set<PaperRow> enclosures;
}

/** The same papers without their kinds, as the archive moves them. */
@Entity
@Table(name = "paper")
class PaperRow extends Paper {
  @Column(name = "kind", length = 10, insertable = false, updatable = false)
  String kind;

  @Column(nullable = false)
  String folder;

  boolean archived;
}
