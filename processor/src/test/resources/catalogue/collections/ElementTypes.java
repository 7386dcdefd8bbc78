package catalogue.collections.elementtypes;

import jakarta.persistence.*;
import java.io.Serializable;
import java.math.*;
import java.net.URL;
import java.time.*;
import java.util.*;

/** Collections of each sort of basic value. */
class ElementTypes {

  enum Status { NEW, DONE }

  record Money(BigDecimal amount) implements Serializable {}

  @Entity static class Sample {
    @Id Long id;
    @ElementCollection List<Boolean> booleans = new ArrayList<>();
    @ElementCollection List<Byte> bytes = new ArrayList<>();
    @ElementCollection List<Character> characters = new ArrayList<>();
    @ElementCollection @Column(precision = 20, scale = 6) List<BigDecimal> decimals = new ArrayList<>();
    @ElementCollection List<BigInteger> bigIntegers = new ArrayList<>();
    @ElementCollection List<Float> floats = new ArrayList<>();
    @ElementCollection List<byte[]> blocks = new ArrayList<>();
    @ElementCollection @Lob List<byte[]> largeBlocks = new ArrayList<>();
    @ElementCollection @Lob List<String> texts = new ArrayList<>();
    @ElementCollection @Column(length = 40) List<String> shortTexts = new ArrayList<>();
    @ElementCollection List<UUID> uuids = new ArrayList<>();
    @ElementCollection List<URL> urls = new ArrayList<>();
    @ElementCollection List<Locale> locales = new ArrayList<>();
    @ElementCollection List<Duration> durations = new ArrayList<>();
    @ElementCollection @Column(secondPrecision = 3) List<LocalDateTime> times = new ArrayList<>();
    @ElementCollection List<OffsetDateTime> offsets = new ArrayList<>();
    @ElementCollection List<Year> years = new ArrayList<>();
    @ElementCollection @Temporal(TemporalType.TIME) List<Date> clock = new ArrayList<>();
    @ElementCollection List<java.sql.Timestamp> stamps = new ArrayList<>();
    @ElementCollection List<Status> states = new ArrayList<>();
    @ElementCollection @Enumerated(EnumType.STRING) @Column(length = 8, nullable = false) List<Status> names = new ArrayList<>();
    @ElementCollection List<Money> serialized = new ArrayList<>();
    @ElementCollection Set<byte[]> blockSet = new HashSet<>();
    @ElementCollection @Lob Set<Money> largeSet = new HashSet<>();
  }
}
