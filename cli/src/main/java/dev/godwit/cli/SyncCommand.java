package dev.godwit.cli;

import dev.godwit.ChangedDrafts;
import dev.godwit.SyncResult;
import dev.godwit.UpgradeResult;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** Makes a developer's database follow the code. */
@Command(
    name = "sync",
    header = "Makes a developer's database follow the branch that is checked out.",
    description = {
      "Undoes what this code does not know, and changed drafts, as they were recorded, and applies"
          + " what is pending. Asks before it undoes something. Not for databases in production."
    })
final class SyncCommand implements Callable<Integer> {

  private final Desk desk;

  @Mixin private ChangeOptions changes = new ChangeOptions();
  @Mixin private Consent consent = new Consent();

  SyncCommand(Desk desk) {
    this.desk = desk;
  }

  @Override
  public Integer call() {
    return desk.change(
        "sync",
        (migrator, place) -> {
          Overview before = Overview.of(migrator);
          List<String> undone = new ArrayList<>(before.status().unknown());
          undone.addAll(before.status().changed());
          if (!undone.isEmpty()) {
            desk.ask(
                consent,
                "sync",
                PlanText.undoing(desk.paint(), place.words(before.status().database()), undone));
          }
          SyncResult result = changes.on(migrator).withChangedDrafts(ChangedDrafts.REDO).sync();
          return UpgradeCommand.answer(
              desk,
              place,
              migrator,
              new UpgradeResult(result.undone(), result.applied(), result.backup()));
        });
  }
}
