package dev.godwit.benchmarks;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import javax.sql.DataSource;

/** What it costs to apply a thousand migrations, beside the statements alone and others. */
final class ApplyBenchmark implements Benchmark {

  private static final int MIGRATIONS = 1_000;
  private static final int TIMES = 3;

  @Override
  public String name() {
    return "apply";
  }

  @Override
  public List<Measure> measure(Workplace workplace) throws Exception {
    List<Measure> measures = new ArrayList<>();
    History history = History.compile(workplace, MIGRATIONS);
    for (Workplace.Kind kind : Workplace.Kind.values()) {
      List<List<String>> statements = history.statements(workplace, kind);
      Path flyway = History.flyway(workplace, statements);
      Path liquibase = History.liquibase(workplace, statements);
      List<Series> series =
          Series.inTurns(
              workplace.turns(TIMES),
              on(workplace, kind, it -> Peers.jdbc(it, statements)),
              on(workplace, kind, it -> Peers.godwit(it, history.index())),
              on(workplace, kind, it -> Peers.flyway(it, flyway)),
              on(workplace, kind, it -> Peers.liquibase(it, liquibase)));
      String what = "1,000 migrations on %s : ".formatted(kind);
      measures.add(Measure.ratio(what + "plain JDBC", series.get(1), series.get(0), 1.15));
      measures.add(Measure.ratio(what + "Flyway", series.get(1), series.get(2), 0.50));
      measures.add(Measure.ratio(what + "Liquibase", series.get(1), series.get(3), 0.50));
    }
    return measures;
  }

  /** Migrates a database. */
  @FunctionalInterface
  private interface Work {
    void on(DataSource database) throws Exception;
  }

  /** Work on a new database each time. */
  private static Series.Once on(Workplace workplace, Workplace.Kind kind, Work work) {
    return () -> {
      DataSource database = Workplace.dataSource(workplace.url(kind));
      long start = System.nanoTime();
      work.on(database);
      return System.nanoTime() - start;
    };
  }
}
