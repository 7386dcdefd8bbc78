package catalogue.tables.uniquecorners;

import jakarta.persistence.*;
import java.util.*;

/** Unique constraints that say the same, or the key, or reach relations and embeddables. */
class UniqueCorners {

  @Entity(name = "Member") @Table(uniqueConstraints = {
    @UniqueConstraint(columnNames = {"club_id", "number"}),
    @UniqueConstraint(name = "one_mail", columnNames = "mail"),
    @UniqueConstraint(columnNames = {"nick", "club_id"}),
    @UniqueConstraint(name = "one_place", columnNames = {"city", "street"})})
  static class Member {
    @Id @GeneratedValue Long id;
    @ManyToOne Club club;
    int number;
    @Column(unique = true) String mail;
    @Column(unique = true, nullable = false) String nick;
    @Column(unique = true) Boolean chair;
    @ManyToOne @JoinColumn(unique = true) Club founded;
    @OneToOne(optional = false) Club led;
    @Embedded Place place;
  }

  @Embeddable static class Place { String city; String street; @Column(unique = true) String box; }

  @Entity(name = "Club") static class Club {
    @Id @Column(unique = true) Long id;
    @ElementCollection @CollectionTable(uniqueConstraints = @UniqueConstraint(columnNames = "rule")) @Column(name = "rule", nullable = false) List<String> rules;
  }
}
