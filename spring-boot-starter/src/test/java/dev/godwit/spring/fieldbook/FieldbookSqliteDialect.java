package dev.godwit.spring.fieldbook;

import java.sql.Types;
import org.hibernate.community.dialect.SQLiteDialect;

/** Takes SQLite's one kind of whole number, which generated keys need, for {@code bigint}. */
public final class FieldbookSqliteDialect extends SQLiteDialect {

  /** For Hibernate, which makes the dialect by name. */
  public FieldbookSqliteDialect() {}

  @Override
  public boolean equivalentTypes(int first, int second) {
    return super.equivalentTypes(first, second) || (isWhole(first) && isWhole(second));
  }

  private static boolean isWhole(int type) {
    return type == Types.INTEGER || type == Types.BIGINT;
  }
}
