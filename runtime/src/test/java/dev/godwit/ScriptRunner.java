package dev.godwit;

import dev.godwit.dialect.SqlSyntax;
import dev.godwit.dialect.SqlToken;
import dev.godwit.dialect.SqlTokens;
import dev.godwit.script.Script;
import dev.godwit.testing.PostgresqlDatabase;
import dev.godwit.testing.SqliteDatabase;
import dev.godwit.testing.TestDatabase;
import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.regex.Pattern;

/** Executes scripts as the databases' command lines do, or by them where they are installed. */
final class ScriptRunner {

  private ScriptRunner() {}

  /** Executes a script through JDBC: on PostgreSQL in one transaction, up to the first error. */
  static void run(TestDatabase database, Script script) throws SQLException {
    boolean isSqlite = database instanceof SqliteDatabase;
    try (Connection connection = database.connect()) {
      connection.setAutoCommit(isSqlite);
      try (Statement statement = connection.createStatement()) {
        statement.setEscapeProcessing(false);
        for (String sql :
            statements(script.text(), isSqlite ? SqlSyntax.SQLITE : SqlSyntax.POSTGRESQL)) {
          statement.execute(sql);
        }
        if (!isSqlite) {
          connection.commit();
        }
      } catch (SQLException cause) {
        if (!isSqlite) {
          connection.rollback();
        }
        throw cause;
      }
    }
  }

  private static List<String> statements(String script, SqlSyntax syntax) {
    String sql = script.replaceFirst("(?m)^\\.bail on\n\\.timeout \\d+$", "");
    List<String> statements = new ArrayList<>();
    List<SqlToken> tokens = SqlTokens.of(sql, syntax);
    int first = 0;
    boolean inBody = false;
    for (int i = 0; i < tokens.size(); i++) {
      SqlToken token = tokens.get(i);
      boolean isTrigger = i - first == 1 && token.is("trigger") && tokens.get(first).is("create");
      inBody = (inBody || isTrigger) && !token.is("end");
      if (token.is(';') && !inBody) {
        statements.add(sql.substring(tokens.get(first).start(), token.start()));
        first = i + 1;
      }
    }
    return statements;
  }

  /** What a program said, and how it ended. */
  record Outcome(int code, String output) {}

  /** Whether the database's command line is installed. */
  static boolean isInstalled(TestDatabase database) {
    String program = database instanceof SqliteDatabase ? "sqlite3" : "psql";
    return Pattern.compile(Pattern.quote(File.pathSeparator))
        .splitAsStream(String.valueOf(System.getenv("PATH")))
        .anyMatch(directory -> Files.isExecutable(Path.of(directory, program)));
  }

  /** Executes a script by the database's command line, which must be installed. */
  static Outcome runByProgram(TestDatabase database, Script script, String... more)
      throws IOException, InterruptedException {
    Path file = Files.createTempFile("godwit", ".sql");
    try {
      Files.writeString(file, script.text());
      ProcessBuilder builder = new ProcessBuilder(command(database, file, List.of(more)));
      builder.redirectErrorStream(true);
      if (database instanceof SqliteDatabase) {
        builder.redirectInput(file.toFile());
      }
      Process process = builder.start();
      String output = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
      if (!process.waitFor(1, TimeUnit.MINUTES)) {
        process.destroyForcibly();
        throw new IllegalStateException("The program does not end: " + output);
      }
      return new Outcome(process.exitValue(), output);
    } finally {
      Files.delete(file);
    }
  }

  private static List<String> command(TestDatabase database, Path file, List<String> more) {
    List<String> command = new ArrayList<>();
    if (database instanceof SqliteDatabase sqlite) {
      command.addAll(List.of("sqlite3", sqlite.file().toString()));
    } else {
      PostgresqlDatabase postgresql = (PostgresqlDatabase) database;
      command.addAll(
          List.of(
              "psql",
              "--no-psqlrc",
              "--quiet",
              "--host=" + postgresql.host(),
              "--port=" + postgresql.port(),
              "--username=postgres",
              "--dbname=" + postgresql.name(),
              "--file=" + file));
    }
    command.addAll(more);
    return command;
  }
}
