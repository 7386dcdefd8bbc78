package dev.godwit.cli.access;

/** A command line, an environment or a properties file that cannot be followed. */
public final class UsageProblem extends RuntimeException {

  private static final long serialVersionUID = 1L;

  /**
   * Creates the problem.
   *
   * @param message the fact, and what to do
   */
  public UsageProblem(String message) {
    super(message);
  }
}
