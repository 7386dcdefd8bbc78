package dev.godwit.dialect.sqlite;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.Driver;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.Properties;
import java.util.ServiceLoader;
import java.util.stream.Stream;

/** A file beside the database, which its data source does not know how to open. */
record OtherFile(Path path) {

  /**
   * Opens it. The driver may come from a class loader below this class's own, as that of a command
   * line does; {@link DriverManager} would not show it.
   */
  Connection open() throws SQLException {
    String url = "jdbc:sqlite:" + path.toAbsolutePath();
    Driver driver =
        Stream.concat(
                DriverManager.drivers(),
                ServiceLoader.load(Driver.class).stream().map(ServiceLoader.Provider::get))
            .filter(it -> accepts(it, url))
            .findFirst()
            .orElseThrow(() -> new SQLException("No JDBC driver opens '%s'.".formatted(path)));
    return driver.connect(url, new Properties());
  }

  private static boolean accepts(Driver driver, String url) {
    try {
      return driver.acceptsURL(url);
    } catch (SQLException cause) {
      return false;
    }
  }
}
