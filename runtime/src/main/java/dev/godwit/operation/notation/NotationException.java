package dev.godwit.operation.notation;

/** A text or a call that is no operation, or cannot be read as one. */
public final class NotationException extends RuntimeException {

  private static final long serialVersionUID = 1L;

  /**
   * Creates the exception.
   *
   * @param message what cannot be read, and what would be understood
   */
  public NotationException(String message) {
    super(message);
  }
}
