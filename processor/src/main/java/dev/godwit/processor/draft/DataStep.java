package dev.godwit.processor.draft;

import dev.godwit.processor.source.Body.Statement;
import java.util.Objects;

/**
 * A statement of a branch that does something to data, which the databases of the other branch have
 * yet to see.
 *
 * @param fileName the migration that has it
 * @param statement the statement
 * @param body the method of the merge that it belongs into
 */
public record DataStep(String fileName, Statement statement, String body) {

  /** Checks that nothing is null. */
  public DataStep {
    Objects.requireNonNull(fileName, "fileName");
    Objects.requireNonNull(statement, "statement");
    Objects.requireNonNull(body, "body");
  }

  /** It as a part of a sentence. */
  String inWords() {
    return "'%s' has '%s', which belongs into '%s'".formatted(fileName, statement.inWords(), body);
  }
}
