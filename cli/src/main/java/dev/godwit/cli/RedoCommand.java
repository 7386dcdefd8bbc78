package dev.godwit.cli;

import dev.godwit.ChangedDrafts;
import dev.godwit.Direction;
import dev.godwit.Plan;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** Undoes changed drafts and applies their new forms. */
@Command(
    name = "redo",
    header = "Undoes drafts that have changed, and applies their new forms.",
    description = {
      "A draft that was applied and edited since is undone as it was recorded, with what was built"
          + " on it, and then everything that is pending is applied. Asks before. On an SQLite file"
          + " 'upgrade' does the same by itself."
    })
final class RedoCommand implements Callable<Integer> {

  private final Desk desk;

  @Mixin private ChangeOptions changes = new ChangeOptions();
  @Mixin private Consent consent = new Consent();

  RedoCommand(Desk desk) {
    this.desk = desk;
  }

  @Override
  public Integer call() {
    return desk.change(
        "redo",
        (migrator, place) -> {
          Plan plan = migrator.withChangedDrafts(ChangedDrafts.REDO).plan();
          if (!plan.revisions(Direction.DOWNGRADE).isEmpty()) {
            desk.ask(consent, "redo", new PlanText(desk.paint()).question(plan, place));
          }
          return UpgradeCommand.answer(desk, place, migrator, changes.on(migrator).redo());
        });
  }
}
