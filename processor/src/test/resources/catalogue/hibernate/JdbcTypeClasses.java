package catalogue.hibernate.jdbctypeclasses;

import jakarta.persistence.*;
import java.math.BigDecimal;
import java.time.*;
import java.util.UUID;
import org.hibernate.annotations.JdbcType;
import org.hibernate.type.descriptor.jdbc.*;

class JdbcTypeClasses {

  @Entity
  static class Device {
    @Id @JdbcType(VarcharJdbcType.class) UUID id;
    @JdbcType(BinaryJdbcType.class) UUID packed;
    @JdbcType(TinyIntJdbcType.class) Integer level;
    @JdbcType(BigIntJdbcType.class) Integer counter;
    @JdbcType(LongVarcharJdbcType.class) String log;
    @JdbcType(NumericJdbcType.class) @Column(precision = 7, scale = 3) BigDecimal gain;
    @JdbcType(TimestampJdbcType.class) LocalDateTime seen;
  }
}
