package dev.godwit.benchmarks;

import java.io.File;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.results.RunResult;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.options.OptionsBuilder;
import org.openjdk.jmh.runner.options.VerboseMode;

/** What a start costs where a thousand migrations are applied and none is pending. */
final class StartBenchmark implements Benchmark {

  private static final int MIGRATIONS = 1_000;
  private static final int TIMES = 15;
  private static final int FORKS = 2;

  @Override
  public String name() {
    return "start";
  }

  @Override
  public List<Measure> measure(Workplace workplace) throws Exception {
    List<Measure> measures = new ArrayList<>();
    History history = History.compile(workplace, MIGRATIONS);
    for (Workplace.Kind kind : Workplace.Kind.values()) {
      Path flyway = History.flyway(workplace, history.statements(workplace, kind));
      String ours = workplace.url(kind);
      String theirs = workplace.url(kind);
      Peers.godwit(Workplace.dataSource(ours), history.index());
      Peers.flyway(Workplace.dataSource(theirs), flyway);
      List<Series> inProcess =
          inTurns(
              workplace.turns(FORKS),
              () -> run("godwit", ours, history.classes()),
              () -> run("flyway", theirs, flyway),
              () -> run("query", ours, history.classes()));
      measures.add(
          Measure.ratio(
              "start with nothing pending on %s : Flyway".formatted(kind),
              inProcess.get(0),
              inProcess.get(1),
              0.10));
      measures.add(
          Measure.ratio(
              "the same for a connection and one query alone",
              inProcess.get(2),
              inProcess.get(1),
              0.10));
      List<Series> processes =
          Series.inTurns(
              workplace.turns(TIMES),
              () -> process(workplace, history, "query", ours),
              () -> process(workplace, history, "godwit", ours));
      measures.add(
          Measure.ratio(
              "the same as a whole process on %s : one query".formatted(kind),
              processes.get(1),
              processes.get(0),
              1.25));
    }
    return measures;
  }

  /** A method measured in a process of its own. */
  @FunctionalInterface
  private interface Fork {
    List<Double> nanos() throws Exception;
  }

  private static List<Series> inTurns(int times, Fork... kinds) throws Exception {
    List<List<Double>> values = new ArrayList<>();
    for (int time = 0; time < times; time++) {
      for (int kind = 0; kind < kinds.length; kind++) {
        if (time == 0) {
          values.add(new ArrayList<>());
        }
        values.get(kind).addAll(kinds[kind].nanos());
      }
    }
    return values.stream().map(it -> new Series(it, Series.Unit.MILLISECONDS)).toList();
  }

  private static List<Double> run(String method, String url, Path migrations) throws Exception {
    Collection<RunResult> results =
        new Runner(
                new OptionsBuilder()
                    .include(NothingPending.class.getName() + "." + method + "$")
                    .jvmArgsAppend(
                        "-Dbenchmark.url=" + url,
                        "-Dbenchmark.migrations=" + migrations,
                        "-Djava.util.logging.config.file="
                            + System.getProperty("java.util.logging.config.file"))
                    .forks(1)
                    .verbosity(VerboseMode.SILENT)
                    .warmupIterations(5)
                    .measurementIterations(5)
                    .timeUnit(TimeUnit.NANOSECONDS)
                    .build())
            .run();
    return results.stream()
        .flatMap(it -> it.getBenchmarkResults().stream())
        .flatMap(it -> it.getIterationResults().stream())
        .map(it -> it.getPrimaryResult().getScore())
        .toList();
  }

  private static double process(Workplace workplace, History history, String what, String url)
      throws Exception {
    Path directory = workplace.directory("start");
    List<String> command =
        List.of(
            Workplace.program("java"),
            "-Xshare:auto",
            "-classpath",
            Workplace.classPath(
                    "godwit-annotations",
                    "godwit-runtime",
                    "sqlite",
                    "slf4j",
                    "postgresql-4",
                    "benchmarks")
                + File.pathSeparator
                + history.classes(),
            StartProcess.class.getName(),
            what,
            url);
    long start = System.nanoTime();
    Workplace.run(directory, command);
    return System.nanoTime() - start;
  }
}
