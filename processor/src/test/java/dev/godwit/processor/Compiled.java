package dev.godwit.processor;

import java.util.List;

/**
 * How a compile ended and what it said.
 *
 * @param isDone whether it succeeded
 * @param messages each as {@code kind File.java:line: text}, without the place if it has none
 */
record Compiled(boolean isDone, List<String> messages) {

  Compiled {
    messages = List.copyOf(messages);
  }

  /** This compile, after making sure that it succeeded. */
  Compiled done() {
    if (!isDone) {
      throw new AssertionError("The compile failed: " + String.join("\n", messages));
    }
    return this;
  }

  /** This compile, after making sure that it failed. */
  Compiled failed() {
    if (isDone) {
      throw new AssertionError("The compile succeeded: " + String.join("\n", messages));
    }
    return this;
  }
}
