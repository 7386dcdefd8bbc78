package dev.godwit.cli;

import dev.godwit.cli.output.Json;
import java.util.List;
import java.util.Objects;

/**
 * What a command found or did.
 *
 * @param facts for machines
 * @param lines the same for people
 * @param remarks what people should know besides, where the lines are for a file
 */
record Answer(Outcome outcome, Json.Facts facts, List<String> lines, List<String> remarks) {

  Answer {
    Objects.requireNonNull(outcome, "outcome");
    Objects.requireNonNull(facts, "facts");
    lines = List.copyOf(lines);
    remarks = List.copyOf(remarks);
  }

  /** Whether the lines are an error's. */
  boolean isError() {
    return facts.members().containsKey("error");
  }

  static Answer of(Outcome outcome, Json.Facts facts, List<String> lines) {
    return new Answer(outcome, facts, lines, List.of());
  }

  static Answer done(Json.Facts facts, List<String> lines) {
    return of(Outcome.DONE, facts, lines);
  }
}
