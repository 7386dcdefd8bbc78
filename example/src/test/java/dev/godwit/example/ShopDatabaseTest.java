package dev.godwit.example;

import static org.assertj.core.api.Assertions.assertThat;

import dev.godwit.testing.Databases;
import dev.godwit.testing.PostgresqlDatabase;
import dev.godwit.testing.SqliteDatabase;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(Databases.class)
final class ShopDatabaseTest {

  @Test
  void argumentComesBeforeTheEnvironment() {
    Map<String, String> environment = Map.of("DATABASE_URL", "postgres://host/shop");
    assertThat(ShopDatabase.address(new String[] {"sqlite:a.db"}, environment))
        .isEqualTo("sqlite:a.db");
    assertThat(ShopDatabase.address(new String[0], environment)).isEqualTo("postgres://host/shop");
    assertThat(ShopDatabase.address(new String[0], Map.of())).isEqualTo("sqlite:shop.db");
  }

  @Test
  void foreignKeysAreEnforcedOnSqlite(SqliteDatabase database) throws SQLException {
    try (Connection connection = ShopDatabase.of("sqlite:" + database.file()).getConnection();
        Statement statement = connection.createStatement();
        ResultSet row = statement.executeQuery("pragma foreign_keys")) {
      assertThat(row.next()).isTrue();
      assertThat(row.getInt(1)).isOne();
    }
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
