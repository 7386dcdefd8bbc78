package dev.godwit.cli.shop;

import dev.godwit.Migrator;
import dev.godwit.cli.Godwit;
import dev.godwit.connection.DatabaseUrl;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Arrays;
import javax.sql.DataSource;

/** The shop as a process: it migrates and takes down a customer, or hands {@code db …} over. */
public final class ShopApplication {

  private ShopApplication() {}

  /** Starts it on the database of the environment. */
  public static void main(String[] arguments) throws SQLException {
    DataSource shop = DatabaseUrl.parse(System.getenv("DATABASE_URL")).dataSource();
    if (arguments.length > 0 && arguments[0].equals("db")) {
      System.exit(Godwit.run(shop, Arrays.copyOfRange(arguments, 1, arguments.length)));
    }
    Migrator.of(shop).upgrade();
    try (Connection connection = shop.getConnection();
        Statement statement = connection.createStatement()) {
      statement.executeUpdate(
          "insert into customer (id, name) select count(*) + 1, 'Ann' from customer");
      try (ResultSet row = statement.executeQuery("select count(*) from customer")) {
        row.next();
        System.out.println("customers: " + row.getInt(1));
      }
    }
  }
}
