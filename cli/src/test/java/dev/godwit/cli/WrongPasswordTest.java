package dev.godwit.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dev.godwit.testing.Databases;
import dev.godwit.testing.PostgresqlDatabase;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.postgresql.Driver;

/** A server that wants another password, whichever place the wrong one comes from. */
@ExtendWith(Databases.class)
final class WrongPasswordTest {

  private static final String WRONG = "geheim";
  private static final String MESSAGE =
      """
      error: The database cannot be reached: FATAL: password authentication failed for
      user "godwit_clerk". Nothing was changed. Check its address, the network and the
      credentials.
      """;

  @TempDir private Path directory;

  private String address;

  @BeforeEach
  void makeUser(PostgresqlDatabase database) throws Exception {
    database.makeUser("godwit_clerk", "the right one");
    address = "localhost:%d/%s".formatted(database.port(), database.name());
    ShopJar.write(directory.resolve("shop.jar"), "FirstRelease");
    Files.createSymbolicLink(directory.resolve("driver.jar"), GodwitProcess.place(Driver.class));
    Files.writeString(directory.resolve("password"), WRONG + "\n");
    Files.writeString(directory.resolve("right"), "the right one\n");
    Files.writeString(directory.resolve("godwit.properties"), "class-path = shop.jar:driver.jar\n");
  }

  private GodwitRun.Result here(Map<String, String> environment, String... arguments) {
    return new GodwitHere(directory, environment).run(words(arguments));
  }

  private List<String> words(String... arguments) {
    List<String> words = new ArrayList<>(List.of(arguments));
    if (!words.contains("--url")) {
      words.addAll(List.of("--url", "postgres://" + address, "--user", "godwit_clerk"));
    }
    return words;
  }

  private static void refused(GodwitRun.Result result) {
    assertThat(result.err()).isEqualTo(MESSAGE);
    assertThat(result.out()).isEmpty();
    assertThat(result.exitCode()).isEqualTo(1);
  }

  @Test
  void processSaysThatThePasswordIsWrong() throws IOException, InterruptedException {
    refused(new GodwitProcess(directory, Map.of("DATABASE_PASSWORD", WRONG)).run(words("upgrade")));
  }

  @Test
  void placeOfThePasswordMakesNoDifference() {
    refused(here(Map.of("JDBC_PASSWORD", WRONG), "check"));
    refused(here(Map.of(), "upgrade", "--password-file", "password"));
    refused(
        here(
            Map.of(),
            "current",
            "--url",
            "postgres://godwit_clerk:%s@%s".formatted(WRONG, address)));
    refused(
        here(
            Map.of(),
            "current",
            "--url",
            "jdbc:postgresql://%s?user=godwit_clerk&password=%s".formatted(address, WRONG)));
  }

  @Test
  void traceAndJsonDoNotShowIt() {
    GodwitRun.Result trace = here(Map.of("DATABASE_PASSWORD", WRONG), "upgrade", "-v");
    assertThat(trace.err()).contains("PSQLException").endsWith(MESSAGE).doesNotContain(WRONG);
    GodwitRun.Result json = here(Map.of("DATABASE_PASSWORD", WRONG), "upgrade", "--json");
    assertThat(json.out()).contains("\"kind\": \"unusable\"").doesNotContain(WRONG);
    assertThat(json.err()).isEmpty();
  }

  @Test
  void missingPasswordIsSaid() {
    assertThat(here(Map.of(), "check").err().replace("\n", " "))
        .contains("The server requested SCRAM-based authentication, but no password was provided.");
  }

  @Test
  void rightPasswordOpensTheDatabase() {
    assertThat(here(Map.of(), "check", "--password-file", "right").exitCode()).isEqualTo(3);
  }
}
