package dev.godwit.benchmarks;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** Runs the benchmarks, all or one, and prints a table of what they measured. */
public final class Benchmarks {

  private static final List<Benchmark> ALL =
      List.of(
          new JarBenchmark(),
          new CompileBenchmark(),
          new ScaleBenchmark(),
          new StartBenchmark(),
          new ApplyBenchmark(),
          new RebuildBenchmark(),
          new ReportBenchmark());

  private Benchmarks() {}

  /**
   * Runs.
   *
   * @param arguments a directory to work in, how often things are measured at most, and the name of
   *     one benchmark, or none for all
   */
  public static void main(String[] arguments) throws Exception {
    String name = arguments.length > 2 ? arguments[2] : "";
    List<Benchmark> chosen =
        ALL.stream().filter(it -> name.isEmpty() || it.name().equals(name)).toList();
    if (chosen.isEmpty()) {
      System.err.println(
          "There is no benchmark '%s'. There are: %s."
              .formatted(name, String.join(", ", ALL.stream().map(Benchmark::name).toList())));
      System.exit(2);
    }
    int turns = Integer.parseInt(arguments[1]);
    List<Measure> measures = new ArrayList<>();
    try (Workplace workplace = Workplace.in(Path.of(arguments[0]), turns)) {
      for (Benchmark benchmark : chosen) {
        System.err.println("Measuring " + benchmark.name() + ".");
        measures.addAll(benchmark.measure(workplace));
      }
    }
    System.out.println(Measure.heading());
    measures.forEach(it -> System.out.println(it.row()));
  }
}
