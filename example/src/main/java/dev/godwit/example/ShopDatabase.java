package dev.godwit.example;

import java.net.URI;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Map;
import javax.sql.DataSource;
import org.postgresql.ds.PGSimpleDataSource;
import org.sqlite.SQLiteConfig;
import org.sqlite.SQLiteDataSource;

/** The database that an address names: an SQLite file, or one of a PostgreSQL server. */
final class ShopDatabase {

  private static final String DEFAULT = "jdbc:sqlite:shop.db";

  private ShopDatabase() {}

  /**
   * The address to use: the program's first argument, else the environment's {@code DATABASE_URL},
   * else an SQLite file in the working directory.
   */
  static String address(String[] arguments, Map<String, String> environment) {
    return arguments.length > 0 ? arguments[0] : environment.getOrDefault("DATABASE_URL", DEFAULT);
  }

  /**
   * A source of connections.
   *
   * @param address a JDBC address, the path of an SQLite file, or an address as hosting services
   *     give it: {@code postgres://user:password@host:port/database?sslmode=require}
   */
  static DataSource of(String address) {
    if (address.startsWith("postgres://") || address.startsWith("postgresql://")) {
      return postgresql(URI.create(address));
    } else if (address.startsWith("jdbc:postgresql:")) {
      PGSimpleDataSource source = new PGSimpleDataSource();
      source.setUrl(address);
      return source;
    } else if (address.startsWith("jdbc:sqlite:")) {
      return sqlite(address);
    } else {
      return sqlite("jdbc:sqlite:" + Path.of(address));
    }
  }

  private static DataSource sqlite(String url) {
    SQLiteConfig config = new SQLiteConfig();
    config.enforceForeignKeys(true);
    SQLiteDataSource source = new SQLiteDataSource(config);
    source.setUrl(url);
    return source;
  }

  private static DataSource postgresql(URI address) {
    PGSimpleDataSource source = new PGSimpleDataSource();
    String port = address.getPort() < 0 ? "" : ":" + address.getPort();
    String query = address.getRawQuery() == null ? "" : "?" + address.getRawQuery();
    source.setUrl("jdbc:postgresql://" + address.getHost() + port + address.getRawPath() + query);
    if (address.getRawUserInfo() != null) {
      String[] parts = address.getRawUserInfo().split(":", 2);
      source.setUser(decoded(parts[0]));
      if (parts.length == 2) {
        source.setPassword(decoded(parts[1]));
      }
    }
    return source;
  }

  /** An address writes signs of its own, like {@code @}, as {@code %40}; a plus is a plus. */
  private static String decoded(String part) {
    return URLDecoder.decode(part.replace("+", "%2B"), StandardCharsets.UTF_8);
  }
}
