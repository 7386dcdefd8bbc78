package dev.godwit.example;

import dev.godwit.connection.DatabaseUrl;
import java.util.Map;
import javax.sql.DataSource;

/** The database that the shop works on: an SQLite file, or one of a PostgreSQL server. */
final class ShopDatabase {

  private static final String DEFAULT = "sqlite:shop.db";

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
   * @param address whatever {@link DatabaseUrl} understands
   */
  static DataSource of(String address) {
    DatabaseUrl url = DatabaseUrl.parse(address);
    // SQLite enforces foreign keys for connections that ask for it.
    return (url.file().isPresent() ? url.withProperty("foreign_keys", "true") : url).dataSource();
  }
}
