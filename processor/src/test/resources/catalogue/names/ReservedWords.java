package catalogue.names.reservedwords;

import jakarta.persistence.*;
import java.util.*;

/** Words that SQL reserves, quoted in the mapping. */
class ReservedWords {

  @Entity(name = "Order") @Table(name = "`order`") static class Order {
    @Id @GeneratedValue @SequenceGenerator(name = "select", sequenceName = "`select`") Long id;
    @Column(name = "`group`") String group;
    @Column(name = "\"from\"") java.time.LocalDate from;
    @Column(name = "\"to\"") java.time.LocalDate to;
    @Column(name = "`default`", nullable = false) boolean isDefault;
    @Column(name = "`check`", unique = true) String check;
    @Column(name = "`references`") @Enumerated(EnumType.STRING) java.time.DayOfWeek references;
    @ManyToOne @JoinColumn(name = "`user`") User user;
    @ElementCollection @CollectionTable(name = "`column`") @Column(name = "`values`") Set<String> values;
    @ManyToMany @JoinTable(name = "`table`", joinColumns = @JoinColumn(name = "`left`"), inverseJoinColumns = @JoinColumn(name = "`right`")) Set<User> others;
  }

  @Entity(name = "User") @Table(name = "\"user\"", indexes = @Index(columnList = "`limit`, `offset` desc")) static class User {
    @Id Long id;
    @Column(name = "`limit`") int limit;
    @Column(name = "`offset`") int offset;
    @OneToMany(mappedBy = "user") @OrderBy("id") List<Order> orders;
  }
}
