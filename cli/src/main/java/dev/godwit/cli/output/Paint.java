package dev.godwit.cli.output;

/** Colours of a terminal, or none. */
public enum Paint {
  /** No colours: for files, pipes, and people who set {@code NO_COLOR}. */
  PLAIN,
  /** Those that every terminal has, in the shades that its owner chose. */
  COLOURED;

  private static final String RESET = "\u001b[0m";

  /** What is as it should be. */
  public String good(String text) {
    return dyed("\u001b[32m", text);
  }

  /** What waits for somebody. */
  public String waiting(String text) {
    return dyed("\u001b[33m", text);
  }

  /** What went wrong. */
  public String bad(String text) {
    return dyed("\u001b[1;31m", text);
  }

  /** What the eye should find first. */
  public String strong(String text) {
    return dyed("\u001b[1m", text);
  }

  /** What is there for those who look for it. */
  public String faint(String text) {
    return dyed("\u001b[2m", text);
  }

  private String dyed(String code, String text) {
    return this == PLAIN || text.isEmpty() ? text : code + text + RESET;
  }
}
