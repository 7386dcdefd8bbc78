package dev.godwit.benchmarks;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.OptionalLong;
import java.util.stream.Stream;

/**
 * A compile by a process of its own, from sources to an empty directory.
 *
 * @param sources what is compiled
 * @param processors the path of the processors; empty for none
 */
record Compile(Path sources, String processors) {

  private static final Path STATUS = Path.of("/proc");

  /** What a compile cost. */
  record Cost(long nanos, OptionalLong peakBytes) {}

  /** Compiles with options of javac's. */
  Cost run(Path output, String... options) throws IOException, InterruptedException {
    Workplace.delete(output);
    Files.createDirectories(output);
    Path files = Files.createTempFile(output.getParent(), "sources", ".txt");
    try (Stream<Path> all = Files.walk(sources)) {
      Files.write(
          files, all.map(Path::toString).filter(it -> it.endsWith(".java")).sorted().toList());
    }
    List<String> command = new ArrayList<>();
    command.add(Workplace.program("javac"));
    command.addAll(Arrays.asList(options));
    command.addAll(List.of("-d", output.toString(), "-classpath"));
    command.add(
        Workplace.classPath(
            "godwit-annotations", "godwit-runtime", "jakarta.persistence", "hibernate"));
    command.addAll(
        processors.isEmpty() ? List.of("-proc:none") : List.of("--processor-path", processors));
    command.add("@" + files);
    long start = System.nanoTime();
    Path said = output.resolveSibling("javac.txt");
    Process process =
        new ProcessBuilder(command).redirectErrorStream(true).redirectOutput(said.toFile()).start();
    OptionalLong peak = OptionalLong.empty();
    while (!process.waitFor(20, java.util.concurrent.TimeUnit.MILLISECONDS)) {
      OptionalLong now = peak(process.pid());
      peak = now.isPresent() ? now : peak;
    }
    long nanos = System.nanoTime() - start;
    Files.delete(files);
    if (process.exitValue() != 0) {
      throw new IOException("The compile failed: " + Files.readString(said));
    }
    return new Cost(nanos, peak);
  }

  /** The most memory that a process had so far, where the system tells. */
  private static OptionalLong peak(long process) throws IOException {
    Path status = STATUS.resolve(Long.toString(process)).resolve("status");
    if (!Files.isReadable(status)) {
      return OptionalLong.empty();
    }
    try (Stream<String> lines = Files.lines(status)) {
      return lines
          .filter(line -> line.startsWith("VmHWM:"))
          .mapToLong(line -> Long.parseLong(line.replaceAll("\\D", "")) * 1024)
          .findFirst();
    } catch (java.io.UncheckedIOException gone) {
      return OptionalLong.empty();
    }
  }
}
