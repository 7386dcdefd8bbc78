package catalogue.hibernate.hibernateown;

import jakarta.persistence.*;
import java.time.*;
import java.util.*;
import org.hibernate.annotations.*;

class HibernateOwn {

  @Entity static class Parent {
    @Id Long id;
    @OneToMany(mappedBy = "inverse") @OnDelete(action = OnDeleteAction.CASCADE) List<Child> children;
  }

  @Embeddable static class Part {
    @ColumnDefault("7") int seven;
    @Comment("in a part") String text;
  }

  @Entity
  @Comment("the table")
  @org.hibernate.annotations.Check(name = "a_below_b", constraints = "a < b")
  static class Child {
    @Id @Comment("the key") Long id;
    @ColumnDefault("5") int a;
    @ColumnDefault("6") @Column(nullable = false) Integer b;
    @Comment("a column") @Column(name = "cc") String c;
    @Formula("a + b") int computed;
    @ManyToOne @OnDelete(action = OnDeleteAction.CASCADE) @Comment("a reference") Parent cascading;
    @OneToOne @OnDelete(action = OnDeleteAction.SET_NULL) Parent nulling;
    @ManyToOne Parent inverse;
    @org.hibernate.annotations.Check(constraints = "checked > 0") int checked;
    @NaturalId String second;
    @NaturalId(mutable = true) int first;
    @ManyToOne(optional = false) @NaturalId Parent natural;
    @ManyToOne @NotFound(action = NotFoundAction.IGNORE) Parent missing;
    @Embedded Part part;
    @ElementCollection @OnDelete(action = OnDeleteAction.CASCADE) @Comment("a collection") Set<String> tags;
    @ManyToMany @OnDelete(action = OnDeleteAction.CASCADE) Set<Parent> parents;
    @OneToMany @JoinColumn(name = "child_ref") @OnDelete(action = OnDeleteAction.SET_NULL) Set<Parent> owned;
    @ColumnDefault("current_timestamp") @CreationTimestamp @Column(nullable = false) LocalDateTime created;
    @UpdateTimestamp Instant updated;
    @ManyToOne @ColumnDefault("3") Parent defaulted;
    @Version @ColumnDefault("0") int version;
    @Enumerated(EnumType.STRING) @ColumnDefault("'MONDAY'") DayOfWeek day;
    @OneToOne @PrimaryKeyJoinColumn Parent sameKey;
    @ManyToOne @JoinColumn(name = "positive") @org.hibernate.annotations.Check(constraints = "positive > 0") Parent positive;
  }

  @Entity static class Twin {
    @Id Long id;
    @OneToOne(optional = false) @PrimaryKeyJoinColumn(foreignKey = @ForeignKey(name = "fk_twin")) Parent parent;
  }
}
