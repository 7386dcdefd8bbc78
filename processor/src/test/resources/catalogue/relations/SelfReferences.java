package catalogue.relations.selfreferences;

import jakarta.persistence.*;
import java.util.*;

/** Entities that refer to themselves, in every kind of relation. */
class SelfReferences {

  @Entity static class Category {
    @Id @GeneratedValue(strategy = GenerationType.IDENTITY) Long id;
    @ManyToOne Category parent;
    @OneToMany(mappedBy = "parent") List<Category> children;
    @OneToOne Category twin;
    @OneToOne(mappedBy = "twin") Category twinOf;
    @ManyToMany Set<Category> related;
    @ManyToMany(mappedBy = "related") Set<Category> relatedTo;
    @OneToMany @JoinColumn(name = "shelf") Set<Category> shelf;
  }

  @Entity @Table(name = "members") static class Member {
    @Id Long id;
    @OneToMany Set<Member> invited;
    @ManyToMany @JoinTable(name = "friendships", joinColumns = @JoinColumn(name = "one"), inverseJoinColumns = @JoinColumn(name = "other"))
    List<Member> friends;
  }

  @Entity static class Node {
    @Id Long id;
    @ManyToMany List<Node> successors;
  }
}
