package catalogue.enums.namedenums;

import jakarta.persistence.*;
import java.time.temporal.ChronoUnit;

/** Enums by name, in columns of several lengths. */
class NamedEnums {

  enum Single { ONLY }

  enum Few { A, B, C }

  enum Long1 { A_RATHER_LONG_NAME_FOR_A_CONSTANT, ANOTHER_RATHER_LONG_NAME_FOR_A_CONSTANT }

  @Entity
  static class Choice {
    @Id long id;
    @Enumerated(EnumType.STRING) Single single;
    @Enumerated(EnumType.STRING) Few few;
    @Enumerated(EnumType.STRING) @Column(length = 1) Few letter;
    @Enumerated(EnumType.STRING) @Column(length = 2) Few two;
    @Enumerated(EnumType.STRING) @Column(length = 255) Few asDefault;
    @Enumerated(EnumType.STRING) @Column(length = 64, nullable = false) Long1 long1;
    @Enumerated(EnumType.STRING) @Column(name = "\"Quoted\"") Few quoted;
    @Enumerated(EnumType.STRING) @Column(name = "`group`") Few reserved;
    @Enumerated(EnumType.STRING) @Column(unique = true) Few unique1;
    @Enumerated(EnumType.STRING) ChronoUnit unit;
  }
}
