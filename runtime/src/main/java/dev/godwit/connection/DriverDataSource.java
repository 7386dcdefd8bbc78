package dev.godwit.connection;

import java.io.PrintWriter;
import java.sql.Connection;
import java.sql.Driver;
import java.sql.SQLException;
import java.sql.SQLFeatureNotSupportedException;
import java.util.Map;
import java.util.Properties;
import java.util.logging.Logger;
import javax.sql.DataSource;

/** Opens a new connection each time; a pool goes around it where one is wanted. */
final class DriverDataSource implements DataSource {

  private final Driver driver;
  private final String url;
  private final Map<String, String> properties;

  DriverDataSource(Driver driver, String url, Map<String, String> properties) {
    this.driver = driver;
    this.url = url;
    this.properties = Map.copyOf(properties);
  }

  @Override
  public Connection getConnection() throws SQLException {
    return connect(properties());
  }

  @Override
  public Connection getConnection(String user, String password) throws SQLException {
    Properties others = properties();
    others.setProperty("user", user);
    others.setProperty("password", password);
    return connect(others);
  }

  private Properties properties() {
    Properties all = new Properties();
    properties.forEach(all::setProperty);
    return all;
  }

  private Connection connect(Properties all) throws SQLException {
    Connection connection = driver.connect(url, all);
    if (connection == null) {
      throw new SQLException(
          "The driver " + driver.getClass().getName() + " does not take its URL.");
    }
    return connection;
  }

  @Override
  public PrintWriter getLogWriter() {
    return null;
  }

  @Override
  public void setLogWriter(PrintWriter out) throws SQLException {
    throw new SQLFeatureNotSupportedException("The driver has a log of its own.");
  }

  @Override
  public int getLoginTimeout() {
    return 0;
  }

  @Override
  public void setLoginTimeout(int seconds) throws SQLException {
    throw new SQLFeatureNotSupportedException("Give the driver its own property for this.");
  }

  @Override
  public Logger getParentLogger() throws SQLFeatureNotSupportedException {
    return driver.getParentLogger();
  }

  @Override
  public <T> T unwrap(Class<T> type) throws SQLException {
    if (!type.isInstance(this)) {
      throw new SQLException("This is no " + type.getName() + ".");
    }
    return type.cast(this);
  }

  @Override
  public boolean isWrapperFor(Class<?> type) {
    return type.isInstance(this);
  }
}
