package catalogue.relations.collectionuniques;

import jakarta.persistence.*;
import java.util.*;

/** Unique constraints on join tables, and which keys they leave. */
class CollectionUniques {

  @Entity static class Room {
    @Id Long id;
    @ManyToMany @JoinTable(name = "room_users", joinColumns = @JoinColumn(name = "room"), inverseJoinColumns = @JoinColumn(name = "usr"),
        uniqueConstraints = @UniqueConstraint(columnNames = "usr")) Set<User> users;
    @ManyToMany @JoinTable(name = "room_admins", joinColumns = @JoinColumn(name = "room"), inverseJoinColumns = @JoinColumn(name = "usr", unique = true)) Set<User> admins;
    @ManyToMany @JoinTable(name = "room_guests", joinColumns = @JoinColumn(name = "room", unique = true), inverseJoinColumns = @JoinColumn(name = "usr")) List<User> guests;
    @OneToMany @JoinTable(name = "room_owners", joinColumns = @JoinColumn(name = "room"), inverseJoinColumns = @JoinColumn(name = "usr"),
        uniqueConstraints = @UniqueConstraint(name = "one_owner", columnNames = {"room", "usr"})) Set<User> owners;
    @OneToMany @JoinTable(name = "room_bots", joinColumns = @JoinColumn(name = "room"), inverseJoinColumns = @JoinColumn(name = "usr", unique = false)) List<User> bots;
    @ManyToMany @JoinTable(name = "room_banned", indexes = @Index(columnList = "banned_id", unique = true)) Set<User> banned;
  }

  @Entity @Table(name = "users") static class User {
    @Id Long id;
  }
}
