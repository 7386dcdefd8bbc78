package dev.godwit.benchmarks;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** How much the runtime adds to an application. */
final class JarBenchmark implements Benchmark {

  @Override
  public String name() {
    return "jar";
  }

  @Override
  public List<Measure> measure(Workplace workplace) throws IOException {
    Path jar = Path.of(Workplace.classPath("godwit-runtime"));
    if (!Files.isRegularFile(jar)) {
      throw new IOException("The runtime is no jar, but '" + jar + "'. Let Maven package it.");
    }
    return List.of(
        new Measure("runtime jar", Files.size(jar) / 1024.0, Measure.Unit.KIBIBYTES, 200, ""));
  }
}
