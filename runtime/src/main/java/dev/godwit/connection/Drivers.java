package dev.godwit.connection;

import java.sql.Driver;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.Optional;
import java.util.ServiceLoader;
import java.util.stream.Stream;

/**
 * The JDBC drivers of a class loader, and those that are registered: {@link DriverManager} alone
 * hides drivers of class loaders below its caller's, as a command line's or a container's are.
 */
record Drivers(ClassLoader loader) {

  static Drivers of(ClassLoader loader) {
    return new Drivers(loader);
  }

  /**
   * The first driver that accepts the URL.
   *
   * @throws IllegalArgumentException if none does
   */
  Driver knowing(DatabaseUrl url) {
    return Stream.concat(
            ServiceLoader.load(Driver.class, loader).stream().map(ServiceLoader.Provider::get),
            DriverManager.drivers())
        .filter(driver -> accepts(driver, url.jdbcUrl()))
        .findFirst()
        .orElseThrow(
            () ->
                new IllegalArgumentException(
                    "No JDBC driver for %s is on the class path.%s"
                        .formatted(
                            url,
                            artifact(url.jdbcUrl()).map(it -> " Add " + it + ".").orElse(""))));
  }

  private static boolean accepts(Driver driver, String url) {
    try {
      return driver.acceptsURL(url);
    } catch (SQLException cause) {
      return false;
    }
  }

  private static Optional<String> artifact(String url) {
    if (url.startsWith(PostgresqlAddress.JDBC)) {
      return Optional.of("org.postgresql:postgresql");
    }
    return url.startsWith("jdbc:sqlite:")
        ? Optional.of("org.xerial:sqlite-jdbc")
        : Optional.empty();
  }
}
