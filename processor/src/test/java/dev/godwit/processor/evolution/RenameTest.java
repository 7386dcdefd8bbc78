package dev.godwit.processor.evolution;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.fail;

import dev.godwit.processor.evolution.Workshop.Message;
import dev.godwit.processor.snapshot.Snapshot;
import dev.godwit.schema.Schema;
import dev.godwit.schema.Table;
import dev.godwit.testing.Databases;
import dev.godwit.testing.PostgresqlDatabase;
import dev.godwit.testing.SqliteDatabase;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.stream.Stream;
import javax.tools.StandardJavaFileManager;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Renames, on live databases with rows in every table: entities before and after, and what the
 * compiler says; the values stay, and the schema is that of a new database, in both directions.
 *
 * <p>A case is a file {@code renames/<name>.txt}: sources before, {@code ----}, sources after,
 * {@code ----}, the messages and the migration. Each class, with an empty line between two, stands
 * in a file of its own; annotations of the migrations package follow the word {@code package}.
 */
@ExtendWith(Databases.class)
final class RenameTest {

  private static final String HEAD =
      "package com.acme.shop; import dev.godwit.annotations.*; import jakarta.persistence.*;"
          + " import java.util.*;\n";

  private static StandardJavaFileManager files;

  @BeforeAll
  static void openFiles() {
    files = Workshop.files();
  }

  @AfterAll
  static void closeFiles() throws IOException {
    files.close();
  }

  static List<String> cases() throws IOException {
    String only = System.getProperty("godwit.renames", "");
    try (Stream<Path> all = Files.list(directory())) {
      return all.map(it -> it.getFileName().toString().replace(".txt", ""))
          .filter(it -> it.contains(only))
          .sorted()
          .toList();
    }
  }

  private static Path directory() {
    return Path.of("src/test/resources/renames");
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("cases")
  void renames(
      String name,
      @TempDir Path directory,
      SqliteDatabase sqlite,
      SqliteDatabase freshSqlite,
      PostgresqlDatabase postgresql,
      PostgresqlDatabase freshPostgresql)
      throws IOException, SQLException {
    String[] parts = Files.readString(directory().resolve(name + ".txt")).split("----\n", -1);
    List<Voyage> voyages =
        List.of(new Voyage(sqlite, freshSqlite), new Voyage(postgresql, freshPostgresql));
    Workshop own = Workshop.in(directory.resolve("own"), files);
    put(own, parts[0]);
    assertThat(own.compile("write")).noneMatch(Message::isError);
    for (Voyage voyage : voyages) {
      try (URLClassLoader classes = own.classes()) {
        voyage.begin(Workshop.index(classes));
      }
    }
    Workshop other = Workshop.in(directory.resolve("other"), files);
    put(other, parts[1]);
    assertThat(other.compile("write")).noneMatch(Message::isError);
    Snapshot base = own.snapshot();
    put(own, parts[1]);
    List<Message> said = own.compile("write");
    String result = text(said) + body(own, base);
    if (System.getProperty("godwit.goldens", "").equals("write")) {
      Files.writeString(
          directory().resolve(name + ".txt"), parts[0] + "----\n" + parts[1] + "----\n" + result);
      fail("The case was rewritten: review it, and run without -Dgodwit.goldens.");
    }
    assertThat(result).isEqualTo(parts[2]);
    if (said.stream().noneMatch(Message::isError)) {
      try (URLClassLoader history = own.classes();
          URLClassLoader anew = other.classes()) {
        Kept kept = kept(base, other.snapshot());
        Schema model = other.snapshot().schema();
        Voyage.Step step =
            new Voyage.Step(
                base.schema(),
                model,
                Keys.none(),
                Keys.none(),
                Workshop.index(history),
                Workshop.index(anew),
                kept,
                Surroundings.of(kept, base.schema(), model, new Random(1)),
                false,
                false,
                List.of());
        if (!body(own, base).isEmpty()) {
          for (Voyage voyage : voyages) {
            voyage.take(step);
          }
        }
      }
    }
  }

  /** What keeps its values; the keys of rows get other names themselves. */
  private static Kept kept(Snapshot base, Snapshot model) {
    Kept all = Kept.of(base, model, Map.of(), Map.of());
    return new Kept(
        all.tables().stream()
            .map(
                table ->
                    new Kept.KeptTable(
                        table.from(),
                        table.to(),
                        table.names(),
                        table.columns().stream()
                            .filter(it -> !isKey(base.schema().table(table.from()), it.from()))
                            .toList()))
            .toList());
  }

  private static boolean isKey(Table table, String column) {
    return table.rows().stream().anyMatch(it -> it.key().column().equals(column));
  }

  /** Writes each class into a file of its own. */
  private static void put(Workshop workshop, String sources) {
    TreeMap<String, String> files = new TreeMap<>();
    String annotations = "@dev.godwit.annotations.Migrations";
    int number = 0;
    for (String type : sources.split("\n\n", -1)) {
      if (type.strip().startsWith("package ")) {
        annotations = type.strip().substring(8);
      } else if (!type.isBlank()) {
        files.put("Part" + number++ + ".java", HEAD + type.strip() + "\n");
      }
    }
    try {
      workshop.put(files);
      workshop.putMigrations(annotations);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Both bodies of the migration that was written. */
  private static String body(Workshop workshop, Snapshot base) throws IOException {
    TreeMap<String, String> migrations = new TreeMap<>(workshop.migrations());
    migrations.keySet().removeIf(it -> !it.startsWith("V"));
    if (migrations.size() == base.revisions().size()) {
      return "";
    }
    String text = migrations.lastEntry().getValue();
    return text.substring(text.indexOf("  @Override"), text.lastIndexOf("}"));
  }

  private static String text(List<Message> messages) {
    List<String> lines = new ArrayList<>();
    messages.forEach(it -> lines.add(it.toString() + "\n"));
    return String.join("", lines);
  }
}
