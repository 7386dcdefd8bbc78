package dev.godwit.cli;

import dev.godwit.connection.DatabaseUrl;
import dev.godwit.testing.PostgresqlDatabase;
import dev.godwit.testing.TestDatabase;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.postgresql.Driver;
import org.sqlite.JDBC;

/**
 * A session at a prompt, played again: lines that begin with {@code $} are carried out, and what
 * they print follows. {@code $ godwit …} runs a command, {@code $ code …} puts another release's
 * jar on the class path, {@code $ sql …} is executed on the database.
 */
final class Transcript {

  /** Relative, so that lines break at the same place on every machine. */
  private static final Path DIRECTORY = Path.of("target", "transcript");

  private final DatabaseUrl database;
  private final GodwitRun godwit;

  private Transcript(DatabaseUrl database, GodwitRun godwit) {
    this.database = database;
    this.godwit = godwit;
  }

  /** A session in this process, in which somebody may type answers: {@code $ godwit … < y}. */
  static Transcript here(TestDatabase database) throws IOException {
    prepare();
    String url = url(database, "sqlite:" + DIRECTORY.resolve("shop.db"));
    return new Transcript(
        DatabaseUrl.parse(url), new GodwitHere(DIRECTORY, Map.of("DATABASE_URL", url)));
  }

  /** A session of processes. */
  static Transcript ofProcesses(TestDatabase database) throws IOException {
    prepare();
    return new Transcript(
        DatabaseUrl.parse(url(database, "sqlite:" + DIRECTORY.resolve("shop.db"))),
        new GodwitProcess(DIRECTORY, Map.of("DATABASE_URL", url(database, "sqlite:shop.db"))));
  }

  /** An empty directory, with the drivers and the first release on the class path. */
  private static void prepare() throws IOException {
    if (Files.exists(DIRECTORY)) {
      try (Stream<Path> files = Files.walk(DIRECTORY)) {
        for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
          Files.delete(file);
        }
      }
    }
    Path libraries = Files.createDirectories(DIRECTORY.resolve("lib"));
    for (Class<?> driver : List.of(JDBC.class, Driver.class)) {
      Path jar = GodwitProcess.place(driver);
      Files.createSymbolicLink(libraries.resolve(jar.getFileName()), jar);
    }
    ShopJar.write(libraries.resolve("shop.jar"), "FirstRelease");
    Files.writeString(DIRECTORY.resolve("godwit.properties"), "class-path = lib/*\n");
  }

  /** The database as the environment names it; SQLite is this file. */
  static String url(TestDatabase database, String file) {
    return database instanceof PostgresqlDatabase server
        ? "postgres://postgres:secret@%s:%d/%s"
            .formatted(server.host(), server.port(), server.name())
        : file;
  }

  /** Plays what a text says; its old output is left out. */
  String play(String text) throws IOException, InterruptedException, SQLException {
    StringBuilder played = new StringBuilder();
    for (String line : text.lines().filter(it -> it.matches("[$#] .*")).toList()) {
      played.append(played.isEmpty() ? "" : "\n").append(line).append("\n");
      if (line.startsWith("$")) {
        List<String> words = List.of(line.split(" "));
        played.append(play(words.get(1), words.subList(2, words.size())));
      }
    }
    return played.toString();
  }

  private String play(String program, List<String> arguments)
      throws IOException, InterruptedException, SQLException {
    switch (program) {
      case "godwit" -> {
        String text = printed(godwit.run(arguments));
        return isScript(arguments)
            ? text.replaceAll("(?m)^(?!-- |The script|\\[|here).*\n", "")
            : text;
      }
      case "code" ->
          ShopJar.write(DIRECTORY.resolve("lib/shop.jar"), arguments.toArray(String[]::new));
      case "sql" -> {
        try (Connection connection = database.dataSource().getConnection();
            Statement statement = connection.createStatement()) {
          statement.execute(String.join(" ", arguments));
        }
      }
      default -> throw new IllegalArgumentException(program);
    }
    return "";
  }

  /** What a script executes is tested where it is written; its remarks are for people. */
  private static boolean isScript(List<String> arguments) {
    return arguments.contains("sql")
        && arguments.stream().noneMatch(List.of("--json", "--output", "--url", "--help")::contains);
  }

  private static String printed(GodwitRun.Result result) {
    String text = normalised(result.out() + result.err());
    return text
        + (text.endsWith("\n") || text.isEmpty() ? "" : "\n")
        + (result.exitCode() == 0 ? "" : "[exit code " + result.exitCode() + "]\n");
  }

  /** What differs from run to run, in a form of about the same length, as lines are broken. */
  private static String normalised(String text) {
    List<List<String>> rules =
        List.of(
            List.of("localhost:[0-9]+/test[0-9]+", "localhost:5432/shop"),
            List.of("[0-9]+ ms\\b", "4 ms"),
            List.of("(\"durationMillis\": )[0-9]+", "$14"),
            List.of("(\"appliedBy\": )\"[^\"]*\"", "$1\"ann\""),
            List.of("(applied by +)[^ \n]+", "$1ann"),
            List.of("[0-9]{4}-[0-9]{2}-[0-9]{2} [0-9]{2}:[0-9]{2}", "2026-01-02 03:04"),
            List.of(
                "[0-9]{4}-[0-9]{2}-[0-9]{2}T[0-9:]{8}([.][0-9]+)?Z", "2026-01-02T03:04:05.678Z"),
            List.of("[0-9]{8}T[0-9]{6}[.][0-9]{3}Z", "20260102T030405.678Z"),
            List.of("(backed up as)\\s+[^ \"\n]*/shop[.]db", "$1 /data/shop.db"),
            List.of("(?<![a-z])/[^ \"\n]*/shop[.]db", "/data/shop.db"),
            List.of("(\"script\": )\".*\"", "$1\"…\""),
            List.of("(?m)^\tat .*\n", ""),
            List.of("\t[.]{3} [0-9]+ more", "\t... 9 more"));
    String normalised = text;
    for (List<String> rule : rules) {
      normalised = normalised.replaceAll(rule.get(0), rule.get(1));
    }
    return normalised;
  }
}
