package dev.godwit.processor.draft;

/** Git failed in a way that leaves open what is committed. */
public final class GitException extends RuntimeException {

  private static final long serialVersionUID = 1L;

  /**
   * Creates the exception.
   *
   * @param message what was asked, and git's own words
   */
  public GitException(String message) {
    super(message);
  }
}
