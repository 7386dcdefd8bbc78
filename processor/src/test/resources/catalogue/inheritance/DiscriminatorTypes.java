package catalogue.inheritance.discriminatortypes;

import jakarta.persistence.*;

/** Discriminators of each type, with lengths, options, definitions and reserved words. */
class DiscriminatorTypes {

  @Entity
  @DiscriminatorColumn(name = "art", length = 1)
  @DiscriminatorValue("X")
  static class OneLetterText {
    @Id Long id;
  }

  @Entity
  @DiscriminatorValue("Y")
  static class BelowOneLetterText extends OneLetterText {
    int more;
  }

  @Entity
  @DiscriminatorColumn(name = "c", discriminatorType = DiscriminatorType.CHAR, length = 5)
  @DiscriminatorValue("1")
  static class LongCharacter {
    @Id Long id;
  }

  @Entity
  @DiscriminatorValue("2")
  static class BelowLongCharacter extends LongCharacter {
    String more;
  }

  @Entity
  @DiscriminatorColumn(discriminatorType = DiscriminatorType.INTEGER)
  abstract static class ImpliedNumber {
    @Id Long id;
  }

  @Entity
  static class ImpliedOne extends ImpliedNumber {
    String one;
  }

  @Entity(name = "Second")
  static class ImpliedTwo extends ImpliedNumber {
    int two;
  }

  @Entity
  @DiscriminatorColumn(
      name = "kind",
      discriminatorType = DiscriminatorType.INTEGER,
      columnDefinition = "integer")
  @DiscriminatorValue("0")
  static class SmallNumber {
    @Id Long id;
  }

  @Entity
  @DiscriminatorValue("1")
  static class BelowSmallNumber extends SmallNumber {
    String text;
  }

  @Entity
  @DiscriminatorColumn(name = "`order`")
  static class ReservedWord {
    @Id Long id;
  }

  @Entity
  @DiscriminatorValue("below")
  static class BelowReservedWord extends ReservedWord {
    int number;
  }

  @Entity
  @DiscriminatorColumn(name = "\"Art\"", columnDefinition = "varchar(7) default 'a' not null")
  @DiscriminatorValue("a")
  static class Defined {
    @Id Long id;
  }

  @Entity
  @DiscriminatorValue("b")
  static class BelowDefined extends Defined {
    @Basic(optional = false) String text;
  }

  @Entity
  @DiscriminatorColumn(name = "camelCase", length = 40)
  static class Camel {
    @Id Long id;
  }

  @Entity(name = "short")
  static class BelowCamel extends Camel {
    String text;
  }
}
