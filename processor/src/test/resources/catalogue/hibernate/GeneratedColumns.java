package catalogue.hibernate.generatedcolumns;

import jakarta.persistence.*;
import java.time.*;
import org.hibernate.annotations.*;

class GeneratedColumns {

  @Entity
  static class Line {
    @Id long id;
    int quantity;
    long cents;
    @GeneratedColumn("quantity * cents") Long total;
    @GeneratedColumn("'line ' || quantity") @Column(name = "caption", length = 100) String label;
    @Generated @ColumnDefault("1") @Column(insertable = false) Integer revision;
    @Generated(writable = true) @ColumnDefault("2") Integer writable;
    @CurrentTimestamp Instant changed;
    @CreationTimestamp(source = SourceType.DB) LocalDateTime created;
    @UpdateTimestamp OffsetDateTime updated;
    @ColumnTransformer(read = "lower(code)", write = "upper(?)") String code;
  }
}
