package catalogue.types.idtypes;

import jakarta.persistence.*;
import java.math.*;
import java.time.*;
import java.util.*;

/** Every type that an assigned identifier may have. */
class IdTypes {

  enum Kind { FIRST, SECOND }

  @Entity static class ByShort { @Id short id; }

  @Entity static class ByInt { @Id int id; }

  @Entity static class ByByte { @Id Byte id; }

  @Entity static class ByText { @Id String id; }

  @Entity static class ByShortText { @Id @Column(length = 8) String id; }

  @Entity static class ByChar { @Id char id; }

  @Entity static class ByUuid { @Id UUID id; }

  @Entity static class ByDecimal { @Id @Column(precision = 10, scale = 2) BigDecimal id; }

  @Entity static class ByInteger { @Id BigInteger id; }

  @Entity static class ByDay { @Id LocalDate id; }

  @Entity static class ByMoment { @Id LocalDateTime id; }

  @Entity static class ByDate { @Id @Temporal(TemporalType.DATE) Date id; }

  @Entity static class ByCurrency { @Id Currency id; }

  @Entity static class ByOrdinal { @Id Kind id; }

  @Entity static class ByName { @Id @Enumerated(EnumType.STRING) Kind id; }

  @Entity static class ByBoolean { @Id boolean id; }

  @Entity static class Referring {
    @Id long id;
    @ManyToOne ByShortText text;
    @ManyToOne ByDecimal decimal;
    @ManyToOne ByDay day;
    @ManyToOne ByOrdinal ordinal;
    @ManyToOne ByName name;
    @ManyToOne ByCurrency currency;
    @ManyToOne ByUuid uuid;
    @ManyToOne ByChar character;
  }
}
