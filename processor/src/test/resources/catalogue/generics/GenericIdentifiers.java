package catalogue.generics.genericidentifiers;

import jakarta.persistence.*;
import java.io.Serializable;
import java.util.*;

/** Identifiers of a variable type: basic, embedded, generated. */
class GenericIdentifiers {

  @MappedSuperclass
  abstract static class WithId<I extends Serializable> {
    @Id @GeneratedValue I id;
  }

  @Entity static class Counted extends WithId<Long> {}

  @Entity static class CountedShort extends WithId<Integer> { @ManyToOne Counted counted; }

  @MappedSuperclass
  abstract static class Assigned<I> {
    @Id I id;
  }

  @Entity static class Random extends Assigned<UUID> { @ManyToOne CountedShort counted; }

  @MappedSuperclass
  abstract static class WithEmbeddedId<I> {
    @EmbeddedId I id;
    @Version Integer version;
  }

  @Embeddable
  static class IsoId implements Serializable {
    @Column(length = 2) String country;
    @Column(length = 5) String region;

    @Override
    public boolean equals(Object other) {
      return other instanceof IsoId that && country.equals(that.country) && region.equals(that.region);
    }

    @Override
    public int hashCode() {
      return Objects.hash(country, region);
    }
  }

  @Embeddable record YearId(int fiscal, String unit) implements Serializable {}

  @Entity static class Region extends WithEmbeddedId<IsoId> { @OneToMany(mappedBy = "region") List<Budget> budgets; }

  @Entity
  @AttributeOverride(name = "id.unit", column = @Column(name = "unit_code", length = 9))
  static class Budget extends WithEmbeddedId<YearId> { @ManyToOne Region region; }

  @MappedSuperclass
  abstract static class ByProperty<I> {
    private I id;

    @Id
    public I getId() {
      return id;
    }

    public void setId(I id) {
      this.id = id;
    }
  }

  @Entity static class Narrow extends ByProperty<Short> {
    private String text;
    public String getText() { return text; }
    public void setText(String text) { this.text = text; }
  }

  @Entity
  static class Redeclared extends ByProperty<Long> {
    @Override
    @Id
    @Column(name = "own_id")
    public Long getId() {
      return super.getId();
    }
  }
}
