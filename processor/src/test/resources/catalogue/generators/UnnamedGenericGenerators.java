package catalogue.generators.unnamedgenericgenerators;

import jakarta.persistence.*;
import org.hibernate.annotations.GenericGenerator;

/** Generators of Hibernate's beside identifiers that do not name them. */
class UnnamedGenericGenerators {

  @Entity
  static class Counted {
    @Id
    @GeneratedValue
    @GenericGenerator(name = "increment", strategy = "increment")
    int id;
  }

  @Entity
  @GenericGenerator(name = "steps", strategy = "increment")
  static class OnClass {
    @Id @GeneratedValue long id;
  }

  @Entity
  static class Texts {
    @Id
    @GeneratedValue
    @GenericGenerator(name = "texts", strategy = "uuid2")
    String id;
  }
}
