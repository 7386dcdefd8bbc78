package dev.godwit.cli;

import picocli.CommandLine.Option;

/** The question before something is undone, and the option that answers it. */
final class Consent {

  @Option(
      names = {"-y", "--yes"},
      description = "Does not ask. Needed where there is no terminal, and with --json.")
  private boolean yes;

  boolean given() {
    return yes;
  }
}
