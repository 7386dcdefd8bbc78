package catalogue.relations.unidirectionalonetomany;

import jakarta.persistence.*;
import java.util.*;

/** One-to-many relations that only the one side knows, by kind of collection. */
class UnidirectionalOneToMany {

  @Entity static class Track {
    @Id Long id;
  }

  @Entity static class Album {
    @Id Long id;
    @OneToMany List<Track> list;
    @OneToMany @JoinTable(name = "album_set") Set<Track> set;
    @OneToMany @JoinTable(name = "album_collection") Collection<Track> collection;
    @OneToMany @JoinTable(name = "album_sorted") SortedSet<Track> sorted;
    @OneToMany @JoinColumn List<Track> inTrack;
    @OneToMany @JoinColumn(name = "bonus_of") Set<Track> bonus;
    @OneToMany @JoinColumn(name = "hidden_of", nullable = false) Collection<Track> hidden;
    @OneToMany @JoinColumn(name = "single_of", unique = true, foreignKey = @ForeignKey(name = "fk_single")) Set<Track> singles;
    @OneToMany @JoinColumn(name = "demo_of", foreignKey = @ForeignKey(ConstraintMode.NO_CONSTRAINT)) Set<Track> demos;
    @OneToMany @JoinColumn(name = "live_of", columnDefinition = "int8", comment = "live takes") Set<Track> live;
  }
}
