package catalogue.collections.sharedjointables;

import jakarta.persistence.*;
import java.util.*;

/** One table for several attributes: both sides of a relation, or an entity and a relation. */
class SharedJoinTables {

  @Entity static class User {
    @Id Long id;
    @ManyToMany
    @JoinTable(name = "user_role", joinColumns = @JoinColumn(name = "user_id"), inverseJoinColumns = @JoinColumn(name = "role_id"))
    Set<Role> roles = new HashSet<>();
    @ManyToMany
    @JoinTable(name = "user_group", joinColumns = @JoinColumn(name = "user_id"), inverseJoinColumns = @JoinColumn(name = "group_id"))
    List<Group_> groups = new ArrayList<>();
    @ManyToMany
    @JoinTable(name = "grants", joinColumns = @JoinColumn(name = "user_id"), inverseJoinColumns = @JoinColumn(name = "role_id"))
    Set<Role> granted = new HashSet<>();
  }

  @Entity static class Role {
    @Id Long id;
    @ManyToMany
    @JoinTable(name = "user_role", joinColumns = @JoinColumn(name = "role_id"), inverseJoinColumns = @JoinColumn(name = "user_id"))
    Collection<User> users = new ArrayList<>();
  }

  @Entity static class Group_ {
    @Id Long id;
    @ManyToMany
    @JoinTable(name = "user_group", joinColumns = @JoinColumn(name = "group_id"), inverseJoinColumns = @JoinColumn(name = "user_id"))
    List<User> users = new ArrayList<>();
  }

  static class GrantId implements java.io.Serializable {
    Long user;
    Long role;
    @Override public boolean equals(Object it) { return it instanceof GrantId id && Objects.equals(id.user, user) && Objects.equals(id.role, role); }
    @Override public int hashCode() { return Objects.hash(user, role); }
  }

  @Entity @IdClass(GrantId.class) @Table(name = "grants") static class Grant {
    @Id @ManyToOne @JoinColumn(name = "user_id") User user;
    @Id @ManyToOne @JoinColumn(name = "role_id") Role role;
    String reason;
  }
}
