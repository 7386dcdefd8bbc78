package catalogue.relations.nullablejointables;

import jakarta.persistence.*;
import java.util.*;

/** Join tables whose columns are declared nullable. */
class NullableJoinTables {

  @Entity static class Menu {
    @Id Long id;
    @ManyToMany @JoinTable(name = "menu_dishes", joinColumns = @JoinColumn(name = "menu", nullable = true), inverseJoinColumns = @JoinColumn(name = "dish", nullable = true)) Set<Dish> dishes;
    @ManyToMany @JoinTable(name = "menu_drinks", inverseJoinColumns = @JoinColumn(name = "drink", nullable = false)) List<Dish> drinks;
    @ManyToOne @JoinTable(name = "menu_special", inverseJoinColumns = @JoinColumn(name = "dish", nullable = true)) Dish special;
    @OneToOne(optional = false) @JoinTable(name = "menu_dessert") Dish dessert;
  }

  @Entity static class Dish {
    @Id Long id;
  }
}
