package dev.godwit.spring;

import static dev.godwit.spring.GodwitProperties.given;

import dev.godwit.connection.DatabaseUrl;
import java.util.Arrays;
import java.util.Optional;
import java.util.stream.Collectors;
import javax.sql.DataSource;
import org.springframework.beans.factory.BeanFactoryUtils;
import org.springframework.beans.factory.ListableBeanFactory;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.context.properties.source.InvalidConfigurationPropertyValueException;
import org.springframework.boot.jdbc.DataSourceBuilder;
import org.springframework.jdbc.datasource.SimpleDriverDataSource;

/** Decides which database is migrated, and as whom. */
final class DataSourceChoice {

  private static final String BEAN = "godwit.datasource.bean";

  private final GodwitProperties.Datasource settings;
  private final ListableBeanFactory beans;
  private final ObjectProvider<DataSource> marked;
  private final ObjectProvider<DataSource> all;

  /**
   * A choice.
   *
   * @param settings what the properties say
   * @param beans where named beans are
   * @param marked the data sources with {@link GodwitDataSource}
   * @param all the application's data sources
   */
  DataSourceChoice(
      GodwitProperties.Datasource settings,
      ListableBeanFactory beans,
      ObjectProvider<DataSource> marked,
      ObjectProvider<DataSource> all) {
    this.settings = settings;
    this.beans = beans;
    this.marked = marked;
    this.all = all;
  }

  /**
   * The data source: that of the properties' URL, else the bean that they name, else the marked
   * one, else the only or primary one; with the properties' user if they name one.
   *
   * @throws SetupRefused if there is none, or several and nothing says which is meant, or if the
   *     URL is none
   * @throws InvalidConfigurationPropertyValueException if there is no bean of the name
   */
  DataSource get() {
    Optional<String> url = given(settings.url());
    if (url.isPresent()) {
      refuseBeanBesideUrl();
      return at(url.get());
    }
    DataSource source =
        given(settings.bean())
            .map(this::named)
            .or(() -> Optional.ofNullable(marked.getIfAvailable()))
            .or(() -> Optional.ofNullable(all.getIfUnique()))
            .orElseThrow(this::notDecided);
    boolean isOtherUser = !settings.username().isBlank() || !settings.password().isBlank();
    return isOtherUser ? asOtherUser(source) : source;
  }

  private void refuseBeanBesideUrl() {
    given(settings.bean())
        .ifPresent(
            bean -> {
              throw new InvalidConfigurationPropertyValueException(
                  BEAN, bean, "'godwit.datasource.url' is given too. Give one of the two.");
            });
  }

  private DataSource named(String bean) {
    if (!Arrays.asList(names()).contains(bean)) {
      throw new InvalidConfigurationPropertyValueException(
          BEAN, bean, "No data source has this name; there are %s.".formatted(quotedNames()));
    }
    return beans.getBean(bean, DataSource.class);
  }

  private DataSource at(String url) {
    try {
      DatabaseUrl database = DatabaseUrl.parse(url);
      database = given(settings.username()).map(database::withUser).orElse(database);
      database = given(settings.password()).map(database::withPassword).orElse(database);
      return database.dataSource();
    } catch (IllegalArgumentException cause) {
      throw new SetupRefused("'godwit.datasource.url' cannot be used.", cause.getMessage(), cause);
    }
  }

  /** Migrations take one connection, once: a pool would outlive its use. */
  private DataSource asOtherUser(DataSource source) {
    DataSourceBuilder<?> builder = DataSourceBuilder.derivedFrom(source);
    given(settings.username()).ifPresent(builder::username);
    given(settings.password()).ifPresent(builder::password);
    return builder.type(SimpleDriverDataSource.class).build();
  }

  private SetupRefused notDecided() {
    if (names().length == 0) {
      return new SetupRefused(
          "No data source is found.",
          "Give the application one, or name the database that is migrated:"
              + " 'godwit.datasource.url'.");
    }
    return new SetupRefused(
        "Several data sources are found, and none is primary: %s.".formatted(quotedNames()),
        "Name the one that is migrated: 'godwit.datasource.bean=%s', or mark it with @GodwitDataSource. To migrate several, declare a Migrator bean for each."
            .formatted(names()[0]));
  }

  private String[] names() {
    return BeanFactoryUtils.beanNamesForTypeIncludingAncestors(beans, DataSource.class);
  }

  private String quotedNames() {
    return Arrays.stream(names())
        .map(name -> "'" + name + "'")
        .sorted()
        .collect(Collectors.joining(", "));
  }
}
