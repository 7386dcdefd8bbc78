package dev.godwit.processor.hibernate;

import java.sql.DatabaseMetaData;
import java.sql.SQLException;
import java.sql.Types;
import org.hibernate.boot.model.TypeContributions;
import org.hibernate.community.dialect.SQLiteDialect;
import org.hibernate.engine.jdbc.dialect.spi.DialectResolutionInfo;
import org.hibernate.engine.jdbc.env.spi.IdentifierCaseStrategy;
import org.hibernate.engine.jdbc.env.spi.IdentifierHelper;
import org.hibernate.engine.jdbc.env.spi.IdentifierHelperBuilder;
import org.hibernate.service.ServiceRegistry;
import org.hibernate.type.descriptor.java.JavaType;
import org.hibernate.type.descriptor.jdbc.JdbcType;
import org.hibernate.type.descriptor.jdbc.JdbcTypeIndicators;
import org.hibernate.type.descriptor.jdbc.VarbinaryJdbcType;
import org.hibernate.type.descriptor.jdbc.VarcharJdbcType;
import org.hibernate.type.descriptor.jdbc.spi.JdbcTypeRegistry;

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

  @Override
  public void contributeTypes(TypeContributions contributions, ServiceRegistry registry) {
    super.contributeTypes(contributions, registry);
    JdbcTypeRegistry types = contributions.getTypeConfiguration().getJdbcTypeRegistry();
    types.addDescriptor(new BlobAsBytes());
    types.addDescriptor(new ClobAsText());
    types.addDescriptor(Types.NCLOB, new ClobAsText());
  }

  /** Binds and reads a blob as bytes. */
  private static final class BlobAsBytes extends VarbinaryJdbcType {

    private static final long serialVersionUID = 1L;

    @Override
    public int getJdbcTypeCode() {
      return Types.BLOB;
    }
  }

  /** Binds and reads a clob as text. */
  private static final class ClobAsText extends VarcharJdbcType {

    private static final long serialVersionUID = 1L;

    /** Stays the type of the column, of whatever length. */
    @Override
    public JdbcType resolveIndicatedType(JdbcTypeIndicators indicators, JavaType<?> type) {
      return this;
    }

    @Override
    public int getJdbcTypeCode() {
      return Types.CLOB;
    }
  }

  private static boolean isWhole(int type) {
    return type == Types.INTEGER || type == Types.BIGINT;
  }
}
