package dev.godwit.cli;

import java.io.IOException;
import java.util.List;

/** A way to run a command. */
interface GodwitRun {

  /** What was written, and the exit code. */
  record Result(String out, String err, int exitCode) {}

  /** Runs a command to its end. */
  Result run(List<String> arguments) throws IOException, InterruptedException;
}
