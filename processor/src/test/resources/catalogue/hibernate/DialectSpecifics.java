package catalogue.hibernate.dialectspecifics;

import jakarta.persistence.*;
import java.time.*;
import java.util.*;
import org.hibernate.annotations.*;

import org.hibernate.dialect.H2Dialect;
import org.hibernate.dialect.PostgreSQLDialect;
import org.hibernate.community.dialect.SQLiteDialect;

class DialectSpecifics {

  @Entity
  static class Reading {
    @Id long id;
    int value;
    @ColumnDefault("2") @DialectOverride.ColumnDefault(dialect = PostgreSQLDialect.class, override = @ColumnDefault("1")) int twofold;
    @DialectOverride.ColumnDefault(dialect = SQLiteDialect.class, override = @ColumnDefault("8")) @ColumnDefault("7") int onSqlite;
    @DialectOverride.ColumnDefault(dialect = H2Dialect.class, override = @ColumnDefault("9")) int elsewhere;
    @ColumnDefault("5") @DialectOverride.ColumnDefault(dialect = PostgreSQLDialect.class, before = @DialectOverride.Version(major = 10), override = @ColumnDefault("4")) int old;
    @GeneratedColumn("value * 4") @DialectOverride.GeneratedColumn(dialect = PostgreSQLDialect.class, override = @GeneratedColumn("value * 3")) Integer computed;
    @Formula("value + 1") @DialectOverride.Formula(dialect = PostgreSQLDialect.class, override = @Formula("value + 2")) int read;
    @org.hibernate.annotations.Check(constraints = "checked > 2") @DialectOverride.Check(dialect = PostgreSQLDialect.class, override = @org.hibernate.annotations.Check(constraints = "checked > 1")) int checked;
  }
}
