package catalogue.inheritance.relationstolevels;

import jakarta.persistence.*;
import java.util.*;

/** Relations of each kind to the root, the middle and the leaf of each strategy. */
class RelationsToLevels {

  @Entity
  @Inheritance(strategy = InheritanceType.SINGLE_TABLE)
  static class S1 { @Id Long id; }
  @Entity static class S2 extends S1 { @Column(unique = true) String code; }
  @Entity static class S3 extends S2 { int leaf; }

  @Entity
  @Inheritance(strategy = InheritanceType.JOINED)
  static class J1 { @Id Long id; }
  @Entity static class J2 extends J1 { @Column(unique = true) String code; }
  @Entity static class J3 extends J2 { int leaf; }

  @Entity
  @Inheritance(strategy = InheritanceType.TABLE_PER_CLASS)
  static class T1 { @Id Long id; }
  @Entity static class T2 extends T1 { @Column(unique = true) String code; }
  @Entity static class T3 extends T2 { int leaf; }

  @Entity
  static class Many {
    @Id Long id;
    @ManyToOne S1 s1;
    @ManyToOne S2 s2;
    @ManyToOne S3 s3;
    @ManyToOne J1 j1;
    @ManyToOne J2 j2;
    @ManyToOne J3 j3;
    @ManyToOne T1 t1;
    @ManyToOne T2 t2;
    @ManyToOne T3 t3;
  }

  @Entity
  static class Lists {
    @Id Long id;
    @OneToMany List<S1> s1;
    @OneToMany @JoinTable(name = "list_s3") List<S3> s3;
    @OneToMany List<J1> j1;
    @OneToMany List<J3> j3;
    @OneToMany List<T1> t1;
    @OneToMany List<T3> t3;
    @ManyToMany @JoinTable(name = "set_s2") Set<S2> s2;
    @ManyToMany Set<J2> j2;
    @ManyToMany Set<T2> t2;
  }

  @Entity
  static class ByColumn {
    @Id Long id;
    @OneToMany @JoinColumn(name = "by_s1") List<S1> s1;
    @OneToMany @JoinColumn(name = "by_s3") List<S3> s3;
    @OneToMany @JoinColumn(name = "by_j1") List<J1> j1;
    @OneToMany @JoinColumn(name = "by_j3") List<J3> j3;
    @OneToMany @JoinColumn(name = "by_t1") List<T1> t1;
    @OneToMany @JoinColumn(name = "by_t3") List<T3> t3;
  }
}
