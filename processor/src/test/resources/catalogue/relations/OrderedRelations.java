package catalogue.relations.orderedrelations;

import jakarta.persistence.*;
import java.util.*;

/** Lists of entities with order columns, wherever their columns are. */
class OrderedRelations {

  @Entity static class Playlist {
    @Id Long id;
    @ManyToMany @OrderColumn List<Song> songs;
    @OneToMany @OrderColumn(name = "nr") @JoinTable(name = "playlist_intros") List<Song> intros;
    @OneToMany @JoinColumn(name = "in_playlist") @OrderColumn(name = "in_position") List<Song> own;
    @OneToMany(mappedBy = "favouriteOf") @OrderColumn(name = "favourite_rank") List<Song> favourites;
    @OneToMany(mappedBy = "queue") @OrderBy("title desc") List<Song> queued;
  }

  @Entity static class Song {
    @Id Long id;
    String title;
    @ManyToOne Playlist favouriteOf;
    @ManyToOne Playlist queue;
  }
}
