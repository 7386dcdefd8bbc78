package dev.godwit.benchmarks;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** How a compile's time and memory grow with the entities, where nothing has changed. */
final class ScaleBenchmark implements Benchmark {

  private static final int FEW = 500;
  private static final int MANY = 2_000;
  private static final int TIMES = 2;

  @Override
  public String name() {
    return "scale";
  }

  @Override
  public List<Measure> measure(Workplace workplace) throws Exception {
    EntitySources few = CompileBenchmark.committed(workplace, FEW);
    EntitySources many = CompileBenchmark.committed(workplace, MANY);
    Path output = workplace.directory("classes");
    List<Compile.Cost> fews = new ArrayList<>();
    List<Compile.Cost> manies = new ArrayList<>();
    List<Compile.Cost> nones = new ArrayList<>();
    for (int time = 0; time < workplace.turns(TIMES); time++) {
      nones.add(new Compile(many.directory(), "").run(output));
      manies.add(with(many, output));
      fews.add(with(few, output));
    }
    List<Measure> measures = new ArrayList<>();
    measures.add(
        Measure.ratio("compile of 2,000 entities : 500", nanos(manies), nanos(fews), 4.40));
    if (nones.get(0).peakBytes().isPresent()) {
      measures.add(
          Measure.ratio(
              "peak memory of the compile of 2,000 entities : no processor",
              bytes(manies),
              bytes(nones),
              1.15));
    }
    return measures;
  }

  private static Compile.Cost with(EntitySources sources, Path output) throws Exception {
    return new Compile(sources.directory(), CompileBenchmark.godwit())
        .run(output, CompileBenchmark.WRITE);
  }

  private static Series nanos(List<Compile.Cost> costs) {
    return new Series(
        costs.stream().map(it -> (double) it.nanos()).toList(), Series.Unit.MILLISECONDS);
  }

  /** Where the system does not tell how much memory a process had, there is none. */
  private static Series bytes(List<Compile.Cost> costs) {
    return new Series(
        costs.stream().map(it -> (double) it.peakBytes().orElseThrow()).toList(),
        Series.Unit.MEBIBYTES);
  }
}
