package catalogue.collections.collections;

import jakarta.persistence.*;
import java.time.*;
import java.util.*;

class Collections {

  @Embeddable static class Part {
    String name;
    int count;
    @Column(nullable = false) String code;
    @ManyToOne Other other;
    @Enumerated(EnumType.STRING) DayOfWeek day;
  }

  @Embeddable static class Strict {
    @Column(nullable = false) String second;
    @Column(nullable = false) int first;
  }

  @Embeddable static class Holder {
    @ElementCollection Set<String> labels;
    @ElementCollection List<Strict> stricts;
  }

  @Entity static class Other { @Id Long id; }

  @Entity(name = "Owner") @Table(name = "owners") static class Owner {
    @Id Long id;
    @ElementCollection List<String> texts;
    @ElementCollection Set<String> textSet;
    @ElementCollection @OrderColumn List<Integer> ordered;
    @ElementCollection Set<Part> partSet;
    @ElementCollection List<Part> parts;
    @ElementCollection Set<Strict> strictSet;
    @ElementCollection
    @CollectionTable(name = "given", joinColumns = @JoinColumn(name = "owner_fk", foreignKey = @ForeignKey(name = "fk_given")),
        uniqueConstraints = @UniqueConstraint(columnNames = {"owner_fk", "val"}), indexes = @Index(columnList = "val"))
    @Column(name = "val", nullable = false, length = 50)
    Set<String> named;
    @ElementCollection @Enumerated(EnumType.STRING) Set<DayOfWeek> days;
    @ElementCollection Set<Month> months;
    @ElementCollection @Column(nullable = false) Set<Long> keys;
    @ElementCollection
    @AttributeOverride(name = "name", column = @Column(name = "title"))
    @AttributeOverride(name = "code", column = @Column(name = "cc"))
    @AssociationOverride(name = "other", joinColumns = @JoinColumn(name = "oo"))
    List<Part> overridden;
    @ElementCollection @Temporal(TemporalType.DATE) Set<Date> dates;
    @ElementCollection @Lob Set<String> large;
    @ElementCollection Collection<LocalDate> localDates;
    @ElementCollection @OrderColumn String[] textArray;
    @ElementCollection @Column(unique = true) List<String> unique_;
    @ElementCollection @OrderColumn(name = "idx") Strict[] strictArray;
    @ElementCollection(targetClass = String.class) Collection raw;
    Holder holder;
  }

  @Embeddable static class Key implements java.io.Serializable { int b; int a; }

  @Entity static class Composite {
    @EmbeddedId Key key;
    @ElementCollection Set<String> texts;
    @ElementCollection
    @CollectionTable(name = "composite_given", joinColumns = {
      @JoinColumn(name = "kb", referencedColumnName = "b"), @JoinColumn(name = "ka", referencedColumnName = "a")})
    List<String> given;
  }
}
