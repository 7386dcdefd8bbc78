package dev.godwit.benchmarks;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * The same thing measured several times.
 *
 * @param values sorted; in the unit's smallest parts
 * @param unit what they are shown in
 */
record Series(List<Double> values, Unit unit) {

  /** What a series is shown in. */
  enum Unit {
    MILLISECONDS(1e6, "ms"),
    MEBIBYTES(1024 * 1024, "MiB");

    private final double parts;
    private final String name;

    Unit(double parts, String name) {
      this.parts = parts;
      this.name = name;
    }
  }

  Series {
    values = values.stream().sorted().toList();
    if (values.isEmpty()) {
      throw new IllegalArgumentException("Nothing was measured.");
    }
  }

  /** Something that can be measured once. */
  @FunctionalInterface
  interface Once {

    /** Does it, and says how many nanoseconds it took. */
    double nanos() throws Exception;
  }

  /** Measures these in turns, each so many times after once for nothing. */
  static List<Series> inTurns(int times, Once... kinds) throws Exception {
    List<List<Double>> values = new ArrayList<>();
    for (Once kind : kinds) {
      kind.nanos();
      values.add(new ArrayList<>());
    }
    for (int time = 0; time < times; time++) {
      for (int kind = 0; kind < kinds.length; kind++) {
        values.get(kind).add(kinds[kind].nanos());
      }
    }
    return values.stream().map(it -> new Series(it, Unit.MILLISECONDS)).toList();
  }

  double median() {
    int middle = values.size() / 2;
    return values.size() % 2 == 1
        ? values.get(middle)
        : (values.get(middle - 1) + values.get(middle)) / 2;
  }

  @Override
  public String toString() {
    return String.format(
        Locale.ROOT,
        "%.1f (%.1f to %.1f) %s",
        median() / unit.parts,
        values.get(0) / unit.parts,
        values.get(values.size() - 1) / unit.parts,
        unit.name);
  }
}
