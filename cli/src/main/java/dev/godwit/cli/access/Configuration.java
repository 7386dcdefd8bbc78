package dev.godwit.cli.access;

import dev.godwit.cli.output.Person;
import dev.godwit.connection.DatabaseUrl;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * What is meant, from all places that can say it: the command line comes before a properties file
 * that it names, that before the environment, and that before {@code godwit.properties} in the
 * working directory.
 */
public final class Configuration {

  private static final String USUAL_FILE = "godwit.properties";

  private final ConnectionOptions options;
  private final Map<String, String> environment;
  private final Path directory;
  private final Optional<Person> person;

  /**
   * Creates the configuration; nothing is read yet.
   *
   * @param directory the working directory
   * @param person who can be asked for a password
   */
  public Configuration(
      ConnectionOptions options,
      Map<String, String> environment,
      Path directory,
      Optional<Person> person) {
    this.options = options;
    this.environment = Map.copyOf(environment);
    this.directory = directory;
    this.person = person;
  }

  /**
   * The class path of the migrations; empty if it is that of this process.
   *
   * @throws UsageProblem if a properties file cannot be followed
   */
  public Optional<String> classPath() {
    return first(Setting.CLASS_PATH);
  }

  /**
   * The history that is meant; empty if it is the only one.
   *
   * @throws UsageProblem if a properties file cannot be followed
   */
  public Optional<String> history() {
    return first(Setting.HISTORY);
  }

  /**
   * The name of the history's table; empty if it has the usual one.
   *
   * @throws UsageProblem if a properties file cannot be followed
   */
  public Optional<String> historyTable() {
    return first(Setting.HISTORY_TABLE);
  }

  /**
   * The values for names in the SQL of migrations, each from the first place that gives it.
   *
   * @throws UsageProblem if a properties file cannot be followed
   */
  public Map<String, String> placeholders() {
    Map<String, String> values = new LinkedHashMap<>();
    for (Settings place : places()) {
      place.placeholders().forEach(values::putIfAbsent);
    }
    return values;
  }

  /**
   * The database, with user and password.
   *
   * @throws UsageProblem if there is none, or what says so cannot be followed
   */
  public DatabaseUrl database() {
    boolean asks = options.asksForPassword();
    DatabaseUrl url =
        address()
            .orElseThrow(
                () ->
                    new UsageProblem(
                        "No database is named. Give --url, the environment variable DATABASE_URL or"
                            + " JDBC_URL, or 'url = …' in godwit.properties."));
    DatabaseUrl asUser = user(url).map(url::withUser).orElse(url);
    Optional<String> password = asks ? Optional.of(asked(asUser)) : password(asUser);
    return password.map(asUser::withPassword).orElse(asUser);
  }

  /**
   * The database without asking for a password; empty if none is named.
   *
   * @throws UsageProblem if what names it cannot be followed
   */
  public Optional<DatabaseUrl> address() {
    return first(Setting.URL).map(Configuration::parsed);
  }

  private static DatabaseUrl parsed(String text) {
    try {
      return DatabaseUrl.parse(text);
    } catch (IllegalArgumentException cause) {
      throw new UsageProblem(cause.getMessage());
    }
  }

  private String asked(DatabaseUrl url) {
    String question =
        "Password%s for %s: ".formatted(url.user().map(it -> " of '" + it + "'").orElse(""), url);
    return person
        .orElseThrow(
            () ->
                new UsageProblem(
                    "There is no terminal to ask for the password on. Give --password-file, or the"
                        + " environment's DATABASE_PASSWORD."))
        .secret(question)
        .orElseThrow(() -> new UsageProblem("No password was given."));
  }

  private Optional<String> password(DatabaseUrl url) {
    for (Settings place : places()) {
      Optional<String> here =
          place
              .find(Setting.PASSWORD_FILE)
              .map(this::firstLine)
              .or(() -> place.find(Setting.PASSWORD))
              .or(() -> isUrlOf(place) ? url.password() : Optional.empty());
      if (here.isPresent()) {
        return here;
      }
    }
    return Optional.empty();
  }

  private Optional<String> user(DatabaseUrl url) {
    return places().stream()
        .map(
            place ->
                place.find(Setting.USER).or(() -> isUrlOf(place) ? url.user() : Optional.empty()))
        .flatMap(Optional::stream)
        .findFirst();
  }

  /** Whether the URL that is used is the one that this place names. */
  private boolean isUrlOf(Settings place) {
    return place.find(Setting.URL).isPresent()
        && place.find(Setting.URL).equals(first(Setting.URL));
  }

  private String firstLine(String file) {
    try (Stream<String> lines = Files.lines(directory.resolve(file))) {
      return lines.findFirst().orElse("");
    } catch (IOException | UncheckedIOException cause) {
      throw new UsageProblem("The password file '%s' cannot be read.".formatted(file));
    }
  }

  private Optional<String> first(Setting setting) {
    return places().stream()
        .map(place -> place.find(setting))
        .flatMap(Optional::stream)
        .findFirst();
  }

  private List<Settings> places() {
    List<Settings> places = new ArrayList<>();
    places.add(options.settings());
    options.config().ifPresent(file -> places.add(Settings.ofFile(directory.resolve(file))));
    places.add(Settings.ofEnvironment(environment));
    Path usual = directory.resolve(USUAL_FILE);
    if (options.config().isEmpty() && Files.exists(usual)) {
      places.add(Settings.ofFile(usual));
    }
    return places;
  }
}
