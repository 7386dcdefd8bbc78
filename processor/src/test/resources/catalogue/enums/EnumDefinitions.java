package catalogue.enums.enumdefinitions;

import jakarta.persistence.*;
import org.hibernate.annotations.ColumnDefault;

/** Enums whose columns are defined by hand keep their checks. */
class EnumDefinitions {

  enum Level { LOW, MIDDLE, HIGH }

  @Entity
  static class Alarm {
    @Id long id;
    @Column(columnDefinition = "smallint") Level ordinal;
    @Column(columnDefinition = "smallint default 1") Level defaulted;
    @Enumerated(EnumType.STRING) @Column(columnDefinition = "varchar(9)") Level name;
    @Enumerated(EnumType.STRING) @Column(columnDefinition = "varchar(9) default 'LOW' not null") Level low;
    @Enumerated(EnumType.STRING) @ColumnDefault("'HIGH'") Level high;
    @ColumnDefault("2") Level highOrdinal;
  }
}
