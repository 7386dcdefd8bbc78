package catalogue.ids.moreidtypes;

import jakarta.persistence.*;
import java.io.Serializable;
import java.math.*;
import java.time.*;
import java.util.*;

/** Rarer types that identify something, each referred to. */
class MoreIdTypes {

  @Entity static class OfBytes { @Id @Column(length = 16) byte[] id; }

  @Entity static class OfYear { @Id Year id; }

  @Entity static class OfZone { @Id ZoneId id; }

  @Entity static class OfLocale { @Id Locale id; }

  @Entity static class OfCurrency { @Id Currency id; }

  @Entity static class OfTime { @Id LocalTime id; }

  @Entity static class OfOffset { @Id OffsetDateTime id; }

  @Entity static class OfNumeric { @Id @Column(columnDefinition = "numeric(19)") Long id; }

  @Entity static class OfUnique { @Id @Column(unique = true, nullable = true, name = "KEY_") Integer id; }

  @Entity static class Referring {
    @Id long id;
    @ManyToOne OfYear year;
    @ManyToOne OfZone zone;
    @ManyToOne OfLocale locale;
    @ManyToOne OfCurrency currency;
    @ManyToOne OfTime time;
    @ManyToOne OfOffset offset;
    @ManyToOne OfNumeric numeric;
    @ManyToOne OfUnique unique;
  }
}
