package catalogue.relations.secondaryreferred;

import jakarta.persistence.*;
import java.util.*;

/** References to columns of secondary tables and of the tables of superclasses. */
class SecondaryReferred {

  @Entity @SecondaryTable(name = "plant_label") static class Plant {
    @Id Long id;
    @Column(table = "plant_label", length = 12) String barcode;
    String latin;
  }

  @Entity @Inheritance(strategy = InheritanceType.JOINED) static class Worker {
    @Id Long id;
    @Column(length = 8) String badge;
  }

  @Entity static class Gardener extends Worker {
    String area;
  }

  @Entity @Inheritance(strategy = InheritanceType.TABLE_PER_CLASS) static class Tool {
    @Id Long id;
    @Column(length = 8) String tag;
  }

  @Entity static class Saw extends Tool {
    @Column(length = 4) String blade;
  }

  @Entity static class Job {
    @Id Long id;
    @ManyToOne @JoinColumn(name = "barcode", referencedColumnName = "barcode") Plant plant;
    @ManyToOne @JoinColumn(name = "badge", referencedColumnName = "badge") Gardener gardener;
    @ManyToOne @JoinColumn(name = "tag", referencedColumnName = "tag") Saw saw;
    @ManyToOne @JoinColumn(name = "blade", referencedColumnName = "blade") Saw byBlade;
  }
}
