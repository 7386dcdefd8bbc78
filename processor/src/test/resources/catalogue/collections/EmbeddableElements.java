package catalogue.collections.embeddableelements;

import jakarta.persistence.*;
import java.time.LocalDate;
import java.util.*;

/** Embeddable elements: nested, inherited, with relations, enums, converters and overrides. */
class EmbeddableElements {

  enum Kind { A, B }

  @Converter static class Text implements AttributeConverter<Integer, String> {
    @Override public String convertToDatabaseColumn(Integer number) { return number == null ? null : "n" + number; }
    @Override public Integer convertToEntityAttribute(String text) { return text == null ? null : Integer.valueOf(text.substring(1)); }
  }

  @MappedSuperclass static abstract class Dated { LocalDate since; @Column(name = "till") LocalDate until; }

  @Embeddable static class City { String name; @Column(length = 5) String zip; @ManyToOne Country country; }

  @Embeddable static class Address extends Dated {
    String street;
    @Embedded City city;
    @Enumerated(EnumType.STRING) Kind kind;
    @Convert(converter = Text.class) Integer rank_;
    @ManyToOne(optional = false) @JoinColumn(name = "keeper", foreignKey = @ForeignKey(name = "fk_keeper")) Person keeper;
    @OneToOne Person guest;
    @Transient String display;
    int floor;
  }

  @Entity static class Country { @Id @Column(length = 2) String code; }

  @Entity static class Person {
    @Id Long id;
    @ElementCollection List<Address> addresses = new ArrayList<>();
    @ElementCollection
    @CollectionTable(name = "second_homes")
    @AttributeOverrides({
      @AttributeOverride(name = "street", column = @Column(name = "road", nullable = false)),
      @AttributeOverride(name = "city.zip", column = @Column(name = "postcode", length = 10)),
      @AttributeOverride(name = "since", column = @Column(name = "from_day"))})
    @AssociationOverrides({
      @AssociationOverride(name = "city.country", joinColumns = @JoinColumn(name = "land")),
      @AssociationOverride(name = "keeper", joinColumns = @JoinColumn(name = "caretaker"))})
    List<Address> homes = new ArrayList<>();
    @ElementCollection @OrderColumn List<City> cities = new ArrayList<>();
    @ElementCollection Set<City> citySet = new HashSet<>();
  }
}
