package dev.godwit.cli;

import dev.godwit.DatabaseKind;
import dev.godwit.MigrationException;
import dev.godwit.Migrator;
import dev.godwit.cli.access.UsageProblem;
import dev.godwit.cli.output.Json;
import dev.godwit.script.Gap;
import dev.godwit.script.Script;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Writes a script. */
@Command(
    name = "sql",
    header = "Writes a script that does the same without Godwit, and asks no database.",
    description = {
      "It includes the rows of the history, and is refused by a database that is not where the"
          + " script begins. On PostgreSQL: psql -1 -f FILE; on SQLite: sqlite3 shop.db < FILE."
          + " What a script cannot contain, as Java code, is said in it, on stderr, and by the exit"
          + " code 3: it fails there until somebody writes that part."
    })
final class SqlCommand implements Callable<Integer> {

  private final Desk desk;

  @Parameters(
      arity = "0..1",
      paramLabel = "TARGET",
      description = {
        "Where the script leads: head (unless told), base, a revision or its beginning, +N or -N."
      })
  private String target = "head";

  @Option(
      names = "--from",
      paramLabel = "REVISION",
      description = "Where it begins: base (unless told), head, a revision or its beginning.")
  private String from = "base";

  /** The databases there are scripts for. */
  enum Dialect {
    POSTGRESQL,
    SQLITE;

    /** As it is typed. */
    @Override
    public String toString() {
      return name().toLowerCase(Locale.ROOT);
    }
  }

  @Option(
      names = "--dialect",
      paramLabel = "DATABASE",
      description = "postgresql or sqlite. That of the database's URL unless told.")
  private Optional<Dialect> dialect = Optional.empty();

  @Option(
      names = {"-o", "--output"},
      paramLabel = "FILE",
      description = "Writes to a file, in UTF-8, instead of stdout.")
  private Optional<Path> output = Optional.empty();

  SqlCommand(Desk desk) {
    this.desk = desk;
  }

  @Override
  public Integer call() {
    return desk.offline(
        "sql",
        (migrator, place) -> {
          DatabaseKind kind = kind(migrator, place);
          Script script = migrator.script(kind, from, target);
          output.ifPresent(file -> write(file, script.text()));
          return new Answer(
              script.isComplete() ? Outcome.DONE : Outcome.PENDING,
              facts(kind, script),
              lines(script),
              script.gaps().stream().map(gap -> "The script lacks something of " + gap).toList());
        });
  }

  private DatabaseKind kind(Migrator migrator, Desk.Place place) {
    return dialect
        .map(it -> it == Dialect.SQLITE ? DatabaseKind.SQLITE : DatabaseKind.POSTGRESQL)
        .or(() -> place.url().flatMap(url -> kind(url.jdbcUrl())))
        .or(() -> ofDatabase(migrator))
        .orElseThrow(
            () ->
                new UsageProblem(
                    "For which database? Give --dialect postgresql, or --dialect sqlite."));
  }

  /** The kind of an application's own database. */
  private static Optional<DatabaseKind> ofDatabase(Migrator migrator) {
    try {
      return kind(migrator.status().database());
    } catch (MigrationException offline) {
      return Optional.empty();
    }
  }

  private static Optional<DatabaseKind> kind(String text) {
    String lower = text.toLowerCase(Locale.ROOT);
    if (lower.contains("postgresql")) {
      return Optional.of(DatabaseKind.POSTGRESQL);
    }
    return lower.contains("sqlite") ? Optional.of(DatabaseKind.SQLITE) : Optional.empty();
  }

  private static void write(Path file, String text) {
    try {
      Files.writeString(file, text);
    } catch (IOException cause) {
      throw new UsageProblem(
          "The script cannot be written to '%s'. Choose another file with --output."
              .formatted(file));
    }
  }

  private List<String> lines(Script script) {
    List<String> lines = new ArrayList<>();
    if (output.isPresent()) {
      lines.add(
          "%s written to %s.".formatted(Sentences.were(script.revisions().size()), output.get()));
    } else {
      lines.add(script.text().stripTrailing());
    }
    return lines;
  }

  private Json.Facts facts(DatabaseKind kind, Script script) {
    return Json.facts()
        .with("dialect", Json.of(kind.name().toLowerCase(Locale.ROOT)))
        .with("from", Json.of(from))
        .with("to", Json.of(target))
        .with("revisions", Json.texts(script.revisions()))
        .with("gaps", Json.items(script.gaps().stream().map(SqlCommand::facts).toList()))
        .with("script", Json.of(script.text()));
  }

  private static Json.Facts facts(Gap gap) {
    return Json.facts()
        .with("revision", Json.of(gap.revision()))
        .with("reason", Json.of(gap.reason()));
  }
}
