package dev.godwit.dialect;

import dev.godwit.operation.Operation;

/** An operation that a database cannot carry out, or not without the developer's help. */
public final class UnsupportedOperation extends RuntimeException {

  private static final long serialVersionUID = 1L;

  private final transient Operation operation;

  /**
   * Creates the exception.
   *
   * @param operation the operation
   * @param message why it is refused and what to write instead
   */
  public UnsupportedOperation(Operation operation, String message) {
    super(message);
    this.operation = operation;
  }

  /** The operation that is refused; null after serialization. */
  public Operation operation() {
    return operation;
  }
}
