package catalogue.relations.foreignkeymodes;

import jakarta.persistence.*;
import java.util.*;

/** Which of several {@code @ForeignKey}s decides whether there is a constraint. */
class ForeignKeyModes {

  @Embeddable static class Spot implements java.io.Serializable {
    int across;
    int down;
    public boolean equals(Object o) { return o instanceof Spot s && s.across == across && s.down == down; }
    public int hashCode() { return across + down; }
  }

  @Entity static class Grid {
    @EmbeddedId Spot spot;
  }

  @MappedSuperclass abstract static class Piece {
    @Id Long id;
    @ManyToOne @JoinColumn(name = "start_a", referencedColumnName = "across", foreignKey = @ForeignKey(ConstraintMode.NO_CONSTRAINT))
    @JoinColumn(name = "start_d", referencedColumnName = "down")
    Grid start;
    @ManyToOne @JoinColumn(name = "leader", foreignKey = @ForeignKey(ConstraintMode.NO_CONSTRAINT)) Token leader;
    @ManyToOne @JoinColumn(name = "follower") Token follower;
  }

  @Entity
  @AssociationOverride(name = "leader", joinColumns = @JoinColumn(name = "my_leader"))
  @AssociationOverride(name = "follower", joinColumns = @JoinColumn(name = "my_follower", foreignKey = @ForeignKey(ConstraintMode.NO_CONSTRAINT)))
  static class Token extends Piece {
    @ManyToMany
    @JoinTable(name = "token_rivals", joinColumns = @JoinColumn(name = "t", foreignKey = @ForeignKey(ConstraintMode.NO_CONSTRAINT)),
        inverseJoinColumns = @JoinColumn(name = "r", foreignKey = @ForeignKey(ConstraintMode.NO_CONSTRAINT)))
    Set<Token> rivals;
  }

  @Entity
  @AssociationOverride(name = "leader", joinColumns = @JoinColumn(name = "boss"), foreignKey = @ForeignKey(name = "fk_boss"))
  @AssociationOverride(name = "follower", joinColumns = @JoinColumn(name = "fan"), foreignKey = @ForeignKey(ConstraintMode.NO_CONSTRAINT))
  static class Pawn extends Piece {
    @ManyToOne @JoinTable(name = "pawn_home", foreignKey = @ForeignKey(ConstraintMode.NO_CONSTRAINT), inverseForeignKey = @ForeignKey(ConstraintMode.NO_CONSTRAINT)) Grid home;
    @OneToOne @JoinTable(name = "pawn_twin", joinColumns = @JoinColumn(name = "p", foreignKey = @ForeignKey(ConstraintMode.NO_CONSTRAINT)),
        inverseJoinColumns = @JoinColumn(name = "q", foreignKey = @ForeignKey(ConstraintMode.NO_CONSTRAINT))) Pawn twin;
    @OneToMany @JoinColumn(name = "pawn", foreignKey = @ForeignKey(ConstraintMode.NO_CONSTRAINT)) List<Token> tokens;
  }
}
