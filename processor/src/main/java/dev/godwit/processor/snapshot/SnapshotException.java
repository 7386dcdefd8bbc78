package dev.godwit.processor.snapshot;

/** A snapshot that cannot be read. */
public final class SnapshotException extends RuntimeException {

  private static final long serialVersionUID = 1L;

  /**
   * Creates the exception.
   *
   * @param message the line's number and text, what is wrong with it, and what to do
   */
  public SnapshotException(String message) {
    super(message);
  }
}
