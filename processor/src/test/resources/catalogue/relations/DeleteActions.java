package catalogue.relations.deleteactions;

import jakarta.persistence.*;
import java.util.*;

/** {@code @OnDelete} on each kind of relation and on both sides. */
class DeleteActions {

  @Entity static class House {
    @Id Long id;
    @OneToMany(mappedBy = "house") @org.hibernate.annotations.OnDelete(action = org.hibernate.annotations.OnDeleteAction.CASCADE) List<Room> rooms;
    @OneToMany @JoinColumn(name = "cellar_of") @org.hibernate.annotations.OnDelete(action = org.hibernate.annotations.OnDeleteAction.CASCADE) List<Room> cellars;
    @ManyToMany(mappedBy = "houses") @org.hibernate.annotations.OnDelete(action = org.hibernate.annotations.OnDeleteAction.CASCADE) Set<Owner> owners;
    @ElementCollection @org.hibernate.annotations.OnDelete(action = org.hibernate.annotations.OnDeleteAction.CASCADE) Set<String> names;
    @OneToOne(mappedBy = "house") Roof roof;
  }

  @Entity static class Room {
    @Id Long id;
    @ManyToOne House house;
    @ManyToOne @org.hibernate.annotations.OnDelete(action = org.hibernate.annotations.OnDeleteAction.SET_NULL) Room next;
    @ManyToOne @JoinColumn(columnDefinition = "bigint default 1") @org.hibernate.annotations.OnDelete(action = org.hibernate.annotations.OnDeleteAction.SET_DEFAULT) Room standIn;
    @ManyToOne @org.hibernate.annotations.OnDelete(action = org.hibernate.annotations.OnDeleteAction.RESTRICT) Room above;
    @ManyToOne @org.hibernate.annotations.OnDelete(action = org.hibernate.annotations.OnDeleteAction.NO_ACTION) Room below;
  }

  @Entity static class Owner {
    @Id Long id;
    @ManyToMany @JoinTable(name = "owner_houses") @org.hibernate.annotations.OnDelete(action = org.hibernate.annotations.OnDeleteAction.CASCADE) Set<House> houses;
    @ManyToMany @JoinTable(name = "owner_dreams") List<House> dreams;
  }

  @Entity static class Roof {
    @Id Long id;
    @OneToOne(optional = false) @org.hibernate.annotations.OnDelete(action = org.hibernate.annotations.OnDeleteAction.CASCADE) House house;
  }

  @Entity static class Chimney {
    @Id @OneToOne @org.hibernate.annotations.OnDelete(action = org.hibernate.annotations.OnDeleteAction.CASCADE) Roof roof;
  }

  @Entity static class Smoke {
    @Id Long id;
    @OneToOne @MapsId @org.hibernate.annotations.OnDelete(action = org.hibernate.annotations.OnDeleteAction.CASCADE) Roof roof;
  }
}
