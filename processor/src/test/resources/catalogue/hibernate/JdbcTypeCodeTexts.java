package catalogue.hibernate.jdbctypecodetexts;

import jakarta.persistence.*;
import java.math.*;
import java.time.*;
import java.util.*;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;

/** A library that keeps all sorts of values as text. */
class JdbcTypeCodeTexts {

  @Entity
  static class Label {
    @Id @JdbcTypeCode(SqlTypes.VARCHAR) UUID id;
    @JdbcTypeCode(SqlTypes.CHAR) UUID padded;
    @JdbcTypeCode(SqlTypes.VARCHAR) @Column(length = 50) UUID roomy;
    @JdbcTypeCode(SqlTypes.CHAR) @Column(length = 2) String country;
    @JdbcTypeCode(SqlTypes.NCHAR) @Column(length = 3) String currency;
    @JdbcTypeCode(SqlTypes.NVARCHAR) String title;
    @JdbcTypeCode(SqlTypes.LONGVARCHAR) String summary;
    @JdbcTypeCode(SqlTypes.LONGVARCHAR) @Column(length = 70) String shortSummary;
    @JdbcTypeCode(SqlTypes.LONG32VARCHAR) String body;
    @JdbcTypeCode(SqlTypes.CLOB) String archive;
    @JdbcTypeCode(SqlTypes.VARCHAR) @Column(length = 20_000_000) String huge;
    @JdbcTypeCode(SqlTypes.VARCHAR) BigDecimal price;
    @JdbcTypeCode(SqlTypes.VARCHAR) BigInteger count;
    @JdbcTypeCode(SqlTypes.VARCHAR) Long views;
    @JdbcTypeCode(SqlTypes.VARCHAR) int pages;
    @JdbcTypeCode(SqlTypes.VARCHAR) Short shelf;
    @JdbcTypeCode(SqlTypes.VARCHAR) Double weight;
    @JdbcTypeCode(SqlTypes.VARCHAR) Duration loan;
    @JdbcTypeCode(SqlTypes.VARCHAR) char initial;
    @JdbcTypeCode(SqlTypes.VARCHAR) Locale language;
    @JdbcTypeCode(SqlTypes.VARCHAR) Boolean lent;
    @JdbcTypeCode(SqlTypes.CHAR) Boolean damaged;
  }
}
