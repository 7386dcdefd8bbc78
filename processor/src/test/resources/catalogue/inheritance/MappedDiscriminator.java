package catalogue.inheritance.mappeddiscriminator;

import jakarta.persistence.*;

/** Attributes that read the discriminator's column. */
class MappedDiscriminator {

  @Entity
  @DiscriminatorColumn(name = "kind")
  static class Read {
    @Id Long id;

    @Column(name = "kind", insertable = false, updatable = false)
    String kind;
  }

  @Entity
  static class BelowRead extends Read {
    int number;
  }

  @Entity
  @Inheritance(strategy = InheritanceType.JOINED)
  @DiscriminatorColumn
  static class Defaulted {
    @Id Long id;

    @Column(insertable = false, updatable = false)
    String dtype;
  }

  @Entity
  @DiscriminatorValue("below")
  static class BelowDefaulted extends Defaulted {
    @Column(name = "DTYPE")
    String sameNameInOtherTable;
  }

  @Entity
  @DiscriminatorColumn(name = "code", discriminatorType = DiscriminatorType.INTEGER)
  @DiscriminatorValue("1")
  static class ReadByEnum {
    @Id Long id;

    @Column(name = "code", insertable = false, updatable = false)
    Code code;
  }

  enum Code { NONE, FIRST, SECOND }

  @Entity
  @DiscriminatorValue("2")
  static class BelowReadByEnum extends ReadByEnum {
    String text;
  }
}
