package dev.godwit.processor.hibernate;

import java.sql.DatabaseMetaData;
import java.sql.SQLException;
import java.sql.Types;
import org.hibernate.community.dialect.SQLiteDialect;
import org.hibernate.engine.jdbc.dialect.spi.DialectResolutionInfo;
import org.hibernate.engine.jdbc.env.spi.IdentifierCaseStrategy;
import org.hibernate.engine.jdbc.env.spi.IdentifierHelper;
import org.hibernate.engine.jdbc.env.spi.IdentifierHelperBuilder;

/**
 * Lets Hibernate's validation pass on SQLite, in two things. SQLite counts up {@code integer} keys
 * only, so that is the type of a generated {@code Long}, and validation expects {@code bigint},
 * even of what Hibernate itself makes. And validation looks for tables as the mapping spells them,
 * though SQLite ignores the case of names, which Godwit writes in lower case. An application needs
 * the same dialect for {@code validate}.
 */
public final class ValidatingSqliteDialect extends SQLiteDialect {

  /** For Hibernate, which makes the dialect by name. */
  public ValidatingSqliteDialect(DialectResolutionInfo info) {
    super(info);
  }

  @Override
  public boolean equivalentTypes(int first, int second) {
    return super.equivalentTypes(first, second) || (isWhole(first) && isWhole(second));
  }

  @Override
  public IdentifierHelper buildIdentifierHelper(
      IdentifierHelperBuilder builder, DatabaseMetaData metadata) throws SQLException {
    super.buildIdentifierHelper(builder, metadata);
    builder.setUnquotedCaseStrategy(IdentifierCaseStrategy.LOWER);
    return builder.build();
  }

  private static boolean isWhole(int type) {
    return type == Types.INTEGER || type == Types.BIGINT;
  }
}
