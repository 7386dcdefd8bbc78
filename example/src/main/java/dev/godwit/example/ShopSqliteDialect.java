package dev.godwit.example;

import java.sql.Types;
import org.hibernate.community.dialect.SQLiteDialect;

/**
 * Lets Hibernate's validation accept what Hibernate itself makes: SQLite counts up {@code integer}
 * keys only, so that is the type of a generated {@code Long}, and validation expects {@code
 * bigint}.
 */
public final class ShopSqliteDialect extends SQLiteDialect {

  /** For Hibernate, which makes the dialect by name. */
  public ShopSqliteDialect() {}

  @Override
  public boolean equivalentTypes(int first, int second) {
    return super.equivalentTypes(first, second) || (isWhole(first) && isWhole(second));
  }

  private static boolean isWhole(int type) {
    return type == Types.INTEGER || type == Types.BIGINT;
  }
}
