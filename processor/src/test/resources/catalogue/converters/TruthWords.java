package catalogue.converters.truthwords;

import jakarta.persistence.*;
import java.util.*;
import org.hibernate.type.NumericBooleanConverter;
import org.hibernate.type.TrueFalseConverter;
import org.hibernate.type.YesNoConverter;

/** Truth values as letters and numbers by Hibernate's own converters. */
class TruthWords {

  @Entity
  static class Account {
    @Id long id;

    @Convert(converter = YesNoConverter.class)
    boolean locked;

    @Convert(converter = TrueFalseConverter.class)
    @Column(name = "Verified", nullable = false)
    Boolean verified = true;

    @Convert(converter = NumericBooleanConverter.class)
    @Column(name = "`Paid`")
    Boolean paid;

    @Embedded
    @Convert(attributeName = "mail", converter = YesNoConverter.class)
    Consent consent;

    @ElementCollection
    @Convert(converter = NumericBooleanConverter.class)
    List<Boolean> answers = new ArrayList<>();

    @ElementCollection
    @Convert(attributeName = "key", converter = YesNoConverter.class)
    Map<Boolean, String> words = new HashMap<>();
  }

  @Embeddable
  static class Consent {
    Boolean mail;

    @Convert(converter = TrueFalseConverter.class)
    @Column(length = 1)
    Boolean phone;
  }

  @Entity
  static class Guest extends Account {
    @Convert(converter = YesNoConverter.class)
    boolean invited;
  }
}
