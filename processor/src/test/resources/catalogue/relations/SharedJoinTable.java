package catalogue.relations.sharedjointable;

import jakarta.persistence.*;
import java.util.*;

/** A join table that both directions of a relation own, each reading what the other writes. */
class SharedJoinTable {

  @Entity static class Actor {
    @Id Long id;
    @ManyToMany
    @JoinTable(name = "castings", joinColumns = @JoinColumn(name = "actor_id"), inverseJoinColumns = @JoinColumn(name = "film_id"))
    Set<Film> films;
  }

  @Entity static class Film {
    @Id Long id;
    @ManyToMany
    @JoinTable(name = "castings",
        joinColumns = @JoinColumn(name = "film_id", insertable = false, updatable = false),
        inverseJoinColumns = @JoinColumn(name = "actor_id", insertable = false, updatable = false))
    Set<Actor> actors;
  }
}
