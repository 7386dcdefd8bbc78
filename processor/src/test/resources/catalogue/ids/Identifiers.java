package catalogue.ids.identifiers;

import jakarta.persistence.*;
import java.io.Serializable;
import java.util.*;

class Identifiers {

  static class PairKey implements Serializable { Long second; String first; }

  @Entity @IdClass(PairKey.class) static class Pair {
    @Id Long second;
    @Id @Column(name = "first_col", length = 10) String first;
    String value_;
  }

  record RecordKey(Long z, String a) {}

  @Entity @IdClass(RecordKey.class) static class WithRecordKey {
    @Id Long z;
    @Id String a;
  }

  @Entity static class Person { @Id Long id; }

  static class MemberKey implements Serializable { Long person; int number; }

  @Entity @IdClass(MemberKey.class) static class Member {
    @Id @ManyToOne Person person;
    @Id int number;
    @OneToMany(mappedBy = "member") List<Visit> visits;
  }

  static class VisitKey implements Serializable { MemberKey member; int day; }

  @Entity @IdClass(VisitKey.class) static class Visit {
    @Id @ManyToOne Member member;
    @Id int day;
  }

  @Entity static class Passport {
    @Id Long id;
    @MapsId @OneToOne Person person;
    String number;
  }

  @Entity static class Licence {
    @Id Long id;
    @MapsId @OneToOne @JoinColumn(name = "holder") Person person;
    @ManyToOne Passport passport;
  }

  @Entity static class Account { @Id @OneToOne Person person; }

  @Entity static class Card {
    @Id @OneToOne @JoinColumn(name = "owner_ref") Person person;
    @ManyToOne Account account;
  }

  @Embeddable static class SeatKey implements Serializable { Long personId; int row_; }

  @Entity static class Seat {
    @EmbeddedId SeatKey id;
    @MapsId("personId") @ManyToOne Person person;
    @ManyToOne Seat neighbour;
  }

  @Entity static class WithoutClass {
    @Id Long one;
    @Id String two;
  }

  @Embeddable static class RelationKey implements Serializable {
    @ManyToOne Person person;
    int year_;
  }

  @Entity static class InKey { @EmbeddedId RelationKey key; }

  @Entity static class Referring {
    @Id Long id;
    @ManyToOne Pair pair;
    @ManyToOne(optional = false) Member member;
    @ManyToOne Visit visit;
    @ManyToMany Set<Seat> seats;
    @ManyToOne WithoutClass withoutClass;
    @OneToOne Licence licence;
    @OneToOne Pair onePair;
    @ManyToOne InKey inKey;
    @ManyToOne WithRecordKey recordKey;
    @ElementCollection Set<String> texts;
  }

  @Entity static class PairChild {
    @Id @GeneratedValue(strategy = GenerationType.IDENTITY) Long id;
    @ManyToOne
    @JoinColumn(name = "p2", referencedColumnName = "second")
    @JoinColumn(name = "p1", referencedColumnName = "first_col")
    Pair pair;
  }
}
