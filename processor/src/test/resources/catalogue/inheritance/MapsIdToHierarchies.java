package catalogue.inheritance.mapsidtohierarchies;

import jakarta.persistence.*;
import java.io.Serializable;
import java.util.*;

/** Identifiers that are derived from classes of hierarchies. */
class MapsIdToHierarchies {

  @Entity
  @Inheritance(strategy = InheritanceType.JOINED)
  @Table(name = "people")
  static class Human { @Id @Column(name = "human_id") Long id; }

  @Entity @PrimaryKeyJoinColumn(name = "worker_id") static class Worker extends Human { String job; }

  @Entity static class Badge { @Id Long id; @MapsId @OneToOne Worker worker; }

  @Entity static class Locker { @Id @OneToOne Worker worker; String place; }

  @Embeddable
  static class ShiftId implements Serializable {
    Long workerId;
    int day;

    @Override
    public boolean equals(Object other) {
      return other instanceof ShiftId that && day == that.day && workerId.equals(that.workerId);
    }

    @Override
    public int hashCode() {
      return Objects.hash(workerId, day);
    }
  }

  @Entity
  static class Shift {
    @EmbeddedId ShiftId id;
    @MapsId("workerId") @ManyToOne @JoinColumn(name = "who") Worker worker;
  }

  @Entity
  static class Gift { @Id Long id; }

  @Entity static class Voucher extends Gift { int amount; }

  @Entity static class Redemption { @Id Long id; @MapsId @OneToOne @JoinColumn(name = "voucher") Voucher voucher; }
}
