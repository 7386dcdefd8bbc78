package dev.godwit.forecast;

import dev.godwit.Direction;
import dev.godwit.Plan;
import dev.godwit.PlannedRevision;
import dev.godwit.code.Code;
import dev.godwit.dialect.Session;
import dev.godwit.history.AppliedRevision;
import dev.godwit.history.Target;
import dev.godwit.move.Losses;
import dev.godwit.move.Move;
import dev.godwit.plan.Ascent;
import dev.godwit.plan.DowngradePlanner;
import dev.godwit.plan.Outdated;
import dev.godwit.plan.Site;
import dev.godwit.plan.StepReader;
import dev.godwit.run.Database;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;

/** Finds what an upgrade or a downgrade would do, by planning it and stopping there. */
public final class Outlook {

  private final Code code;
  private final Site site;

  Outlook(Code code, Site site) {
    this.code = code;
    this.site = site;
  }

  /**
   * The plan for a database.
   *
   * @param way tells from the history which way the target lies
   */
  public static Plan plan(
      Code code, Database database, Target target, Function<List<AppliedRevision>, Direction> way)
      throws SQLException {
    List<AppliedRevision> rows = database.applied();
    try (Session session = database.open()) {
      Forecast forecast = new Forecast(rows, session::exists);
      new Outlook(code, database).travel(forecast, way.apply(rows), target);
      return new Plan(database.dialect().name(), planned(forecast.moves()));
    }
  }

  /** Goes all the way to a target in mind. */
  void travel(Forecast forecast, Direction direction, Target target) throws SQLException {
    switch (direction) {
      case UPGRADE -> new Ascent(code, site, forecast, Outdated.DRAFTS).to(target);
      case DOWNGRADE -> forecast.carryOut(new DowngradePlanner(code, site, target));
    }
  }

  private static List<PlannedRevision> planned(List<Forecast.Foreseen> foreseen) {
    List<PlannedRevision> revisions = new ArrayList<>();
    int next = 0;
    for (List<Move> moves :
        Move.byRevision(foreseen.stream().map(Forecast.Foreseen::move).toList())) {
      Move first = moves.get(0);
      revisions.add(
          new PlannedRevision(
              first.revision(),
              first.direction(),
              foreseen.get(next).description(),
              first.isTransactional(),
              moves.stream()
                  .flatMap(move -> move.steps().stream())
                  .map(step -> step.accept(new StepReader()))
                  .toList(),
              Losses.of(moves)));
      next += moves.size();
    }
    return revisions;
  }
}
