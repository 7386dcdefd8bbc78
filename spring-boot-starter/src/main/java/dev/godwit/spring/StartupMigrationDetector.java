package dev.godwit.spring;

import java.util.Set;
import org.springframework.beans.factory.config.ConfigurableListableBeanFactory;
import org.springframework.boot.sql.init.dependency.AbstractBeansOfTypeDatabaseInitializerDetector;
import org.springframework.core.env.Environment;

/**
 * Makes what uses the database wait for {@link StartupMigration}, and that wait for Flyway and
 * Liquibase, if they keep tables of their own; Spring Boot's scripts come last.
 */
final class StartupMigrationDetector extends AbstractBeansOfTypeDatabaseInitializerDetector {

  private static final System.Logger LOGGER = System.getLogger("dev.godwit");

  /** Flyway and Liquibase have 0 and 1, scripts nearly the last of all. */
  private static final int ORDER = 10;

  private static final String DEFERRED = "spring.jpa.defer-datasource-initialization";

  private final Environment environment;

  /** For Spring Boot, which gives the environment. */
  StartupMigrationDetector(Environment environment) {
    this.environment = environment;
  }

  @Override
  protected Set<Class<?>> getDatabaseInitializerBeanTypes() {
    return Set.of(StartupMigration.class);
  }

  @Override
  public int getOrder() {
    return ORDER;
  }

  /** Spring Boot makes every initializer wait for the persistence provider if this is set. */
  @Override
  public void detectionComplete(
      ConfigurableListableBeanFactory beans, Set<String> initializerNames) {
    if (environment.getProperty(DEFERRED, Boolean.class, false)) {
      LOGGER.log(
          System.Logger.Level.WARNING,
          "With '%s=true' the database is migrated after the persistence provider has looked at it. Remove the property: scripts run after the migrations without it."
              .formatted(DEFERRED));
    }
  }
}
