package dev.godwit.example;

import static org.assertj.core.api.Assertions.assertThat;

import dev.godwit.testing.Databases;
import dev.godwit.testing.PostgresqlDatabase;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;

/** The shop is developed on an SQLite file, and deployed on PostgreSQL with the same migrations. */
@ExtendWith(Databases.class)
final class DeploymentTest {

  private static final String LAST = "0008_drop_stock_from_product";

  @TempDir private Path directory;

  @Test
  void shopDevelopedOnSqliteIsDeployedOnPostgresql(PostgresqlDatabase server) throws Exception {
    String file = "sqlite:" + directory.resolve("shop.db");
    String production =
        "postgres://postgres:secret@%s:%d/%s"
            .formatted(server.host(), server.port(), server.name());

    // The developer's day, on a file.
    assertThat(shop(file).output()).contains("Hibernate validated the schema. Orders found: 0");
    assertThat(db(file, "check").exitCode()).isZero();

    // The deployment: look, migrate as a step of its own, and look again.
    Result before = db(production, "check");
    assertThat(before.exitCode()).isEqualTo(3);
    assertThat(before.output()).contains("  at       base\n  pending  0001_create_8_tables\n");
    Result upgrade = db(production, "upgrade");
    assertThat(upgrade.output())
        .endsWith("8 migrations were applied; the database is at '" + LAST + "'.\n");
    assertThat(upgrade.exitCode()).isZero();
    assertThat(db(production, "check").exitCode()).isZero();

    // The application finds nothing to migrate, and Hibernate the schema that it expects.
    assertThat(shop(production).output())
        .startsWith("\nHistory on PostgreSQL:\n")
        .contains("Hibernate validated the schema. Orders found: 0");

    // A way back.
    assertThat(db(production, "downgrade").exitCode()).isEqualTo(2);
    assertThat(db(production, "downgrade", "--yes").exitCode()).isZero();
    assertThat(db(production, "check").output()).contains("  pending  " + LAST + "\n");
    assertThat(shop(production).output()).contains("Orders found: 2");
  }

  /** A process' output, errors included, and its exit code. */
  private record Result(String output, int exitCode) {}

  private Result shop(String address) throws IOException, InterruptedException {
    return run(address, List.of());
  }

  private Result db(String address, String... arguments) throws IOException, InterruptedException {
    List<String> all = new ArrayList<>(List.of("db"));
    all.addAll(List.of(arguments));
    return run(address, all);
  }

  private Result run(String address, List<String> arguments)
      throws IOException, InterruptedException {
    List<String> command =
        new ArrayList<>(
            List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-XX:TieredStopAtLevel=1",
                "-cp",
                System.getProperty("java.class.path"),
                ShopApplication.class.getName()));
    command.addAll(arguments);
    ProcessBuilder builder = new ProcessBuilder(command).redirectErrorStream(true);
    builder.environment().put("DATABASE_URL", address);
    Process process = builder.start();
    process.getOutputStream().close();
    try (InputStream output = process.getInputStream()) {
      String text = new String(output.readAllBytes(), StandardCharsets.UTF_8);
      assertThat(text).doesNotContain("secret");
      return new Result(text, process.waitFor());
    }
  }
}
