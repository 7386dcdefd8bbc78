package catalogue.types.identitydefinitions;

import jakarta.persistence.*;

/** Generated identifiers whose column is defined by hand. */
class IdentityDefinitions {

  @Entity
  static class Plain {
    @Id @GeneratedValue(strategy = GenerationType.IDENTITY) Long id;
    String name;
  }

  @Entity
  static class Named {
    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    @Column(name = "named_id", nullable = false, updatable = false)
    int id;
  }

  @Entity
  static class Short1 {
    @Id @GeneratedValue(strategy = GenerationType.IDENTITY) short id;
  }
}
