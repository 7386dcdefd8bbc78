package catalogue.columns.columndefinitions;

import jakarta.persistence.*;
import java.math.*;
import java.time.*;

/** Columns that the mapping defines in SQL. */
class ColumnDefinitions {

  @Entity static class Defined {
    @Id @Column(columnDefinition = "bigint") Long id;
    @Column(columnDefinition = "varchar(30) default 'it''s'") String quoted;
    @Column(columnDefinition = "text not null") String required;
    @Column(columnDefinition = "numeric(10,4) default 0.5 not null") BigDecimal rate;
    @Column(columnDefinition = "VARCHAR(9)", nullable = false) String upper;
    @Column(columnDefinition = "varchar(20) default 'now'") String day;
    @Column(columnDefinition = "integer default (1 + 2)") Integer computed;
    @ManyToOne @JoinColumn(columnDefinition = "bigint default 7") Defined next;
    @Column(columnDefinition = "integer", check = @CheckConstraint(constraint = "small > 2")) int small;
  }
}
