package dev.godwit.processor.hibernate;

import dev.godwit.annotations.Naming;
import java.util.HashMap;
import java.util.Map;
import org.hibernate.boot.model.naming.Identifier;
import org.hibernate.boot.model.naming.ImplicitNamingStrategyJpaCompliantImpl;
import org.hibernate.boot.model.naming.PhysicalNamingStrategy;
import org.hibernate.boot.spi.MetadataBuildingContext;
import org.hibernate.engine.jdbc.env.spi.JdbcEnvironment;

/**
 * Names tables and columns with Hibernate 6.6 as 7 does. By itself it takes a name with a dollar
 * sign, as of a nested class, for quoted, and Spring Boot's strategy changes quoted names as well.
 */
record NewerNames(PhysicalNamingStrategy names) implements PhysicalNamingStrategy {

  private static final String PHYSICAL = "hibernate.physical_naming_strategy";
  private static final String IMPLICIT = "hibernate.implicit_naming_strategy";

  /** The settings in a naming. */
  static Map<String, Object> in(HibernateSettings kind, Naming naming) {
    Map<String, Object> settings = new HashMap<>(kind.in(naming));
    settings.put(PHYSICAL, new NewerNames((PhysicalNamingStrategy) settings.get(PHYSICAL)));
    settings.put(
        IMPLICIT,
        switch (naming) {
          case JPA -> new JpaNames();
          case SNAKE_CASE -> new SpringNames();
        });
    return settings;
  }

  @Override
  public Identifier toPhysicalCatalogName(Identifier name, JdbcEnvironment environment) {
    return names.toPhysicalCatalogName(plain(name), environment);
  }

  @Override
  public Identifier toPhysicalSchemaName(Identifier name, JdbcEnvironment environment) {
    return names.toPhysicalSchemaName(plain(name), environment);
  }

  @Override
  public Identifier toPhysicalTableName(Identifier name, JdbcEnvironment environment) {
    return isQuoted(name) ? name : names.toPhysicalTableName(plain(name), environment);
  }

  @Override
  public Identifier toPhysicalSequenceName(Identifier name, JdbcEnvironment environment) {
    return isQuoted(name) ? name : names.toPhysicalSequenceName(plain(name), environment);
  }

  @Override
  public Identifier toPhysicalColumnName(Identifier name, JdbcEnvironment environment) {
    return isQuoted(name) ? name : names.toPhysicalColumnName(plain(name), environment);
  }

  private static boolean isQuoted(Identifier name) {
    return name != null && name.isQuoted() && name.getText().indexOf('$') < 1;
  }

  private static Identifier plain(Identifier name) {
    return name == null || name.getText().indexOf('$') < 1
        ? name
        : new Identifier(name.getText(), false);
  }

  /** The names of Jakarta Persistence. */
  private static final class JpaNames extends ImplicitNamingStrategyJpaCompliantImpl {

    private static final long serialVersionUID = 1L;

    @Override
    protected Identifier toIdentifier(String name, MetadataBuildingContext context) {
      return plain(super.toIdentifier(name, context));
    }
  }

  /** The names of Spring Boot. */
  private static final class SpringNames extends SpringImplicitNaming {

    private static final long serialVersionUID = 1L;

    @Override
    protected Identifier toIdentifier(String name, MetadataBuildingContext context) {
      return plain(super.toIdentifier(name, context));
    }
  }
}
