package catalogue.ids.mixedderivedids;

import jakarta.persistence.*;
import java.io.Serializable;
import java.math.*;
import java.time.*;
import java.util.*;

/** A relation, plain values and an enum in one id class, with columns of several names. */
class MixedDerivedIds {

  enum Role { OWNER, GUEST }

  @Entity static class Member { @Id @GeneratedValue(strategy = GenerationType.UUID) UUID id; }

  @Entity static class Room { @Id @GeneratedValue(strategy = GenerationType.IDENTITY) Long id; }

  static class AccessKey implements Serializable { UUID member; Long room; Role role; LocalDate from_; }

  @Entity @IdClass(AccessKey.class) static class RoomAccess {
    @Id @Enumerated(EnumType.STRING) @Column(length = 8) Role role;
    @Id @ManyToOne @JoinColumn(name = "room_no") Room room;
    @Id @ManyToOne(fetch = FetchType.LAZY) Member member;
    @Id @Column(name = "valid_from") LocalDate from_;
    LocalDate until;
  }

  @Entity static class Visit {
    @Id @GeneratedValue Long id;
    @ManyToOne
    @JoinColumn(name = "acc_role", referencedColumnName = "role")
    @JoinColumn(name = "acc_from", referencedColumnName = "valid_from")
    @JoinColumn(name = "acc_member", referencedColumnName = "member_id")
    @JoinColumn(name = "acc_room", referencedColumnName = "room_no")
    RoomAccess access;
    @ElementCollection Set<Role> roles;
  }
}
