package dev.godwit.benchmarks;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** What Godwit adds to a compile, beside Hibernate's processor and none. */
final class CompileBenchmark implements Benchmark {

  private static final int ENTITIES = 500;
  private static final int TIMES = 3;
  static final String WRITE = "-Agodwit.mode=write";

  @Override
  public String name() {
    return "compile";
  }

  @Override
  public List<Measure> measure(Workplace workplace) throws Exception {
    List<Measure> measures = new ArrayList<>();
    EntitySources some = committed(workplace, ENTITIES);
    EntitySources fresh = EntitySources.write(workplace.directory("fresh"), ENTITIES);
    Path output = workplace.directory("classes");
    List<Series> series =
        Series.inTurns(
            workplace.turns(TIMES),
            () -> new Compile(some.directory(), "").run(output).nanos(),
            () -> new Compile(some.directory(), godwit()).run(output, WRITE).nanos(),
            () -> new Compile(some.directory(), hibernate()).run(output).nanos(),
            () -> {
              long nanos = new Compile(fresh.directory(), godwit()).run(output, WRITE).nanos();
              fresh.restore();
              return nanos;
            },
            () ->
                new Compile(some.directory(), Workplace.classPath("benchmarks"))
                    .run(output, "-processor", IdleProcessor.class.getName())
                    .nanos());
    Series none = series.get(0);
    Series unchanged = series.get(1);
    measures.add(
        Measure.ratio("compile of 500 entities, unchanged : no processor", unchanged, none, 1.10));
    measures.add(
        Measure.ratio("the same with a processor that does nothing", series.get(4), none, 1.10));
    measures.add(added(none, unchanged, series.get(2)));
    measures.add(
        Measure.ratio("first compile of 500 entities : unchanged", series.get(3), unchanged, 1.50));
    return measures;
  }

  private static Measure added(Series none, Series godwit, Series hibernate) {
    double ours = godwit.median() - none.median();
    double theirs = hibernate.median() - none.median();
    return new Measure(
        "added compile time : that of hibernate-processor",
        ours / theirs,
        Measure.Unit.RATIO,
        0.10,
        String.format(Locale.ROOT, "%.0f : %.0f ms; %s", ours / 1e6, theirs / 1e6, hibernate));
  }

  /** Entities whose first migration is committed. */
  static EntitySources committed(Workplace workplace, int count) throws Exception {
    EntitySources sources = EntitySources.write(workplace.directory("entities"), count);
    new Compile(sources.directory(), godwit()).run(workplace.directory("classes"), WRITE);
    sources.commit();
    return sources;
  }

  static String godwit() {
    return Workplace.classPath(
        "godwit-annotations",
        "godwit-runtime",
        "godwit-processor",
        "javapoet",
        "jakarta.persistence");
  }

  private static String hibernate() {
    return Workplace.classPath("hibernate", "jakarta", "jboss", "jandex", "byte-buddy", "antlr");
  }
}
