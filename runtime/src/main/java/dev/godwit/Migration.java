package dev.godwit;

import dev.godwit.operation.Operations;

/**
 * A step in a database's history, and the step back. Bodies are lists of calls with constant
 * arguments, so that the compiler can read them as data; they are never asked for a decision.
 */
public interface Migration {

  /** Writes down what leads from the parents' schema to this revision's. */
  void upgrade(Operations op);

  /** Writes down what leads back. */
  void downgrade(Operations op);
}
