package dev.godwit.cli;

import dev.godwit.Adoption;
import dev.godwit.BaselineResult;
import dev.godwit.Migrator;
import dev.godwit.cli.access.UsageProblem;
import dev.godwit.cli.output.Json;
import dev.godwit.cli.output.Prose;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Takes over a database that something else made. */
@Command(
    name = "baseline",
    header = "Takes over a database that Hibernate or another tool made.",
    description = {
      "Compares it with what a revision leads to, names every difference, and records the revision"
          + " and all before it as applied if there is none. The options say which differences are"
          + " put right, or passed over."
    })
final class BaselineCommand implements Callable<Integer> {

  private final Desk desk;

  @Parameters(
      arity = "0..1",
      paramLabel = "TARGET",
      description = "The revision that the database is at, or head (unless told).")
  private String target = "head";

  @Option(
      names = "--rename",
      description = "Gives constraints and indexes that only have other names the expected ones.")
  private boolean rename;

  @Option(
      names = "--complete",
      description = "Does that, and adds constraints and indexes that are missing altogether.")
  private boolean complete;

  @Option(
      names = "--anyway",
      description = "Changes nothing, and records the revisions whatever differs.")
  private boolean anyway;

  @Mixin private UnmanagedOption unmanaged = new UnmanagedOption();
  @Mixin private ChangeOptions changes = new ChangeOptions();

  BaselineCommand(Desk desk) {
    this.desk = desk;
  }

  @Override
  public Integer call() {
    return desk.look(
        "baseline",
        (migrator, place) ->
            answer(
                place, migrator, unmanaged.on(changes.on(migrator)).baseline(target, adoption())));
  }

  private Adoption adoption() {
    List<Adoption> asked = new ArrayList<>();
    if (rename) {
      asked.add(Adoption.RENAMING);
    }
    if (complete) {
      asked.add(Adoption.COMPLETING);
    }
    if (anyway) {
      asked.add(Adoption.ANYWAY);
    }
    if (asked.size() > 1) {
      throw new UsageProblem("--rename, --complete and --anyway exclude each other. Give one.");
    }
    return asked.isEmpty() ? Adoption.IF_EQUAL : asked.get(0);
  }

  private Answer answer(Desk.Place place, Migrator migrator, BaselineResult result) {
    Overview after = Overview.of(migrator);
    List<String> lines = new ArrayList<>(VerifyCommand.lines(desk.paint(), result.comparison()));
    Prose.lines(
            "%s; the history is at %s."
                .formatted(
                    result.recorded().isEmpty()
                        ? "Nothing to do"
                        : Sentences.were(result.recorded().size()) + " recorded as applied",
                    Sentences.at(after)),
            0)
        .forEach(line -> lines.add(desk.paint().good(line)));
    return Answer.done(
        Json.facts()
            .with("recorded", Json.texts(result.recorded()))
            .with("backup", Json.of(result.backup().map(Path::toString)))
            .with(VerifyCommand.facts(result.comparison()))
            .with(after.facts(place)),
        lines);
  }
}
