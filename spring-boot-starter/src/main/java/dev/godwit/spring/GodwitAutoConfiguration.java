package dev.godwit.spring;

import dev.godwit.MigrationIndex;
import dev.godwit.Migrator;
import java.util.List;
import javax.sql.DataSource;
import org.springframework.beans.factory.ListableBeanFactory;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.autoconfigure.condition.AnyNestedCondition;
import org.springframework.boot.autoconfigure.condition.ConditionalOnBean;
import org.springframework.boot.autoconfigure.condition.ConditionalOnMissingBean;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.boot.sql.init.dependency.DatabaseInitializationDependencyConfigurer;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Conditional;
import org.springframework.context.annotation.Import;
import org.springframework.context.annotation.ImportRuntimeHints;
import org.springframework.context.annotation.Lazy;

/**
 * Migrates the database while the application starts, where it has a data source.
 *
 * <p>A {@link Migrator} bean of the application's own takes the place of the one made here; if
 * there are several, each migrates its database.
 */
@AutoConfiguration(
    afterName = {
      "org.springframework.boot.autoconfigure.jdbc.DataSourceAutoConfiguration",
      "org.springframework.boot.jdbc.autoconfigure.DataSourceAutoConfiguration"
    })
@ConditionalOnProperty(name = "godwit.enabled", matchIfMissing = true)
@Conditional(GodwitAutoConfiguration.DatabaseIsKnown.class)
@EnableConfigurationProperties(GodwitProperties.class)
@Import(DatabaseInitializationDependencyConfigurer.class)
@ImportRuntimeHints(RuntimeResources.class)
public final class GodwitAutoConfiguration {

  /** Creates the configuration. */
  public GodwitAutoConfiguration() {}

  /** Not made before it is asked for: without anything to do, there need be no migrations. */
  @Bean
  @Lazy
  @ConditionalOnMissingBean
  Migrator migrator(
      GodwitProperties properties,
      ListableBeanFactory beans,
      @GodwitDataSource ObjectProvider<DataSource> marked,
      ObjectProvider<DataSource> dataSources,
      ObjectProvider<MigrationIndex> indexes,
      ObjectProvider<MigratorCustomizer> customizers) {
    DataSource source =
        new DataSourceChoice(properties.datasource(), beans, marked, dataSources).get();
    List<MigrationIndex> declared = indexes.orderedStream().toList();
    Migrator migrator =
        new IndexChoice(
                GodwitProperties.given(properties.history()),
                declared.isEmpty() ? MigrationIndex.found() : declared)
            .get()
            .map(index -> Migrator.of(source, index))
            .orElseGet(() -> Migrator.of(source));
    migrator = properties.applyTo(migrator);
    for (MigratorCustomizer customizer : customizers.orderedStream().toList()) {
      migrator = customizer.customize(migrator);
    }
    return migrator;
  }

  @Bean
  StartupMigration godwitStartupMigration(
      GodwitProperties properties, ObjectProvider<Migrator> migrators) {
    return new StartupMigration(properties.mode(), migrators);
  }

  /** There is a database to migrate. */
  static final class DatabaseIsKnown extends AnyNestedCondition {

    DatabaseIsKnown() {
      super(ConfigurationPhase.REGISTER_BEAN);
    }

    /** By a data source. */
    @ConditionalOnBean(DataSource.class)
    static final class ByDataSource {}

    /** By a property. */
    @ConditionalOnProperty("godwit.datasource.url")
    static final class ByProperty {}

    /** By the application's own migrator. */
    @ConditionalOnBean(Migrator.class)
    static final class ByMigrator {}
  }
}
