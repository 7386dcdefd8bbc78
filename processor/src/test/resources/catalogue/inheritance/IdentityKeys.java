package catalogue.inheritance.identitykeys;

import jakarta.persistence.*;
import java.util.*;

/** Generators of each kind at the roots of hierarchies. */
class IdentityKeys {

  @Entity
  @Inheritance(strategy = InheritanceType.JOINED)
  static class ByIdentity { @Id @GeneratedValue(strategy = GenerationType.IDENTITY) Long id; }

  @Entity static class BelowIdentity extends ByIdentity { String text; }

  @Entity
  static class SharedIdentity { @Id @GeneratedValue(strategy = GenerationType.IDENTITY) Long id; }

  @Entity @DiscriminatorValue("below") static class BelowSharedIdentity extends SharedIdentity { String text; }

  @Entity
  @Inheritance(strategy = InheritanceType.JOINED)
  static class ByUuid { @Id @GeneratedValue(strategy = GenerationType.UUID) UUID id; }

  @Entity static class BelowUuid extends ByUuid { @ManyToOne ByUuid other; }

  @Entity(name = "Numbered")
  @Inheritance(strategy = InheritanceType.TABLE_PER_CLASS)
  @Table(name = "numbered_things")
  static class BySequence { @Id @GeneratedValue(strategy = GenerationType.SEQUENCE) Long id; }

  @Entity static class BelowSequence extends BySequence { String text; }

  @MappedSuperclass
  abstract static class WithGenerator {
    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "common")
    @SequenceGenerator(name = "common", sequenceName = "common_numbers", initialValue = 100, allocationSize = 10)
    Long id;
  }

  @Entity static class FirstUser extends WithGenerator { String first; }

  @Entity
  @Inheritance(strategy = InheritanceType.JOINED)
  static class SecondUser extends WithGenerator { String second; }

  @Entity static class BelowSecondUser extends SecondUser { String third; }
}
