package catalogue.hibernate.defaultsofeverytype;

import jakarta.persistence.*;
import java.math.*;
import java.time.*;
import java.util.*;
import org.hibernate.annotations.*;

class DefaultsOfEveryType {

  enum Level { LOW, HIGH }

  @Entity @DynamicInsert
  static class Setting {
    @Id long id;
    @ColumnDefault("true") Boolean flag;
    @ColumnDefault("7") @Column(nullable = false) Integer number;
    @ColumnDefault("-1.5") Double ratio;
    @ColumnDefault("12.50") @Column(precision = 6, scale = 2) BigDecimal price;
    @ColumnDefault("'it''s'") String text;
    @ColumnDefault("'A'") Character letter;
    @ColumnDefault("'2020-02-29'") LocalDate day;
    @ColumnDefault("current_timestamp") LocalDateTime moment;
    @ColumnDefault("1") Level level;
    @ColumnDefault("'LOW'") @Enumerated(EnumType.STRING) @Column(length = 10) Level named;
  }
}
