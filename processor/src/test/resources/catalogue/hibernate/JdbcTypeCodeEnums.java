package catalogue.hibernate.jdbctypecodeenums;

import jakarta.persistence.*;
import java.util.*;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;

class JdbcTypeCodeEnums {

  enum Color { RED, GREEN, BLUE }

  @Entity
  static class Paint {
    @Id long id;
    @JdbcTypeCode(SqlTypes.VARCHAR) Color text;
    @JdbcTypeCode(SqlTypes.VARCHAR) @Column(length = 10, nullable = false) Color shortText;
    @JdbcTypeCode(SqlTypes.CHAR) @Column(length = 5) Color padded;
    @JdbcTypeCode(SqlTypes.INTEGER) Color number;
    @JdbcTypeCode(SqlTypes.TINYINT) Color tiny;
    @JdbcTypeCode(SqlTypes.SMALLINT) @Enumerated(EnumType.STRING) Color codeWins;
    @JdbcTypeCode(SqlTypes.BIGINT) @Enumerated(EnumType.ORDINAL) Color big;
  }
}
