package catalogue.relations.relations;

import jakarta.persistence.*;
import java.util.*;

class Relations {

  @Entity static class Target {
    @Id @GeneratedValue(strategy = GenerationType.IDENTITY) @Column(name = "t_id") Integer id;
    @Column(unique = true, length = 30, nullable = false) String code;
    @ManyToMany(mappedBy = "both") List<Source> sources;
    @OneToOne(mappedBy = "one") Source source;
    @ManyToOne Source back;
  }

  @Entity static class Ordered {
    @Id Long id;
  }

  @Entity static class StrictOwner {
    @Id Long id;
    @OneToMany @JoinColumn(name = "order_owner2", nullable = false) @OrderColumn List<Owned> required2;
  }

  @Entity static class Owned {
    @Id Long id;
  }

  @Entity(name = "Src") @Table(name = "sources") static class Source {
    @Id Long id;
    @ManyToOne Target plain;
    @ManyToOne(optional = false) Target required;
    @ManyToOne @JoinColumn(name = "described", nullable = false, unique = true) Target described;
    @OneToOne Target one;
    @OneToOne(optional = false) Target requiredOne;
    @OneToOne @JoinColumn(unique = false) Target notUnique;
    @ManyToOne @JoinColumn(foreignKey = @ForeignKey(name = "a_name")) Target named;
    @ManyToOne @JoinColumn(foreignKey = @ForeignKey(ConstraintMode.NO_CONSTRAINT)) Target unconstrained;
    @ManyToOne @JoinColumn(referencedColumnName = "code") Target byCode;
    @ManyToOne @JoinColumn(columnDefinition = "int8") Target defined;
    @ManyToOne Source parent;
    @OneToMany(mappedBy = "parent") Set<Source> children;
    @ManyToMany List<Target> both;
    @ManyToMany @JoinTable(name = "friends") Set<Source> friends;
    @OneToMany(mappedBy = "back") @OrderColumn List<Target> backs;
    @ManyToOne(targetEntity = Target.class) Object untyped;
  }

  @Entity static class ListOwner {
    @Id Long id;
    @OneToMany List<Target> many;
  }

  @Entity static class SetOwner {
    @Id Long id;
    @OneToMany Set<Target> many;
  }

  @Entity static class CollectionOwner {
    @Id Long id;
    @ManyToMany Collection<Target> many;
  }

  @Entity static class SortedOwner {
    @Id Long id;
    @ManyToMany SortedSet<Target> many;
  }

  @Entity static class OrderOwner {
    @Id Long id;
    @ManyToMany @OrderColumn List<Target> many;
    @OneToMany @JoinTable(name = "ordered_once") @OrderColumn(name = "pos", nullable = false, columnDefinition = "int2") List<Target> once;
    @OneToMany @JoinColumn(name = "order_owner") @OrderColumn List<Ordered> required;
    @OneToMany @JoinColumn List<Target> unnamed;
    @OneToMany @JoinColumn(name = "single", unique = true) List<Target> single;
    @ManyToMany(targetEntity = Target.class) @JoinTable(name = "raws") Collection raw;
  }

  @Entity static class TableOwner {
    @Id Long id;
    @Column(unique = true) String code;
    @ManyToMany
    @JoinTable(name = "by_code",
        joinColumns = @JoinColumn(name = "owner_code", referencedColumnName = "code"),
        inverseJoinColumns = @JoinColumn(name = "target_code", referencedColumnName = "code"))
    Set<Target> byCode;
    @ManyToMany
    @JoinTable(name = "with_unique",
        joinColumns = @JoinColumn(name = "a"), inverseJoinColumns = @JoinColumn(name = "b"),
        uniqueConstraints = @UniqueConstraint(columnNames = {"a", "b"}),
        indexes = @Index(columnList = "b desc, a"))
    Set<Target> withUnique;
    @ManyToMany
    @JoinTable(name = "list_unique", joinColumns = @JoinColumn(name = "lo"), inverseJoinColumns = @JoinColumn(name = "le"), uniqueConstraints = @UniqueConstraint(name = "lu", columnNames = {"lo", "le"}))
    @org.hibernate.annotations.Bag
    List<Target> listUnique;
    @OneToMany @JoinTable(name = "nullables", joinColumns = @JoinColumn(nullable = true), inverseJoinColumns = @JoinColumn(nullable = true, unique = false))
    Set<Target> nullables;
    @ManyToMany @JoinTable(name = "fk_names", foreignKey = @ForeignKey(name = "fk_owner_side"), inverseForeignKey = @ForeignKey(ConstraintMode.NO_CONSTRAINT))
    Set<Target> names;
  }

  @Entity static class JoinTableToOne {
    @Id Long id;
    @ManyToOne @JoinTable(name = "to_one") Target many;
    @OneToOne @JoinTable(name = "to_exactly_one") Target one;
    @ManyToOne(optional = false) @JoinTable(name = "to_required_one") Target required;
  }

  @Entity static class NaturalChild {
    @Id Long id;
    @ManyToOne @JoinColumn(name = "parent_code", referencedColumnName = "code") Target parent;
    @OneToMany @JoinColumn(name = "child_ref") Set<NaturalChild> children;
  }

  @Entity static class Parent {
    @Id Long id;
    String code;
    String region;
    int number;
    String label;
    String token;
    @OneToMany @JoinColumn(name = "parent_id") List<Child> children;
    @OneToMany @JoinColumn(name = "strict_id", nullable = false) List<Child> strict;
    @ManyToMany @JoinTable(name = "by_label", joinColumns = @JoinColumn(referencedColumnName = "label"), inverseJoinColumns = @JoinColumn(referencedColumnName = "name")) Set<Child> byLabel;
    @OneToMany @JoinColumn(name = "parent_token", referencedColumnName = "token") Set<Child> byToken;
  }

  @Entity static class Child {
    @Id Long id;
    String name;
    @ManyToOne @JoinColumn(name = "parent_id", insertable = false, updatable = false) Parent parent;
    @ManyToOne @JoinColumn(name = "strict_id", insertable = false, updatable = false) Parent strict;
    @ManyToOne @JoinColumn(name = "by_code_", referencedColumnName = "code") Parent byCode;
    @ManyToOne @JoinColumns({@JoinColumn(name = "c1", referencedColumnName = "region"), @JoinColumn(name = "c2", referencedColumnName = "number")}) Parent byKeys;
    @ManyToOne @JoinColumn(name = "ref_id", referencedColumnName = "id") Parent byId;
    @ManyToOne @JoinColumn(name = "shared", nullable = false) Parent shared;
    @Column(name = "shared", insertable = false, updatable = false) Long sharedId;
  }
}
