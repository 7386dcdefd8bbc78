package catalogue.types.utiltypes;

import jakarta.persistence.*;
import java.util.*;

/** Values of java.util and java.lang that are texts. */
class UtilTypes {

  @Entity
  static class Setting {
    @Id long id;
    Locale locale;
    @Column(length = 10) Locale shortLocale;
    Currency currency;
    @Column(length = 4) Currency longCurrency;
    @Column(length = 255) Currency defaultLength;
    TimeZone timeZone;
    @Column(length = 64) TimeZone shortTimeZone;
    UUID uuid;
    @Column(length = 36) UUID sizedUuid;
    @Column(unique = true, nullable = false) UUID uniqueUuid;
    Class<?> type;
    @Column(length = 500) Class<? extends Number> numberType;
    Class raw;
    BitSet bits;
    @Column(length = 8) BitSet eightBytes;
    Properties properties;
    StringBuilder builder;
    SimpleTimeZone simpleTimeZone;
  }
}
