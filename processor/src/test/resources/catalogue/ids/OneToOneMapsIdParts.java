package catalogue.ids.onetoonemapsidparts;

import jakarta.persistence.*;
import java.io.Serializable;

/** One-to-one relations that stand for a part of an embedded identifier. */
@Entity
class Person {
  @Id @GeneratedValue Long id;
}

@Embeddable
class PairKey implements Serializable {
  int a;
  int b;
}

@Entity
class Pair {
  @EmbeddedId PairKey key;
}

@Embeddable
class BadgeKey implements Serializable {
  String office;
  Long holder;
}

@Entity
class Badge {
  @EmbeddedId BadgeKey key;
  @MapsId("holder") @OneToOne Person person;
}

@Embeddable
class CardKey implements Serializable {
  String office;
  Long holder;
}

@Entity
class Card {
  @EmbeddedId CardKey key;
  @MapsId("holder") @OneToOne(optional = false) @JoinColumn(name = "person_no") Person person;
}

@Embeddable
class TwinKey implements Serializable {
  PairKey pair;
  int number;
}

@Entity
class Twin {
  @EmbeddedId TwinKey key;
  @MapsId("pair") @OneToOne Pair pair;
}

class SlotId implements Serializable {
  Long owner;
  int number;
}

@Entity
@IdClass(SlotId.class)
class Slot {
  @Id @OneToOne Person owner;
  @Id int number;
}
