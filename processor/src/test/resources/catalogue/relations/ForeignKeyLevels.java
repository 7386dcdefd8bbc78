package catalogue.relations.foreignkeylevels;

import jakarta.persistence.*;
import java.util.*;

/** {@code @ForeignKey} at each place that takes it. */
class ForeignKeyLevels {

  @Embeddable static class Key implements java.io.Serializable {
    int x;
    int y;
    public boolean equals(Object o) { return o instanceof Key k && k.x == x && k.y == y; }
    public int hashCode() { return x + y; }
  }

  @Entity static class Cell {
    @EmbeddedId Key key;
  }

  @Entity @Inheritance(strategy = InheritanceType.JOINED) static class Figure {
    @Id Long id;
    @ManyToOne @JoinColumns(foreignKey = @ForeignKey(name = "fk_figure_cell"), value = {
      @JoinColumn(name = "cx", referencedColumnName = "x"), @JoinColumn(name = "cy", referencedColumnName = "y")})
    Cell cell;
    @ManyToOne @JoinColumns(foreignKey = @ForeignKey(ConstraintMode.NO_CONSTRAINT), value = {
      @JoinColumn(name = "fx", referencedColumnName = "x"), @JoinColumn(name = "fy", referencedColumnName = "y")})
    Cell former;
    @ManyToOne
    @JoinColumn(name = "tx", referencedColumnName = "x", foreignKey = @ForeignKey(name = "fk_figure_target"))
    @JoinColumn(name = "ty", referencedColumnName = "y")
    Cell target;
    @ElementCollection @CollectionTable(name = "figure_tags", foreignKey = @ForeignKey(name = "fk_tags_figure")) Set<String> tags;
    @ElementCollection @CollectionTable(name = "figure_marks", foreignKey = @ForeignKey(ConstraintMode.NO_CONSTRAINT)) Set<String> marks;
    @ElementCollection @CollectionTable(name = "figure_notes", joinColumns = @JoinColumn(name = "fig", foreignKey = @ForeignKey(name = "fk_notes_figure"))) List<String> notes;
  }

  @Entity @PrimaryKeyJoinColumn(name = "figure_id", foreignKey = @ForeignKey(name = "fk_king_figure")) static class King extends Figure {
    boolean castled;
  }

  @Entity @PrimaryKeyJoinColumn(foreignKey = @ForeignKey(ConstraintMode.NO_CONSTRAINT)) static class Pawn extends Figure {
    boolean passed;
  }

  @Entity @SecondaryTable(name = "board_extra", foreignKey = @ForeignKey(name = "fk_extra_board"))
  @SecondaryTable(name = "board_loose", foreignKey = @ForeignKey(ConstraintMode.NO_CONSTRAINT))
  @SecondaryTable(name = "board_pk", pkJoinColumns = @PrimaryKeyJoinColumn(name = "board", foreignKey = @ForeignKey(name = "fk_pk_board")))
  static class Board {
    @Id Long id;
    @Column(table = "board_extra") String colour;
    @Column(table = "board_loose") String wood;
    @Column(table = "board_pk") String size;
  }
}
