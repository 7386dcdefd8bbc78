package dev.godwit.connection;

import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Collections;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.Pattern;
import javax.sql.DataSource;

/**
 * Where a database is, and as whom to go there: {@code
 * DatabaseUrl.parse(System.getenv("DATABASE_URL")).dataSource()}.
 *
 * <p>What is understood:
 *
 * <ul>
 *   <li>JDBC URLs: {@code jdbc:postgresql://host/shop}, {@code jdbc:sqlite:shop.db}, and those of
 *       other drivers, as they are;
 *   <li>addresses as hosting services give them and PostgreSQL's own programs read them: {@code
 *       postgres://user:password@host:5432/shop?sslmode=require}, with percent-encoding, IPv6
 *       addresses in brackets, several hosts, and the names of libpq's parameters;
 *   <li>SQLite files: {@code sqlite:shop.db}, {@code sqlite:/var/lib/shop.db}; also with slashes,
 *       {@code sqlite:///shop.db} in the working directory and {@code sqlite:////var/lib/shop.db}.
 * </ul>
 *
 * <p>User and password are kept apart from the URL: neither {@link #jdbcUrl} nor {@link #toString}
 * shows them, and no exception does.
 */
public final class DatabaseUrl {

  private static final String SQLITE = "jdbc:sqlite:";
  private static final String USER = "user";
  private static final String PASSWORD = "password";
  private static final Pattern SCHEME = Pattern.compile("^([A-Za-z][A-Za-z0-9+.-]*):");

  private final String jdbcUrl;
  private final Map<String, String> properties;

  private DatabaseUrl(String jdbcUrl, Map<String, String> properties) {
    this.jdbcUrl = jdbcUrl;
    this.properties = Collections.unmodifiableMap(new TreeMap<>(properties));
  }

  /**
   * Reads a URL.
   *
   * @throws IllegalArgumentException if it is none of those above; the message says what is wrong,
   *     and shows nothing that could be a password
   */
  public static DatabaseUrl parse(String text) {
    String url = Objects.requireNonNull(text, "text").strip();
    String lower = url.toLowerCase(Locale.ROOT);
    if (lower.startsWith("postgres://") || lower.startsWith("postgresql://")) {
      PostgresqlAddress address = PostgresqlAddress.ofHostingService(url);
      return new DatabaseUrl(address.jdbcUrl(), address.secrets());
    } else if (lower.startsWith(PostgresqlAddress.JDBC)) {
      PostgresqlAddress address = PostgresqlAddress.ofJdbc(url);
      return new DatabaseUrl(address.jdbcUrl(), address.secrets());
    } else if (lower.startsWith("jdbc:")) {
      return new DatabaseUrl(url, Map.of());
    } else if (lower.startsWith("sqlite:")) {
      return new DatabaseUrl(SQLITE + sqlitePath(url.substring("sqlite:".length())), Map.of());
    }
    throw new IllegalArgumentException(
        "%s Write jdbc:…, postgres://user@host/database, or sqlite:shop.db."
            .formatted(
                SCHEME
                    .matcher(url)
                    .results()
                    .findFirst()
                    .map(it -> "'" + it.group(1) + ":' begins no URL of a database.")
                    .orElse("The database's URL begins with no scheme.")));
  }

  private static String sqlitePath(String rest) {
    String path = rest;
    if (rest.startsWith("//")) {
      String afterHost = rest.substring(2);
      if (!afterHost.isEmpty() && !afterHost.startsWith("/")) {
        throw new IllegalArgumentException(
            "'sqlite://' is followed by a host, but SQLite has files only. Write sqlite:shop.db, or"
                + " sqlite:/var/lib/shop.db.");
      }
      path = afterHost.isEmpty() ? "" : afterHost.substring(1);
    }
    if (path.isEmpty()) {
      throw new IllegalArgumentException(
          "'sqlite:' is followed by no file. Write sqlite:shop.db, or sqlite:/var/lib/shop.db.");
    }
    return path;
  }

  /** This database as this user; the password of another user is not kept. */
  public DatabaseUrl withUser(String user) {
    Map<String, String> others = new TreeMap<>(properties);
    if (!user.equals(others.put(USER, user))) {
      others.remove(PASSWORD);
    }
    return new DatabaseUrl(jdbcUrl, others);
  }

  /** This database with this password. */
  public DatabaseUrl withPassword(String password) {
    return withProperty(PASSWORD, password);
  }

  /** This database with a property for the driver, which its URL could hold as well. */
  public DatabaseUrl withProperty(String name, String value) {
    Map<String, String> others = new TreeMap<>(properties);
    others.put(name, value);
    return new DatabaseUrl(jdbcUrl, others);
  }

  /** The JDBC URL, without user and password. */
  public String jdbcUrl() {
    return jdbcUrl;
  }

  /** The user; empty if the URL names none. */
  public Optional<String> user() {
    return Optional.ofNullable(properties.get(USER));
  }

  /** The password; empty if the URL has none. */
  public Optional<String> password() {
    return Optional.ofNullable(properties.get(PASSWORD));
  }

  /** The SQLite file; empty for other databases, and for one in memory. */
  public Optional<Path> file() {
    if (!jdbcUrl.toLowerCase(Locale.ROOT).startsWith(SQLITE)) {
      return Optional.empty();
    }
    String path = withoutQuery().substring(SQLITE.length());
    if (path.isEmpty() || path.startsWith(":") || path.startsWith("file:")) {
      return Optional.empty();
    }
    try {
      return Optional.of(Path.of(path));
    } catch (InvalidPathException cause) {
      return Optional.empty();
    }
  }

  /**
   * A source of new connections, by the JDBC drivers on the class path of this thread.
   *
   * @throws IllegalArgumentException if no driver there knows the URL
   */
  public DataSource dataSource() {
    return dataSource(Thread.currentThread().getContextClassLoader());
  }

  /**
   * A source of new connections, by the JDBC drivers of a class loader, and those that this class's
   * own sees.
   *
   * @throws IllegalArgumentException if no driver there knows the URL
   */
  public DataSource dataSource(ClassLoader drivers) {
    return new DriverDataSource(Drivers.of(drivers).knowing(this), jdbcUrl, properties);
  }

  private String withoutQuery() {
    int query = jdbcUrl.indexOf('?');
    return query < 0 ? jdbcUrl : jdbcUrl.substring(0, query);
  }

  /** The JDBC URL as far as messages may show it: without user, password and parameters. */
  @Override
  public String toString() {
    return withoutQuery().replaceFirst(";.*", "").replaceFirst("//[^/]*@", "//");
  }
}
