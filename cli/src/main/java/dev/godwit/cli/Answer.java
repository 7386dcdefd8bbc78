package dev.godwit.cli;

import dev.godwit.cli.output.Json;
import java.util.List;
import java.util.Objects;

/**
 * What a command found or did.
 *
 * @param facts for machines
 * @param lines the same for people
 */
record Answer(Outcome outcome, Json.Facts facts, List<String> lines) {

  Answer {
    Objects.requireNonNull(outcome, "outcome");
    Objects.requireNonNull(facts, "facts");
    lines = List.copyOf(lines);
  }

  /** Whether the lines are an error's. */
  boolean isError() {
    return facts.members().containsKey("error");
  }

  static Answer done(Json.Facts facts, List<String> lines) {
    return new Answer(Outcome.DONE, facts, lines);
  }
}
