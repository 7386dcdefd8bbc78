package catalogue.relations.inverseforeignkeys;

import jakarta.persistence.*;
import java.util.*;

/** Foreign keys left out on the owning side of relations that have another side. */
class InverseForeignKeys {

  @Entity static class Club {
    @Id Long id;
    @ManyToMany
    @JoinTable(name = "club_fans", foreignKey = @ForeignKey(ConstraintMode.NO_CONSTRAINT), inverseForeignKey = @ForeignKey(ConstraintMode.NO_CONSTRAINT))
    Set<Fan> fans;
    @OneToMany(mappedBy = "club") List<Fan> members;
    @OneToOne(mappedBy = "owner") Fan mascot;
  }

  @Entity static class Fan {
    @Id Long id;
    @ManyToMany(mappedBy = "fans") Set<Club> clubs;
    @ManyToOne @JoinColumn(foreignKey = @ForeignKey(ConstraintMode.NO_CONSTRAINT)) Club club;
    @OneToOne @JoinColumn(foreignKey = @ForeignKey(ConstraintMode.NO_CONSTRAINT)) Club owner;
  }
}
