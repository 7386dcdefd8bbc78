package dev.godwit.cli.access;

import java.nio.file.Path;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import picocli.CommandLine.Option;
import picocli.CommandLine.ScopeType;

/** The options that say which migrations and which database are meant. */
public final class ConnectionOptions {

  /** The option that asks for a password. */
  public static final String PASSWORD = "--password";

  @Option(
      names = {"-cp", "--class-path"},
      paramLabel = "PATH",
      scope = ScopeType.INHERIT,
      description = {
        "The application with its migrations, and the JDBC driver: jars and directories as for"
            + " java, and Spring Boot's jars."
      })
  private Optional<String> classPath = Optional.empty();

  @Option(
      names = "--history",
      paramLabel = "NAME",
      scope = ScopeType.INHERIT,
      description = "The history that is meant, where the class path has several.")
  private Optional<String> history = Optional.empty();

  @Option(
      names = "--history-table",
      paramLabel = "NAME",
      scope = ScopeType.INHERIT,
      description = {
        "The table that holds the history, or schema.table; godwit_history unless told."
      })
  private Optional<String> historyTable = Optional.empty();

  /** Read as they are typed: picocli's own complaint would repeat a value. */
  @Option(
      names = "--placeholder",
      paramLabel = "NAME=VALUE",
      scope = ScopeType.INHERIT,
      description = {"A value for $${NAME} in the SQL of migrations. For several, once for each."})
  private List<String> placeholders = List.of();

  @Option(
      names = "--url",
      paramLabel = "URL",
      scope = ScopeType.INHERIT,
      description = {
        "The database: jdbc:…, postgres://user@host/database, or sqlite:shop.db. Else the"
            + " environment's DATABASE_URL or JDBC_URL."
      })
  private Optional<String> url = Optional.empty();

  @Option(
      names = "--user",
      paramLabel = "NAME",
      scope = ScopeType.INHERIT,
      description = {"Whom to connect as. Else the URL's user, DATABASE_USER or JDBC_USER."})
  private Optional<String> user = Optional.empty();

  /** A value is read so that it can be refused unseen. */
  @Option(
      names = PASSWORD,
      arity = "0..1",
      fallbackValue = "",
      scope = ScopeType.INHERIT,
      description = {
        "Asks for the password. Else that of --password-file, the URL, DATABASE_PASSWORD or"
            + " JDBC_PASSWORD."
      })
  private Optional<String> password = Optional.empty();

  @Option(
      names = "--password-file",
      paramLabel = "FILE",
      scope = ScopeType.INHERIT,
      description = "A file whose first line is the password.")
  private Optional<String> passwordFile = Optional.empty();

  @Option(
      names = "--config",
      paramLabel = "FILE",
      scope = ScopeType.INHERIT,
      description = {
        "A properties file with these options: url = …, class-path = … . Else godwit.properties in"
            + " the working directory, if there is one."
      })
  private Optional<Path> config = Optional.empty();

  /** Creates options that say nothing. */
  public ConnectionOptions() {}

  /** Whether the password is to be asked for. */
  boolean asksForPassword() {
    if (password.filter(it -> !it.isEmpty()).isPresent()) {
      throw new UsageProblem(
          "A password on the command line is seen by other users of this machine, and stays in the"
              + " shell's history. Write --password behind everything else, without a value, and it"
              + " is asked for; or give --password-file, or the environment's DATABASE_PASSWORD.");
    }
    return password.isPresent();
  }

  Optional<Path> config() {
    return config;
  }

  private Map<String, String> placeholders() {
    Map<String, String> values = new LinkedHashMap<>();
    for (String placeholder : placeholders) {
      int end = placeholder.indexOf('=');
      if (end <= 0) {
        throw new UsageProblem("--placeholder gives no name. Write --placeholder NAME=VALUE.");
      }
      String name = placeholder.substring(0, end);
      if (values.put(name, placeholder.substring(end + 1)) != null) {
        throw new UsageProblem("--placeholder gives '%s' twice. Give it once.".formatted(name));
      }
    }
    return values;
  }

  Settings settings() {
    Map<Setting, String> values = new EnumMap<>(Setting.class);
    classPath.ifPresent(it -> values.put(Setting.CLASS_PATH, it));
    history.ifPresent(it -> values.put(Setting.HISTORY, it));
    historyTable.ifPresent(it -> values.put(Setting.HISTORY_TABLE, it));
    url.ifPresent(it -> values.put(Setting.URL, it));
    user.ifPresent(it -> values.put(Setting.USER, it));
    passwordFile.ifPresent(it -> values.put(Setting.PASSWORD_FILE, it));
    return new Settings(values, placeholders());
  }
}
