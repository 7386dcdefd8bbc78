package catalogue.types.columndefinitions;

import jakarta.persistence.*;
import java.math.*;
import java.time.*;

/** Column definitions with all that people write into them. */
class ColumnDefinitions {

  @Entity
  static class Defined {
    @Id long id;
    @Column(columnDefinition = "text") String text;
    @Column(columnDefinition = "TEXT") String upper;
    @Column(columnDefinition = "varchar(17)") String sized;
    @Column(columnDefinition = "VARCHAR(17) DEFAULT 'none'") String withDefault;
    @Column(columnDefinition = "varchar(30) default 'it''s'") String quoted;
    @Column(columnDefinition = "varchar(30) default 'not null'") String misleading;
    @Column(columnDefinition = "varchar(30) NOT NULL DEFAULT 'x'") String notNullFirst;
    @Column(columnDefinition = "varchar(30) default 'x' not null") String defaultNotNull;
    @Column(columnDefinition = "varchar(30) not null", nullable = false) String twice;
    @Column(columnDefinition = "varchar(30) not null") String never;
    @Column(columnDefinition = "varchar(30)", nullable = false) String required;
    @Column(columnDefinition = "integer default 0") Integer counter;
    @Column(columnDefinition = "integer default 0") int primitive;
    @Column(columnDefinition = "integer default (1 + 2)") int computed;
    @Column(columnDefinition = "boolean default true") boolean flag;
    @Column(columnDefinition = "boolean not null default false") boolean off;
    @Column(columnDefinition = "numeric(5,1) default 1.5") BigDecimal decimal;
    @Column(columnDefinition = "date default '2020-01-01'") LocalDate day;
    @Column(columnDefinition = "  varchar(5)  ") String padded;
    @Column(columnDefinition = "varchar(5)", unique = true) String uniqueOutside;
    @Column(columnDefinition = "varchar(5) null") String explicitNull;
    @Column(columnDefinition = "double precision") Double twoWords;
    @Column(length = 3, columnDefinition = "varchar(9)") String definitionWins;
  }

  @Entity
  static class Constrained {
    @Id long id;
    @Column(columnDefinition = "varchar(5) check (length(checked) > 1)") String checked;
    @Column(columnDefinition = "integer default 3 check (both_of > 1)", name = "both_of") int both;
    @Column(columnDefinition = "varchar(5) default 'a' not null check (three in ('a','b'))")
    String three;
  }
}
