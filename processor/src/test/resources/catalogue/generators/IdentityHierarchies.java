package catalogue.generators.identityhierarchies;

import jakarta.persistence.*;
import java.io.Serializable;
import java.math.*;
import java.time.*;
import java.util.*;

/** Identities at the roots of hierarchies, with secondary tables and collections beside. */
class IdentityHierarchies {

  @Entity @Inheritance(strategy = InheritanceType.JOINED) @SecondaryTable(name = "party_notes")
  abstract static class Party {
    @Id @GeneratedValue(strategy = GenerationType.IDENTITY) @Column(name = "party_id") Integer id;
    @Column(table = "party_notes") String note;
    @ElementCollection Set<String> phones;
  }

  @Entity static class Firm extends Party { String register; }

  @Entity @PrimaryKeyJoinColumn(name = "human") static class Human extends Party {
    @ManyToOne Firm employer;
  }

  @Entity @Inheritance static class Media {
    @Id @GeneratedValue(strategy = GenerationType.IDENTITY) long id;
  }

  @Entity static class Film extends Media { int minutes; }

  @Entity static class Song extends Media { @ManyToMany List<Party> singers; }

  @Entity static class Playlist {
    @Id @GeneratedValue(strategy = GenerationType.IDENTITY) Long id;
    @ManyToMany @OrderColumn List<Song> songs;
  }
}
