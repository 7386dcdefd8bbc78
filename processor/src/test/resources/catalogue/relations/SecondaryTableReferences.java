package catalogue.relations.secondarytablereferences;

import jakarta.persistence.*;
import java.util.*;

/** Relations whose columns are in secondary tables. */
class SecondaryTableReferences {

  @Entity static class Village {
    @Id Long id;
  }

  @Entity @SecondaryTable(name = "farmer_extra")
  static class Farmer {
    @Id Long id;
    @ManyToOne @JoinColumn(name = "home", table = "farmer_extra") Village home;
    @OneToOne(optional = false) @JoinColumn(name = "born_in", table = "farmer_extra") Village birthplace;
    @ManyToOne @JoinColumn(name = "market", table = "farmer_extra", nullable = false, foreignKey = @ForeignKey(name = "fk_market")) Village market;
    @ManyToOne Village plain;
  }
}
