package dev.godwit.example;

import static org.assertj.core.api.Assertions.assertThat;

import dev.godwit.testing.Databases;
import dev.godwit.testing.PostgresqlDatabase;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.postgresql.ds.PGSimpleDataSource;

@ExtendWith(Databases.class)
final class ShopDatabaseTest {

  @Test
  void argumentComesBeforeTheEnvironment() {
    Map<String, String> environment = Map.of("DATABASE_URL", "postgres://host/shop");
    assertThat(ShopDatabase.address(new String[] {"a.db"}, environment)).isEqualTo("a.db");
    assertThat(ShopDatabase.address(new String[0], environment)).isEqualTo("postgres://host/shop");
    assertThat(ShopDatabase.address(new String[0], Map.of())).isEqualTo("jdbc:sqlite:shop.db");
  }

  @Test
  void hostingServicesAddressIsUnderstood() {
    PGSimpleDataSource source =
        (PGSimpleDataSource)
            ShopDatabase.of("postgres://ada:se%40cret@db.example.org:5433/shop?sslmode=require");
    assertThat(source.getURL())
        .startsWith("jdbc:postgresql://db.example.org:5433/shop")
        .contains("sslmode=require");
    assertThat(source.getUser()).isEqualTo("ada");
    assertThat(source.getPassword()).isEqualTo("se@cret");
  }

  @Test
  void applicationRunsOnTheArgumentsDatabase(PostgresqlDatabase database) throws SQLException {
    String address =
        "postgres://postgres:postgres@%s:%d/%s"
            .formatted(database.host(), database.port(), database.name());
    ShopApplication.main(new String[] {address});
    try (Connection connection = database.connect()) {
      assertThat(connection.getMetaData().getTables(null, null, "purchase_order", null).next())
          .isTrue();
    }
  }
}
