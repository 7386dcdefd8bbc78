package dev.godwit.processor.hibernate;

import dev.godwit.annotations.Naming;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.hibernate.boot.model.naming.CamelCaseToUnderscoresNamingStrategy;
import org.hibernate.boot.model.naming.Identifier;
import org.hibernate.boot.model.naming.PhysicalNamingStrategy;
import org.hibernate.boot.model.naming.PhysicalNamingStrategyStandardImpl;
import org.hibernate.engine.jdbc.env.spi.JdbcEnvironment;

/** How Hibernate is set up for a kind of database, as an application would do it. */
enum HibernateSettings {
  POSTGRESQL("org.hibernate.dialect.PostgreSQLDialect") {
    @Override
    PhysicalNamingStrategy qualified(PhysicalNamingStrategy names) {
      return names;
    }

    @Override
    List<String> executable(List<String> script) {
      return script;
    }
  },
  SQLITE(ValidatingSqliteDialect.class.getName()) {
    @Override
    PhysicalNamingStrategy qualified(PhysicalNamingStrategy names) {
      return new Unqualified(names);
    }

    @Override
    List<String> executable(List<String> script) {
      return script.stream().filter(sql -> !sql.startsWith("comment on")).toList();
    }
  };

  private final String dialect;

  HibernateSettings(String dialect) {
    this.dialect = dialect;
  }

  /** The names of tables with their schemas, as far as the database has these. */
  abstract PhysicalNamingStrategy qualified(PhysicalNamingStrategy names);

  /** Those statements of Hibernate's script that the database knows. */
  abstract List<String> executable(List<String> script);

  /** The settings in a naming. */
  // Hibernate 6.6 knows the strategy of Spring Boot's names by its old name only.
  @SuppressWarnings("removal")
  Map<String, Object> in(Naming naming) {
    Map<String, Object> settings = new HashMap<>();
    settings.put("hibernate.dialect", dialect);
    switch (naming) {
      case JPA ->
          settings.put(
              "hibernate.physical_naming_strategy",
              qualified(new PhysicalNamingStrategyStandardImpl()));
      case SNAKE_CASE -> {
        settings.put(
            "hibernate.physical_naming_strategy",
            qualified(new CamelCaseToUnderscoresNamingStrategy()));
        settings.put("hibernate.implicit_naming_strategy", new SpringImplicitNaming());
      }
    }
    return settings;
  }

  /** Leaves catalogs and schemas away. */
  private record Unqualified(PhysicalNamingStrategy names) implements PhysicalNamingStrategy {

    @Override
    public Identifier toPhysicalCatalogName(Identifier name, JdbcEnvironment environment) {
      return null;
    }

    @Override
    public Identifier toPhysicalSchemaName(Identifier name, JdbcEnvironment environment) {
      return null;
    }

    @Override
    public Identifier toPhysicalTableName(Identifier name, JdbcEnvironment environment) {
      return names.toPhysicalTableName(name, environment);
    }

    @Override
    public Identifier toPhysicalSequenceName(Identifier name, JdbcEnvironment environment) {
      return names.toPhysicalSequenceName(name, environment);
    }

    @Override
    public Identifier toPhysicalColumnName(Identifier name, JdbcEnvironment environment) {
      return names.toPhysicalColumnName(name, environment);
    }
  }
}
