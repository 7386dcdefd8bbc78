package catalogue.relations.quotedtargets;

import jakarta.persistence.*;
import java.util.*;

/** Default names of columns that refer to tables and columns with quoted names. */
class QuotedTargets {

  @Entity @Table(name = "`UserGroup`") static class Group {
    @Id Long groupId;
    @ManyToMany Set<Right> grantedRights;
    @OneToMany(mappedBy = "mainGroup") List<Right> mains;
    @ElementCollection Set<String> nickNames;
    @OneToMany @JoinColumn Set<Right> unnamedRights;
  }

  @Entity static class Right {
    @Id @Column(name = "`RightNo`") Long number;
    @ManyToOne Group mainGroup;
    @ManyToMany(mappedBy = "grantedRights") Set<Group> usedBy;
    @ManyToMany @JoinTable(name = "extra") Set<Group> extraGroups;
    @ManyToOne @JoinColumn(referencedColumnName = "groupId") Group byName;
    @ManyToOne Right parentRight;
  }

  @Entity @Inheritance(strategy = InheritanceType.JOINED) @Table(name = "`Base Part`") static class Part {
    @Id Long partId;
  }

  @Entity static class Screw extends Part {
    @ManyToOne Part fitsInto;
  }
}
