package catalogue.inheritance.subclassofroot;

import jakarta.persistence.*;

/** A root that is nothing but an identifier, and classes that add nothing. */
class SubclassOfRoot {

  @Entity
  @Inheritance(strategy = InheritanceType.JOINED)
  static class Thing { @Id Long id; }

  @Entity static class Empty extends Thing {}

  @Entity static class EmptyToo extends Empty {}

  @Entity
  @Inheritance(strategy = InheritanceType.TABLE_PER_CLASS)
  abstract static class Fact { @Id Long id; }

  @Entity abstract static class AbstractFact extends Fact { String text; }

  @Entity static class RealFact extends AbstractFact {}

  @Entity static class OtherFact extends Fact {}

  @Entity abstract static class Word { @Id Long id; }

  @Entity static class Noun extends Word {}

  @Entity static class Verb extends Word {}
}
