package catalogue.ids.idtypes;

import jakarta.persistence.*;
import java.io.Serializable;
import java.math.*;
import java.time.*;
import java.util.*;

/** Every basic type that can identify something, each referred to. */
class IdTypes {
  enum Colour { RED, GREEN }

  @Entity static class OfText { @Id @Column(length = 40) String id; }

  @Entity static class OfChar { @Id char id; }

  @Entity static class OfByte { @Id byte id; }

  @Entity static class OfShort { @Id Short id; }

  @Entity static class OfBoolean { @Id boolean id; }

  @Entity static class OfBigInteger { @Id BigInteger id; }

  @Entity static class OfBigDecimal { @Id @Column(precision = 12, scale = 4) BigDecimal id; }

  @Entity static class OfDouble { @Id double id; }

  @Entity static class OfFloat { @Id Float id; }

  @Entity static class OfDate { @Id LocalDate id; }

  @Entity static class OfDateTime { @Id LocalDateTime id; }

  @Entity static class OfInstant { @Id Instant id; }

  @Entity static class OfOldDate { @Id @Temporal(TemporalType.DATE) Date id; }

  @Entity static class OfUuid { @Id UUID id; }

  @Entity static class OfEnum { @Id Colour id; }

  @Entity static class OfEnumName { @Id @Enumerated(EnumType.STRING) @Column(length = 10) Colour id; }

  @Entity static class OfDefinition { @Id @Column(columnDefinition = "varchar(12)") String id; }

  @Entity static class Referring {
    @Id long id;
    @ManyToOne OfText text;
    @ManyToOne OfChar char_;
    @ManyToOne OfByte byte_;
    @ManyToOne OfShort short_;
    @ManyToOne OfBoolean boolean_;
    @ManyToOne OfBigInteger bigInteger;
    @ManyToOne OfBigDecimal bigDecimal;
    @ManyToOne OfDouble double_;
    @ManyToOne OfFloat float_;
    @ManyToOne OfDate date;
    @ManyToOne OfDateTime dateTime;
    @ManyToOne OfInstant instant;
    @ManyToOne OfOldDate oldDate;
    @ManyToOne OfUuid uuid;
    @ManyToOne OfEnum enum_;
    @ManyToOne OfEnumName enumName;
    @ManyToOne OfDefinition definition;
    @ManyToMany Set<OfEnum> enums;
    @ElementCollection List<Integer> numbers;
  }
}
