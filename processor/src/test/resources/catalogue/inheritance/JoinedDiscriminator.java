package catalogue.inheritance.joineddiscriminator;

import jakarta.persistence.*;
import java.util.*;

/** Joined tables with a discriminator in the root's. */
class JoinedDiscriminator {

  @Entity
  @Inheritance(strategy = InheritanceType.JOINED)
  @DiscriminatorColumn(name = "type", discriminatorType = DiscriminatorType.INTEGER)
  @DiscriminatorValue("10")
  abstract static class Node {
    @Id @GeneratedValue Long id;
    String label;
    @ManyToOne Node parent;
    @OneToMany(mappedBy = "parent") List<Node> children;
  }

  @Entity
  @DiscriminatorValue("11")
  static class Folder extends Node {
    @Column(nullable = false) boolean open;
  }

  @Entity
  @DiscriminatorValue("12")
  static class Leaf extends Node {
    @Basic(optional = false) String text;
    @OneToOne(optional = false) Folder home;
  }

  @Entity
  @DiscriminatorValue("13")
  static class Link extends Leaf {
    @ManyToOne(optional = false) Leaf target;
  }

  @Entity
  @Inheritance(strategy = InheritanceType.JOINED)
  @DiscriminatorColumn(discriminatorType = DiscriminatorType.CHAR)
  @DiscriminatorValue("r")
  static class Root {
    @EmbeddedId RootId id;
  }

  @Embeddable
  static class RootId implements java.io.Serializable {
    String realm;
    int number;

    @Override
    public boolean equals(Object other) {
      return other instanceof RootId that && number == that.number && realm.equals(that.realm);
    }

    @Override
    public int hashCode() {
      return Objects.hash(realm, number);
    }
  }

  @Entity
  @DiscriminatorValue("b")
  static class Branch extends Root {
    String text;
  }
}
