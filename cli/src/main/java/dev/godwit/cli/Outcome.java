package dev.godwit.cli;

import java.util.Locale;

/** How a command ended; its exit code is for scripts. */
enum Outcome {
  /** Done, or nothing to do. */
  DONE(0),
  /** The database refused, or Godwit did. */
  FAILED(1),
  /** The command line cannot be followed. */
  USAGE(2),
  /** The database is not what the code expects. */
  PENDING(3);

  private final int exitCode;

  Outcome(int exitCode) {
    this.exitCode = exitCode;
  }

  int exitCode() {
    return exitCode;
  }

  /** The word for it in JSON. */
  String word() {
    return name().toLowerCase(Locale.ROOT);
  }
}
