package dev.godwit.connection;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.godwit.testing.Databases;
import dev.godwit.testing.PostgresqlDatabase;
import dev.godwit.testing.SqliteDatabase;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@ExtendWith(Databases.class)
final class DatabaseUrlTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          postgres://db.example.org/shop | jdbc:postgresql://db.example.org/shop
          postgresql://db.example.org:5433/shop | jdbc:postgresql://db.example.org:5433/shop
          POSTGRES://db.example.org/shop | jdbc:postgresql://db.example.org/shop
          postgres://db.example.org | jdbc:postgresql://db.example.org/
          postgres:///shop | jdbc:postgresql://localhost/shop
          postgres://[2001:db8::1]:5433/shop | jdbc:postgresql://[2001:db8::1]:5433/shop
          postgres://[::1]/shop | jdbc:postgresql://[::1]/shop
          postgres://a:1,b:2,c/shop | jdbc:postgresql://a:1,b:2,c/shop
          postgres://a,b/shop?port=6432 | jdbc:postgresql://a:6432,b:6432/shop
          postgres:///?host=a&port=6432&dbname=shop | jdbc:postgresql://a:6432/shop
          postgres://h/tea%20shop | jdbc:postgresql://h/tea+shop
          postgres://h/tea+shop | jdbc:postgresql://h/tea%2Bshop
          postgres://h/shop?sslmode=require | jdbc:postgresql://h/shop?sslmode=require
          postgres://h/shop?sslmode=no-verify | jdbc:postgresql://h/shop?sslmode=require
          postgres://h/shop?application_name=a%26b | jdbc:postgresql://h/shop?ApplicationName=a%26b
          postgres://h/shop?connect_timeout=10 | jdbc:postgresql://h/shop?connectTimeout=10
          postgres://h/shop?target_session_attrs=read-write | jdbc:postgresql://h/shop?targetServerType=primary
          postgres://h/shop?target_session_attrs=standby | jdbc:postgresql://h/shop?targetServerType=secondary
          postgres://h/shop?target_session_attrs=prefer-standby | jdbc:postgresql://h/shop?targetServerType=preferSecondary
          postgres://h/shop?target_session_attrs=any | jdbc:postgresql://h/shop?targetServerType=any
          postgres://h/shop?channel_binding=require&gssencmode=disable | jdbc:postgresql://h/shop?channelBinding=require&gssEncMode=disable
          postgres://h/shop?keepalives=0 | jdbc:postgresql://h/shop?tcpKeepAlive=false
          postgres://h/shop?sslrootcert=system | jdbc:postgresql://h/shop?sslfactory=org.postgresql.ssl.DefaultJavaSSLFactory
          postgres://h/shop?sslrootcert=/etc/ca.pem | jdbc:postgresql://h/shop?sslrootcert=%2Fetc%2Fca.pem
          postgres://h/shop? | jdbc:postgresql://h/shop
          jdbc:postgresql://h:1/shop?sslmode=require | jdbc:postgresql://h:1/shop?sslmode=require
          jdbc:postgresql:shop | jdbc:postgresql:shop
          jdbc:postgresql:shop?user=ann&ssl=true | jdbc:postgresql:shop?ssl=true
          sqlite:shop.db | jdbc:sqlite:shop.db
          sqlite:/var/lib/shop.db | jdbc:sqlite:/var/lib/shop.db
          sqlite:///shop.db | jdbc:sqlite:shop.db
          sqlite:////var/lib/shop.db | jdbc:sqlite:/var/lib/shop.db
          sqlite:///C:/data/shop.db | jdbc:sqlite:C:/data/shop.db
          sqlite:shop.db?foreign_keys=on | jdbc:sqlite:shop.db?foreign_keys=on
          jdbc:sqlite:shop.db | jdbc:sqlite:shop.db
          jdbc:p6spy:sqlite:shop.db | jdbc:p6spy:sqlite:shop.db
          """)
  void urlsAreUnderstood(String text, String jdbcUrl) {
    assertThat(DatabaseUrl.parse(text).jdbcUrl()).isEqualTo(jdbcUrl);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "postgres://ann:s%40e%3Ac%2Fr+et%25@h/shop?sslmode=require&sslpassword=key",
        "postgres://ann:s@e:c/r+et%25@h/shop?sslmode=require&sslpassword=key",
        "postgres://h/shop?user=ann&password=s%40e%3Ac%2Fr+et%25&sslmode=require&sslpassword=key",
        "jdbc:postgresql://h/shop?user=ann&password=s%40e%3Ac%2Fr%2Bet%25&sslmode=require"
            + "&sslpassword=key",
        "jdbc:postgresql://ann:s%40e%3Ac%2Fr+et%25@h/shop?sslmode=require&sslpassword=key"
      })
  void credentialsAreKeptApart(String text) {
    DatabaseUrl url = DatabaseUrl.parse(text);
    assertThat(url.jdbcUrl()).isEqualTo("jdbc:postgresql://h/shop?sslmode=require");
    assertThat(url).hasToString("jdbc:postgresql://h/shop");
    assertThat(url.user()).contains("ann");
    assertThat(url.password()).contains("s@e:c/r+et%");
  }

  @Test
  void otherDriversParametersAreNotShown() {
    assertThat(DatabaseUrl.parse("jdbc:other://ann:secret@h/shop?password=secret"))
        .hasToString("jdbc:other://h/shop");
    assertThat(DatabaseUrl.parse("jdbc:other://h;password=secret")).hasToString("jdbc:other://h");
  }

  @Test
  void passwordBelongsToItsUser() {
    DatabaseUrl url = DatabaseUrl.parse("postgres://ann:secret@h/shop");
    assertThat(url.withUser("ann").password()).contains("secret");
    assertThat(url.withUser("ben").password()).isEmpty();
    assertThat(url.withUser("ben").withPassword("other").password()).contains("other");
  }

  @Test
  void filesAreKnown() {
    assertThat(DatabaseUrl.parse("sqlite:a/shop.db?foreign_keys=on").file())
        .contains(Path.of("a/shop.db"));
    assertThat(DatabaseUrl.parse("sqlite::memory:").file()).isEmpty();
    assertThat(DatabaseUrl.parse("postgres://h/shop").file()).isEmpty();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          shop.db | The database's URL begins with no scheme. Write jdbc:…, postgres://user@host/database, or sqlite:shop.db.
          mysql://ann:secret@h/shop | 'mysql:' begins no URL of a database. Write jdbc:…, postgres://user@host/database, or sqlite:shop.db.
          sqlite://host/shop.db | 'sqlite://' is followed by a host, but SQLite has files only. Write sqlite:shop.db, or sqlite:/var/lib/shop.db.
          sqlite: | 'sqlite:' is followed by no file. Write sqlite:shop.db, or sqlite:/var/lib/shop.db.
          postgres://%2Frun%2Fpostgresql/shop | The database's URL names a Unix socket, which PostgreSQL's JDBC driver does not open by itself. Name a host and a port.
          postgres://ann:secret@/shop?host=/run/postgresql | The database's URL names a Unix socket, which PostgreSQL's JDBC driver does not open by itself. Name a host and a port.
          postgres://ann:secret/shop | The port in the database's URL is no number from 1 to 65535. An IPv6 address stands in brackets; in a user's name and password, signs with a meaning of their own are written as %40 (@), %3A (:), %2F (/), %3F (?), %23 (#).
          postgres://h:70000/shop | The port in the database's URL is no number from 1 to 65535. An IPv6 address stands in brackets; in a user's name and password, signs with a meaning of their own are written as %40 (@), %3A (:), %2F (/), %3F (?), %23 (#).
          postgres://ann:100%secret@h/shop | The database's URL has a % that no two hexadecimal digits follow. A percent sign itself is written as %25.
          """)
  void whatIsNoUrlIsRefusedWithoutShowingSecrets(String text, String message) {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> DatabaseUrl.parse(text))
        .withMessage(message)
        .satisfies(it -> assertThat(message).doesNotContain("secret"));
  }

  @Test
  void missingDriverIsNamed() {
    ClassLoader nothing = ClassLoader.getPlatformClassLoader();
    assertThatIllegalArgumentException()
        .isThrownBy(
            () -> DatabaseUrl.parse("jdbc:other://ann:secret@h/shop?x=y").dataSource(nothing))
        .withMessage("No JDBC driver for jdbc:other://h/shop is on the class path.");
  }

  @Test
  void sourcesConnect(SqliteDatabase sqlite, PostgresqlDatabase postgresql) throws SQLException {
    String address =
        "postgres://postgres:any@%s:%d/%s?application_name=tea%%20shop"
            .formatted(postgresql.host(), postgresql.port(), postgresql.name());
    assertThat(value(DatabaseUrl.parse(address).dataSource(), "show application_name"))
        .isEqualTo("tea shop");
    assertThat(value(DatabaseUrl.parse(postgresql.url()).dataSource(), "select current_user"))
        .isEqualTo("postgres");
    DatabaseUrl file = DatabaseUrl.parse("sqlite:" + sqlite.file());
    assertThat(value(file.dataSource(), "pragma foreign_keys")).isEqualTo("0");
    assertThat(value(file.withProperty("foreign_keys", "true").dataSource(), "pragma foreign_keys"))
        .isEqualTo("1");
  }

  @Test
  void credentialsCanBeGivenForOneConnection(PostgresqlDatabase database) {
    DataSource source =
        DatabaseUrl.parse(
                "postgres://%s:%d/%s".formatted(database.host(), database.port(), database.name()))
            .dataSource();
    assertThatThrownBy(() -> source.getConnection("nobody", "secret").close())
        .isInstanceOf(SQLException.class)
        .hasMessageContaining("nobody")
        .hasMessageNotContaining("secret");
  }

  private static String value(DataSource source, String query) throws SQLException {
    try (Connection connection = source.getConnection();
        Statement statement = connection.createStatement();
        ResultSet row = statement.executeQuery(query)) {
      row.next();
      return row.getString(1);
    }
  }
}
