package dev.godwit.cli;

import dev.godwit.Migrator;
import dev.godwit.Progress;
import dev.godwit.cli.access.Access;
import dev.godwit.cli.access.UsageProblem;
import dev.godwit.cli.output.Json;
import dev.godwit.cli.output.Paint;
import dev.godwit.cli.output.Prose;
import dev.godwit.cli.output.StatusLine;
import dev.godwit.cli.output.Terminal;
import dev.godwit.connection.DatabaseUrl;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Supplier;

/** Where commands do their work: it opens the database, and hands the answer out. */
final class Desk {

  private final CommonOptions options;
  private final Terminal terminal;
  private final Access access;

  Desk(CommonOptions options, Terminal terminal, Access access) {
    this.options = options;
    this.terminal = terminal;
    this.access = access;
  }

  /** What a command does with a database. */
  @FunctionalInterface
  interface Work {
    Answer with(Migrator migrator, Place place);
  }

  /**
   * The database in words.
   *
   * @param url where it is; empty if only the application knows
   */
  record Place(Optional<DatabaseUrl> url) {

    /** The words, behind the kind of database. */
    String words(String kind) {
      return kind + url.map(it -> " at " + it).orElse("");
    }

    /** The SQLite file; empty for other databases, and where only the application knows. */
    Optional<Path> file() {
      return url.flatMap(DatabaseUrl::file);
    }

    Json json() {
      return Json.of(url.map(DatabaseUrl::toString));
    }
  }

  Paint paint() {
    return terminal.paint();
  }

  /** Carries out a command that may make the database. */
  int change(String command, Work work) {
    return answer(command, work);
  }

  /** Carries out a command that changes nothing, nor makes an SQLite file by looking at it. */
  int look(String command, Work work) {
    return answer(
        command,
        (migrator, place) -> {
          requireFile(place);
          return work.with(migrator, place);
        });
  }

  /** Carries out a command that needs the migrations only. */
  int offline(String command, Work work) {
    return answer(command, access::openOffline, work);
  }

  private int answer(String command, Work work) {
    return answer(command, access::open, work);
  }

  private int answer(String command, Supplier<Access.Opened> way, Work work) {
    Answer answer;
    try (Access.Opened opened = way.get()) {
      answer =
          work.with(
              opened.migrator().withListener(this::tell).withProgress(this::show),
              new Place(opened.url()));
    } catch (RuntimeException cause) {
      clear();
      answer = Failure.of(cause).answer();
      if (options.verbose()) {
        cause.printStackTrace(terminal.err());
      }
    }
    clear();
    return print(command, answer);
  }

  private static void requireFile(Place place) {
    Optional<Path> missing = place.file().filter(Files::notExists);
    if (missing.isPresent()) {
      throw new UsageProblem(
          "There is no SQLite file '%s'. Correct --url; 'upgrade' makes a new file."
              .formatted(missing.get()));
    }
  }

  /** Says at once what happens. */
  private void tell(String sentence) {
    clear();
    (options.json() ? terminal.err() : terminal.out())
        .println(String.join("\n", Prose.lines(sentence, 0)));
  }

  private void show(Progress progress) {
    if (!options.json()) {
      terminal.line().ifPresent(line -> line.show(progress.fraction(), progress.toString()));
    }
  }

  private void clear() {
    terminal.line().ifPresent(StatusLine::clear);
  }

  /**
   * Asks whether to go on.
   *
   * @param facts what would happen, in lines
   * @throws Declined unless the answer is yes
   * @throws UsageProblem if nobody can be asked
   */
  void ask(Consent consent, String command, List<String> facts) {
    if (consent.given()) {
      return;
    }
    if (options.json() || terminal.person().isEmpty()) {
      throw new UsageProblem(
          "'%s' asks before it goes on, and there is nobody to ask. It would do this:\n%s\nGive --yes if that is meant."
              .formatted(command, String.join("\n", facts)));
    }
    facts.forEach(terminal.out()::println);
    String answer = terminal.person().get().answer("Continue? [y/N] ").orElse("");
    if (!List.of("y", "yes").contains(answer.strip().toLowerCase(Locale.ROOT))) {
      throw new Declined();
    }
  }

  private int print(String command, Answer answer) {
    if (options.json()) {
      Json.Facts facts =
          Json.facts()
              .with("command", Json.of(command))
              .with("outcome", Json.of(answer.outcome().word()))
              .with(answer.facts());
      terminal.out().println(facts.indented(""));
    } else if (answer.isError()) {
      printError(answer);
    } else {
      answer.lines().forEach(terminal.out()::println);
      answer.remarks().stream()
          .flatMap(remark -> Prose.lines(remark, 0).stream())
          .forEach(terminal.err()::println);
    }
    return answer.outcome().exitCode();
  }

  private void printError(Answer answer) {
    String label = "error: ";
    List<String> lines = Prose.lines(label + String.join("\n", answer.lines()), 0);
    terminal.err().println(paint().bad(label.strip()) + lines.get(0).substring(label.length() - 1));
    lines.stream().skip(1).forEach(terminal.err()::println);
  }
}
