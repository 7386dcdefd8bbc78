package catalogue.relations.splitowners;

import jakarta.persistence.*;
import java.util.*;

/** Collections of entities that have secondary tables, and of their subclasses. */
class SplitOwners {

  @Entity @SecondaryTable(name = "hotel_details") static class Hotel {
    @Id Long id;
    @Column(table = "hotel_details") String stars;
    @OneToMany(mappedBy = "hotel") List<Guest> guests;
    @OneToMany @JoinColumn(name = "owner_hotel") Set<Guest> staff;
    @ManyToMany Set<Guest> regulars;
  }

  @Entity @SecondaryTable(name = "guest_details", pkJoinColumns = @PrimaryKeyJoinColumn(name = "guest"))
  static class Guest {
    @Id Long id;
    @ManyToOne @JoinColumn(name = "in_hotel", table = "guest_details") Hotel hotel;
  }
}
