package dev.godwit.forecast;

import dev.godwit.Direction;
import dev.godwit.code.Code;
import dev.godwit.dialect.Dialect;
import dev.godwit.dialect.ScriptText;
import dev.godwit.dialect.SessionSettings;
import dev.godwit.dialect.TablePlace;
import dev.godwit.history.HistoryScript;
import dev.godwit.history.HistoryTable;
import dev.godwit.history.Target;
import dev.godwit.move.Apply;
import dev.godwit.move.Losses;
import dev.godwit.move.Move;
import dev.godwit.move.Release;
import dev.godwit.move.Stamp;
import dev.godwit.move.Undo;
import dev.godwit.operation.notation.OperationText;
import dev.godwit.plan.Site;
import dev.godwit.plan.Ways;
import dev.godwit.script.Script;
import dev.godwit.script.ScriptWriter;
import dev.godwit.settings.Placeholders;
import dev.godwit.settings.Settings;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;

/** A database that is not there, but is as its history says: what scripts are written for. */
public final class Offline implements Site {

  private final Code code;
  private final Settings settings;
  private final Dialect dialect;

  public Offline(Code code, Settings settings, Dialect dialect) {
    this.code = code;
    this.settings = settings;
    this.dialect = dialect;
  }

  @Override
  public Dialect dialect() {
    return dialect;
  }

  /** There are none: the history says what the code says. */
  @Override
  public boolean redoesDrafts() {
    return true;
  }

  /** A script is executed in one transaction. */
  @Override
  public boolean takesSteps() {
    return false;
  }

  @Override
  public Placeholders placeholders() {
    return settings.placeholders();
  }

  /** Only a checkpoint that the database has passed is undone as recorded: by nothing. */
  @Override
  public String undo(String revision) {
    return OperationText.write(List.of());
  }

  @Override
  public void tell(String message) {}

  /** The script that leads from one target to another. */
  public Script script(Target from, Target to) {
    Beginning beginning = Beginning.at(code, from);
    Direction direction = to.accept(new Ways(code, beginning.rows()));
    Code stage = direction == Direction.UPGRADE ? code : beginning.code();
    Forecast forecast = new Forecast(beginning.rows(), name -> false);
    try {
      new Outlook(stage, this).travel(forecast, direction, to);
    } catch (SQLException impossible) {
      throw new IllegalStateException("No database was asked.", impossible);
    }
    return write(beginning, forecast.moves(), from, to);
  }

  private Script write(Beginning beginning, List<Forecast.Foreseen> moves, Target from, Target to) {
    ScriptText form =
        dialect.script(
            new SessionSettings(
                settings.historyTable().toString(),
                settings.lockTimeout(),
                settings.tableLockTimeout(),
                sentence -> {}));
    TablePlace place = dialect.place(settings.historyTable());
    boolean isUsual = settings.historyTable().equals(HistoryTable.NAME);
    HistoryScript history =
        new HistoryScript(
            isUsual ? HistoryTable.NAME.toString() : place.name(), code.history(), form);
    List<String> creation = new ArrayList<>(place.preparation());
    creation.add(history.create());
    ScriptWriter writer =
        new ScriptWriter(
            form,
            "Godwit %s: the history '%s' from %s to %s, on %s."
                .formatted(Release.name(), code.history(), from, to, dialect.name()));
    writer.start(
        beginning.rows().isEmpty() ? creation : List.of(), conditions(history, beginning, from));
    Stamp stamp = Stamp.ofScript();
    moves.forEach(it -> write(writer, history, it, stamp));
    return writer.script();
  }

  private List<ScriptWriter.Condition> conditions(
      HistoryScript history, Beginning beginning, Target from) {
    List<ScriptWriter.Condition> conditions = new ArrayList<>();
    if (!beginning.rows().isEmpty()) {
      conditions.add(
          new ScriptWriter.Condition(
              history.partial(),
              "The history '%s' of this database has a migration of which only some steps are done. Nothing was changed. Complete it or undo it with Godwit itself first: a script takes migrations whole."
                  .formatted(code.history())));
    }
    conditions.add(
        new ScriptWriter.Condition(
            history.elsewhere(beginning.rows(), beginning.newest()),
            "The script begins at '%s', and the history '%s' of this database is elsewhere. Nothing was changed. Write a script that begins where it is."
                .formatted(from, code.history())));
    return conditions;
  }

  private static void write(
      ScriptWriter writer, HistoryScript history, Forecast.Foreseen it, Stamp stamp) {
    Move move = it.move();
    ScriptWriter.Section section =
        writer.section(move.revision(), title(it), remarks(move), move.steps());
    if (move instanceof Undo) {
      section.require(
          history.missing(it.row().orElseThrow()),
          "'%s' is not applied in the form that this script undoes. Undo it with Godwit itself, as it was recorded."
              .formatted(move.revision()));
    }
    section.steps();
    section.end(move.recording(history, it.before(), stamp));
  }

  private static List<String> remarks(Move move) {
    List<String> remarks = new ArrayList<>();
    if (move instanceof Apply apply && apply.entry().draft()) {
      remarks.add("It is a draft: its migration was not committed when this was written.");
    }
    if (move instanceof Apply apply && !apply.entry().transactional()) {
      remarks.add(
          "Its migration is declared to commit step by step, and would build indexes beside the"
              + " work of others.");
      remarks.add(
          "This script does it in one transaction: it ends the same, but others wait meanwhile.");
    }
    remarks.addAll(Losses.of(List.of(move)));
    return remarks;
  }

  private static String title(Forecast.Foreseen it) {
    List<String> parts = new ArrayList<>();
    parts.add(it.move().direction() == Direction.UPGRADE ? "apply" : "undo");
    parts.add(it.move().revision());
    return String.join(" ", parts) + (it.description().isEmpty() ? "" : ": " + it.description());
  }
}
