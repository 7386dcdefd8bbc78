package catalogue.tables.longnames;

import jakarta.persistence.*;
import java.time.DayOfWeek;

class LongNames {

  @Entity static class Other {
    @Id long id;
  }

  @Entity
  static class AVeryLongEntityNameThatAloneIsNearlyAsLongAsPostgresqlPermits {
    @Id long id;
    @Column(unique = true) String anAttributeWhoseNameIsNotShortEither;
    @ManyToOne Other anotherAttributeWhoseNameIsNotShortEither;
    DayOfWeek aWeekdayAttributeWhoseNameIsNotShortEither;
  }
}
