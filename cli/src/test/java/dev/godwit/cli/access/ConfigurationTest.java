package dev.godwit.cli.access;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import dev.godwit.cli.output.Person;
import dev.godwit.connection.DatabaseUrl;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

final class ConfigurationTest {

  private static final String URL = "postgres://ann:secret@h/shop";

  @TempDir private Path directory;

  @Command
  private static final class Options {
    @Mixin private ConnectionOptions connection = new ConnectionOptions();
  }

  @Test
  void commandLineComesBeforeItsFileThatBeforeTheEnvironmentAndThatBeforeTheUsualFile()
      throws IOException {
    write("godwit.properties", "url = postgres://usual/shop");
    Map<String, String> environment = Map.of("DATABASE_URL", "postgres://environment/shop");
    assertThat(database(Map.of())).hasToString("jdbc:postgresql://usual/shop");
    assertThat(database(environment)).hasToString("jdbc:postgresql://environment/shop");
    write("other.properties", "url = postgres://file/shop");
    assertThat(database(environment, "--config", "other.properties"))
        .hasToString("jdbc:postgresql://file/shop");
    assertThat(
            database(
                environment, "--config", "other.properties", "--url", "postgres://option/shop"))
        .hasToString("jdbc:postgresql://option/shop");
  }

  @Test
  void environmentHasOtherNamesForTheSame() {
    DatabaseUrl database =
        database(
            Map.of(
                "JDBC_URL", "jdbc:postgresql://h/shop", "JDBC_USER", "ann", "JDBC_PASSWORD", "x"));
    assertThat(database.user()).contains("ann");
    assertThat(database.password()).contains("x");
    assertThat(database(Map.of("JDBC_URL", "jdbc:sqlite:a", "DATABASE_URL", "sqlite:b")))
        .hasToString("jdbc:sqlite:b");
    assertThat(database(Map.of("JDBC_URL", "jdbc:sqlite:a", "DATABASE_URL", "")))
        .hasToString("jdbc:sqlite:a");
  }

  @Test
  void urlsOwnCredentialsCountWhereTheUrlStands() throws IOException {
    write("godwit.properties", "user = ben\npassword = other");
    assertThat(database(Map.of("DATABASE_URL", URL)).user()).contains("ann");
    assertThat(database(Map.of("DATABASE_URL", URL)).password()).contains("secret");
    write("godwit.properties", "url = " + URL);
    Map<String, String> environment = Map.of("DATABASE_PASSWORD", "new");
    assertThat(database(environment).user()).contains("ann");
    assertThat(database(environment).password()).contains("new");
  }

  @Test
  void passwordOfAnotherUserIsNotUsed() {
    DatabaseUrl database = database(Map.of("DATABASE_URL", URL), "--user", "ben");
    assertThat(database.user()).contains("ben");
    assertThat(database.password()).isEmpty();
  }

  @Test
  void passwordIsTheFirstLineOfAFile() throws IOException {
    write("secret", "päss word\n# changed in May\n");
    assertThat(database(Map.of("DATABASE_URL", URL), "--password-file", "secret").password())
        .contains("päss word");
    write("godwit.properties", "password-file = secret\nurl = postgres://h/shop");
    assertThat(database(Map.of()).password()).contains("päss word");
  }

  @Test
  void passwordIsAskedFor() {
    assertThat(database(Map.of("DATABASE_URL", URL), "--password").password()).contains("typed");
  }

  @Test
  void unknownKeyIsRefused() throws IOException {
    write("godwit.properties", "usr = ann");
    refused(
        "The properties file '%s' has the key 'usr', which means nothing. It may have class-path, history, history-table, url, user, password, password-file, placeholder.NAME."
            .formatted(directory.resolve("godwit.properties")));
  }

  @Test
  void unreadableFileIsRefused() throws IOException {
    Files.write(directory.resolve("godwit.properties"), new byte[] {'u', '=', (byte) 0xe4});
    refused(
        "The properties file '%s' cannot be read. It is text in UTF-8: lines of 'key = value', a backslash written twice."
            .formatted(directory.resolve("godwit.properties")));
  }

  @Test
  void placeholdersOfTheCommandLineComeBeforeThoseOfAFile() throws IOException {
    write("godwit.properties", "placeholder.reader = reports\nplaceholder.space = a = b\n");
    assertThat(
            configuration(Map.of(), "--placeholder", "reader=ann", "--placeholder", "empty=")
                .placeholders())
        .isEqualTo(Map.of("reader", "ann", "space", "a = b", "empty", ""));
  }

  @Test
  void placeholderWithoutANameIsRefusedWithoutRepeatingIt() {
    for (String argument : List.of("secret", "=secret")) {
      assertThatExceptionOfType(UsageProblem.class)
          .isThrownBy(() -> configuration(Map.of(), "--placeholder", argument).placeholders())
          .withMessage("--placeholder gives no name. Write --placeholder NAME=VALUE.");
    }
    assertThatExceptionOfType(UsageProblem.class)
        .isThrownBy(
            () ->
                configuration(Map.of(), "--placeholder", "a=1", "--placeholder", "a=2")
                    .placeholders())
        .withMessage("--placeholder gives 'a' twice. Give it once.");
  }

  @Test
  void databaseMustBeNamed() {
    refused(
        "No database is named. Give --url, the environment variable DATABASE_URL or JDBC_URL, or"
            + " 'url = …' in godwit.properties.");
  }

  private void refused(String message) {
    assertThatExceptionOfType(UsageProblem.class)
        .isThrownBy(() -> database(Map.of()))
        .withMessage(message);
  }

  private void write(String name, String text) throws IOException {
    Files.writeString(directory.resolve(name), text);
  }

  private DatabaseUrl database(Map<String, String> environment, String... arguments) {
    return configuration(environment, arguments).database();
  }

  private Configuration configuration(Map<String, String> environment, String... arguments) {
    Options options = new Options();
    new CommandLine(options).parseArgs(arguments);
    return new Configuration(options.connection, environment, directory, Optional.of(new Typist()));
  }

  /** Somebody who types a password. */
  private static final class Typist implements Person {
    @Override
    public Optional<String> answer(String question) {
      return Optional.empty();
    }

    @Override
    public Optional<String> secret(String question) {
      return Optional.of("typed");
    }
  }
}
