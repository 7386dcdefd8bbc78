package dev.godwit.benchmarks;

import dev.godwit.DatabaseKind;
import dev.godwit.Migrator;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;

/** How long people wait for what tells them about a long history, and how that grows. */
final class ReportBenchmark implements Benchmark {

  private static final int MIGRATIONS = 1_000;
  private static final int TIMES = 5;
  private static final double LINEAR = 2.2;

  @Override
  public String name() {
    return "report";
  }

  @Override
  public List<Measure> measure(Workplace workplace) throws Exception {
    List<Measure> measures = new ArrayList<>();
    History history = History.compile(workplace, MIGRATIONS);
    History twice = History.compile(workplace, 2 * MIGRATIONS);
    for (DatabaseKind kind : DatabaseKind.values()) {
      measures.addAll(
          measures(
              workplace,
              "script for %s, 1,000 migrations and 500 tables".formatted(kind),
              () -> Migrator.offline(history.index()).script(kind, "base", "head"),
              () -> Migrator.offline(twice.index()).script(kind, "base", "head")));
    }
    for (Workplace.Kind kind : Workplace.Kind.values()) {
      Migrator empty = on(workplace, kind, history);
      Migrator emptyTwice = on(workplace, kind, twice);
      measures.addAll(measures(workplace, "plan on " + kind, empty::plan, emptyTwice::plan));
      empty.upgrade();
      emptyTwice.upgrade();
      measures.addAll(measures(workplace, "verify on " + kind, empty::verify, emptyTwice::verify));
    }
    return measures;
  }

  private static Migrator on(Workplace workplace, Workplace.Kind kind, History history)
      throws Exception {
    return Migrator.of(Workplace.dataSource(workplace.url(kind)), history.index())
        .withListener(it -> {});
  }

  private static List<Measure> measures(
      Workplace workplace, String what, Callable<?> one, Callable<?> two) throws Exception {
    List<Series> series = Series.inTurns(workplace.turns(TIMES), timed(one), timed(two));
    return List.of(
        new Measure(
            what, series.get(0).median() / 1e9, Measure.Unit.SECONDS, 2, series.get(0).toString()),
        Measure.ratio(what + ", twice as much : once", series.get(1), series.get(0), LINEAR));
  }

  private static Series.Once timed(Callable<?> work) {
    return () -> {
      long start = System.nanoTime();
      work.call();
      return System.nanoTime() - start;
    };
  }
}
