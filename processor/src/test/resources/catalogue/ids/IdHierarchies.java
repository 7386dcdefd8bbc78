package catalogue.ids.idhierarchies;

import jakarta.persistence.*;
import java.io.Serializable;
import java.math.*;
import java.time.*;
import java.util.*;

/** Composite and derived keys at the root of each kind of hierarchy. */
class IdHierarchies {

  @Embeddable static class Key implements Serializable { Long b; String a; }

  @Entity @Inheritance(strategy = InheritanceType.JOINED) static class Joined {
    @EmbeddedId Key key;
  }

  @Entity static class JoinedSub extends Joined { String x; }

  @Entity
  @PrimaryKeyJoinColumn(name = "sub_b", referencedColumnName = "b")
  @PrimaryKeyJoinColumn(name = "sub_a", referencedColumnName = "a")
  static class JoinedRenamed extends JoinedSub { String y; }

  static class Pair implements Serializable { int one; int two; }

  @Entity @IdClass(Pair.class) @Inheritance(strategy = InheritanceType.TABLE_PER_CLASS)
  static class PerClass {
    @Id int two;
    @Id int one;
  }

  @Entity static class PerClassSub extends PerClass { String z; }

  @Entity @IdClass(Pair.class) static class Single {
    @Id int one;
    @Id int two;
  }

  @Entity static class SingleSub extends Single { @ManyToOne Joined joined; }

  @Entity static class Owner { @Id Long id; }

  @Entity static class Derived {
    @Id Long id;
    @MapsId @OneToOne Owner owner;
  }

  @Entity static class DerivedSub extends Derived { @ManyToOne JoinedRenamed renamed; }

  @Entity static class Referring {
    @Id long id;
    @ManyToOne JoinedSub joinedSub;
    @ManyToOne PerClassSub perClassSub;
    @ManyToOne SingleSub singleSub;
    @ManyToOne DerivedSub derivedSub;
  }
}
