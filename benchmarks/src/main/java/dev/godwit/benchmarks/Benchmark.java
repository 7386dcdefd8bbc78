package dev.godwit.benchmarks;

import java.util.List;

/** Something that is measured on its own. */
interface Benchmark {

  /** The name by which it is asked for. */
  String name();

  /** Measures. */
  List<Measure> measure(Workplace workplace) throws Exception;
}
