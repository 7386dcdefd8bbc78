package catalogue.types.unboundtypes;

import jakarta.persistence.*;
import java.net.*;
import java.sql.NClob;
import java.time.LocalDate;
import java.util.*;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;

/** Attributes that have a column, of a type that their values are not bound to or read from. */
class UnboundTypes {

  @Entity
  static class LargeCharacter {
    @Id long id;
    @Lob char large;
  }

  @Entity
  static class LargeTexts {
    @Id long id;
    @Lob Locale locale;
    @Lob URL url;
    @Lob Currency currency;
    @Lob String[] texts;
    @Lob @Column(columnDefinition = "bytea") byte[] definedBytes;
  }

  @Entity
  static class NationalTexts {
    @Id long id;
    NClob text;
    @Lob NClob large;
  }

  @Entity
  static class Addresses {
    @Id long id;
    InetAddress[] addresses;
  }

  @Entity
  static class DatesAsTexts {
    @Id long id;
    @JdbcTypeCode(SqlTypes.VARCHAR) LocalDate day;
  }

  @Entity
  static class PaddedCharacters {
    @Id long id;
    @Column(length = 3) Character three;
    @Column(length = 255) Character asDefault;
    @Column(length = 256) char wide;
    @Column(length = 7) Character[] seven;
  }
}
