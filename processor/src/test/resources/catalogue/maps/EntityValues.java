package catalogue.maps.entityvalues;

import jakarta.persistence.*;
import java.util.*;

/** Maps to entities: in join tables, and in the table of the values. */
class EntityValues {

  enum Role { LEAD, MEMBER }

  @Entity static class Member { @Id Long id; }

  @Entity static class Team {
    @Id Long id;
    @OneToMany Map<String, Member> plain = new HashMap<>();
    @OneToMany @JoinTable(name = "team_member") @MapKeyColumn(name = "nick", length = 30)
    Map<String, Member> members = new HashMap<>();
    @OneToMany @JoinColumn(name = "team") @MapKeyColumn(name = "shirt") Map<Integer, Member> players = new HashMap<>();
    @OneToMany @JoinColumn(name = "reserve_of") Map<Integer, Member> reserves = new HashMap<>();
    @OneToMany @JoinColumn(name = "role_of", nullable = false) @MapKeyEnumerated(EnumType.STRING)
    Map<Role, Member> roles = new HashMap<>();
    @ManyToMany @JoinTable(name = "guests") @MapKeyEnumerated(EnumType.STRING) Map<Role, Member> guests = new HashMap<>();
    @ManyToMany @JoinTable(name = "fans", uniqueConstraints = @UniqueConstraint(columnNames = {"teamId", "fanId"}),
        joinColumns = @JoinColumn(name = "teamId"), inverseJoinColumns = @JoinColumn(name = "fanId"))
    Map<UUID, Member> fans = new HashMap<>();
  }
}
