package dev.godwit.processor;

import static org.assertj.core.api.Assertions.assertThat;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.sql.DataSource;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Changes of models, each a file of {@code src/test/resources/change}: entities before, rows,
 * entities after; and what comes of it: the compiler's messages, the migration's bodies, and the
 * rows on both databases after the upgrade and after the downgrade, and after what an application
 * inserts then. {@code -Dgodwit.goldens=write} writes these parts anew, and fails so that nobody
 * leaves it on.
 */
final class ModelChangeTest {

  private static final Path CASES = Path.of("src/test/resources/change");
  private static final List<String> GIVEN = List.of("before", "rows", "after");
  private static final String MODEL = "src/com/acme/shop/Model.java";
  private static final String IMPORTS =
      """
      package com.acme.shop;

      import dev.godwit.annotations.*;
      import jakarta.persistence.*;
      import java.math.*;
      import java.time.*;
      import java.util.*;

      """;

  private static EmbeddedPostgres server;

  @TempDir private Path directory;

  @BeforeAll
  static void startServer() throws IOException {
    server = EmbeddedPostgres.builder().start();
  }

  @AfterAll
  static void stopServer() throws IOException {
    server.close();
  }

  static List<String> cases() throws IOException {
    try (Stream<Path> files = Files.list(CASES)) {
      return files
          .map(it -> it.getFileName().toString().replace(".txt", ""))
          .sorted()
          .collect(Collectors.toList());
    }
  }

  @ParameterizedTest
  @MethodSource("cases")
  void modelChangesAndChangesBack(String name) throws IOException, SQLException {
    Path file = CASES.resolve(name + ".txt");
    String text = Files.readString(file);
    Map<String, String> parts = parts(text);
    String actual = text(outcome(name, parts));
    if ("write".equals(System.getProperty("godwit.goldens"))) {
      Files.writeString(file, actual);
      assertThat("written").as("goldens were written").isEqualTo("compared");
    }
    assertThat(actual).isEqualTo(text);
  }

  private Map<String, String> outcome(String name, Map<String, String> given)
      throws IOException, SQLException {
    Map<String, String> parts = new LinkedHashMap<>();
    given.forEach(
        (part, text) -> {
          if (GIVEN.contains(part) || part.startsWith("insert ")) {
            parts.put(part, text);
          }
        });
    Project project = Project.inGit(directory);
    Map<String, DataSource> databases = databases(name);
    project.write(MODEL, IMPORTS + given.get("before")).compile().done();
    project.commit("first").compile().done();
    for (DataSource database : databases.values()) {
      Application application = project.application().on(database);
      application.start();
      given.get("rows").lines().forEach(application::sql);
    }
    Map<String, String> filled = rows(databases);
    Compiled compiled = project.write(MODEL, IMPORTS + given.get("after")).compile();
    int offset = (int) IMPORTS.lines().count();
    parts.put("messages", messages(compiled, offset));
    List<String> migrations =
        project.migrations().stream().filter(it -> it.startsWith("V0002")).toList();
    if (migrations.isEmpty()) {
      return parts;
    }
    String source = project.migration(migrations.get(0));
    parts.put("upgrade", body(source, "upgrade"));
    parts.put("downgrade", body(source, "downgrade"));
    if (parts.get("messages").contains("warning ")) {
      // The project refuses warnings: there are no classes to run.
      return parts;
    }
    compiled.done();
    for (DataSource database : databases.values()) {
      project.application().on(database).start();
    }
    insert(project, databases, given, "insert after on ");
    put(parts, "upgraded", rows(databases));
    for (DataSource database : databases.values()) {
      project.application().on(database).downgrade("-1");
    }
    insert(project, databases, given, "insert back on ");
    Map<String, String> returned = rows(databases);
    if (!returned.equals(filled)) {
      put(parts, "filled", filled);
      put(parts, "downgraded", returned);
    }
    for (DataSource database : databases.values()) {
      project.application().on(database).start();
    }
    return parts;
  }

  /** What an application does with the new schema, where a case says it. */
  private static void insert(
      Project project, Map<String, DataSource> databases, Map<String, String> given, String part)
      throws SQLException {
    for (Map.Entry<String, DataSource> database : databases.entrySet()) {
      Application application = project.application().on(database.getValue());
      given.getOrDefault(part + database.getKey(), "").lines().forEach(application::sql);
    }
  }

  private Map<String, DataSource> databases(String name) throws SQLException {
    String database = "change_" + name.replace('-', '_');
    try (var connection = server.getPostgresDatabase().getConnection()) {
      connection.createStatement().execute("create database " + database);
    }
    org.sqlite.SQLiteDataSource file = new org.sqlite.SQLiteDataSource();
    file.setUrl("jdbc:sqlite:" + directory.resolve("app.db"));
    Map<String, DataSource> databases = new LinkedHashMap<>();
    databases.put("PostgreSQL", server.getDatabase("postgres", database));
    databases.put("SQLite", file);
    return databases;
  }

  private static Map<String, String> rows(Map<String, DataSource> databases) throws SQLException {
    Map<String, String> rows = new LinkedHashMap<>();
    for (Map.Entry<String, DataSource> database : databases.entrySet()) {
      rows.put(database.getKey(), TableRows.of(database.getValue()));
    }
    return rows;
  }

  /** One part where the databases agree, else one for each. */
  private static void put(Map<String, String> parts, String name, Map<String, String> texts) {
    if (texts.values().stream().distinct().count() == 1) {
      parts.put(name, texts.values().iterator().next());
    } else {
      texts.forEach((database, text) -> parts.put(name + " on " + database, text));
    }
  }

  /** The messages, with lines counted from the entities. */
  private static String messages(Compiled compiled, int offset) {
    return compiled.messages().stream()
        .filter(it -> !it.startsWith("note: [godwit] draft ") && !it.contains("-Werror"))
        .map(
            it -> {
              var line = java.util.regex.Pattern.compile(" Model.java:(\\d+)").matcher(it);
              return line.find()
                  ? line.replaceFirst(" " + (Integer.parseInt(line.group(1)) - offset))
                  : it;
            })
        .map(it -> it.replace("[godwit] ", "") + "\n")
        .collect(Collectors.joining());
  }

  private static String body(String source, String method) {
    String start = "  public void " + method + "(Operations op) {\n";
    int from = source.indexOf(start) + start.length();
    return source.substring(from, source.indexOf("\n  }\n", from) + 1).replaceAll("(?m)^    ", "");
  }

  private static Map<String, String> parts(String text) {
    Map<String, String> parts = new LinkedHashMap<>();
    for (String part : text.split("(?m)^--- ", -1)) {
      int end = part.indexOf('\n');
      if (end > 0) {
        parts.put(part.substring(0, end), part.substring(end + 1));
      }
    }
    return parts;
  }

  private static String text(Map<String, String> parts) {
    return parts.entrySet().stream()
        .map(it -> "--- " + it.getKey() + "\n" + it.getValue())
        .collect(Collectors.joining());
  }
}
