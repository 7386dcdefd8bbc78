package dev.godwit.cli.output;

import java.io.Console;
import java.util.Optional;

/** Whoever sits at the terminal. */
public interface Person {

  /** The answer to a question; empty if they went away instead. */
  Optional<String> answer(String question);

  /** The answer to a question that nobody may see typed; empty if they went away instead. */
  Optional<String> secret(String question);

  /** The person at the console of this process. */
  static Person at(Console console) {
    return new Person() {
      @Override
      public Optional<String> answer(String question) {
        return Optional.ofNullable(console.readLine("%s", question));
      }

      @Override
      public Optional<String> secret(String question) {
        return Optional.ofNullable(console.readPassword("%s", question)).map(String::new);
      }
    };
  }
}
