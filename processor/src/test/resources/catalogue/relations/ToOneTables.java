package catalogue.relations.toonetables;

import jakarta.persistence.*;
import java.util.*;

/** Relations to one in tables of their own that classes below a root have. */
class ToOneTables {

  @Entity @Inheritance(strategy = InheritanceType.JOINED) static class Media {
    @Id Long id;
    @ManyToOne @JoinTable(name = "media_shelf") Shelf shelf;
  }

  @Entity static class Film extends Media {
    @ManyToOne @JoinTable(name = "film_box", joinColumns = @JoinColumn(name = "film"), inverseJoinColumns = @JoinColumn(name = "box")) Shelf box;
    @OneToOne @JoinTable(name = "film_trailer") Film trailer;
  }

  @Entity static class Shelf {
    @Id Integer number;
    @OneToMany(mappedBy = "shelf") List<Media> media;
  }
}
