package catalogue.enums.enumsecondarytables;

import jakarta.persistence.*;

/** Enums in secondary tables have their checks there. */
class EnumSecondaryTables {

  enum Mood { GOOD, BAD }

  @Entity
  @SecondaryTable(name = "more")
  static class Cat {
    @Id long id;
    Mood mood;
    @Column(table = "more") Mood other;
    @Enumerated(EnumType.STRING) @Column(table = "more", name = "third_mood") Mood third;
  }
}
