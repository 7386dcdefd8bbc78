package dev.godwit.cli;

import dev.godwit.cli.output.Json;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;

/** Names the newest revisions of the code. */
@Command(
    name = "heads",
    header = "Names the newest revisions of the code.",
    description = "Several where branches stand side by side. Changes nothing.")
final class HeadsCommand implements Callable<Integer> {

  private final Desk desk;

  HeadsCommand(Desk desk) {
    this.desk = desk;
  }

  @Override
  public Integer call() {
    return desk.offline(
        "heads",
        (migrator, place) -> {
          List<String> heads = migrator.heads();
          return Answer.done(Json.facts().with("heads", Json.texts(heads)), heads);
        });
  }
}
