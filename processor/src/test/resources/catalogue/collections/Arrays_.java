package catalogue.collections.arrays_;

import jakarta.persistence.*;
import java.time.*;
import java.util.*;

/** Arrays as collections: with a table, and an order column even where none is annotated. */
class Arrays_ {

  enum Color { RED, BLUE }

  @Embeddable static class Dot { int x; int y; }

  @Entity static class Layer { @Id Long id; }

  @Entity static class Picture {
    @Id Long id;
    @ElementCollection @OrderColumn int[] numbers;
    @ElementCollection @OrderColumn(name = "pos") Long[] longs;
    @ElementCollection String[] texts;
    @ElementCollection double[] weights;
    @ElementCollection @Enumerated(EnumType.STRING) Color[] colors;
    @ElementCollection Dot[] dots;
    @ElementCollection @CollectionTable(name = "dates") @Column(name = "at", nullable = false) LocalDate[] dates;
    @OneToMany @JoinTable(name = "picture_layers") Layer[] layers;
    @ManyToMany @JoinTable(name = "picture_masks") @OrderColumn(name = "nr") Layer[] masks;
    @OneToMany @JoinColumn(name = "background_of") @OrderColumn(name = "background_nr") Layer[] backgrounds;
  }
}
