package catalogue.collections.longnames;

import jakarta.persistence.*;
import java.math.*;
import java.time.*;
import java.util.*;

/** Names of collections that are longer than a database keeps. */
class LongNames {

  @Entity static class AdministrativeSubdivisionOfTheCountry {
    @Id Long id;
    @ElementCollection @CollectionTable(name = "postal_codes") Set<String> postalCodes = new HashSet<>();
    @ElementCollection @CollectionTable(name = "alternative_spellings_in_languages_with_other_scripts",
        joinColumns = @JoinColumn(name = "administrative_subdivision"))
    @Column(nullable = false, unique = true) Set<String> spellings = new HashSet<>();
  }
}
