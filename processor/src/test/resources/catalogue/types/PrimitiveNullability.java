package catalogue.types.primitivenullability;

import jakarta.persistence.*;

/** Primitives are NOT NULL unless an annotation describes their column otherwise. */
class PrimitiveNullability {

  @Entity
  static class Meter {
    @Id long id;
    boolean plain;
    @Basic int basic;
    @Basic(optional = true) int optional;
    @Basic(optional = false) int required;
    @Column int described;
    @Column(name = "renamed") byte named;
    @Column(nullable = true) short nullable;
    @Column(nullable = false) long given;
    @Basic(optional = false) @Column(nullable = true) float contradicted;
    @Basic(optional = true) @Column(nullable = false) double opposite;
    @Basic @Column char basicAndDescribed;
    @Column(unique = true) int single;
    @Column(insertable = false, columnDefinition = "integer default 3") int derived;
  }

  @Entity
  static class BoxedMeter {
    @Id Long id;
    Boolean plain;
    @Basic Integer basic;
    @Basic(optional = false) Integer required;
    @Basic(optional = false) @Column Integer requiredAndDescribed;
    @Basic(optional = false) @Column(nullable = true) Float contradicted;
    @Basic(optional = true) @Column(nullable = false) Double opposite;
    @Column(nullable = false) Character given;
    @Column(unique = true, nullable = false) Short single;
  }

  @MappedSuperclass
  static class Counted {
    int inherited;
    @Column int inheritedDescribed;
    @Basic(optional = false) Integer inheritedRequired;
  }

  @Entity
  @AttributeOverride(name = "inherited", column = @Column(name = "overridden"))
  @AttributeOverride(name = "inheritedRequired", column = @Column(name = "relaxed"))
  static class Derived extends Counted {
    @Id long id;
  }
}
