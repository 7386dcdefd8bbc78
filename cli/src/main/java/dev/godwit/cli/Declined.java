package dev.godwit.cli;

/** Somebody was asked whether to go on, and did not say yes. */
final class Declined extends RuntimeException {

  private static final long serialVersionUID = 1L;

  Declined() {
    super("Nothing was changed, as you did not say yes.");
  }
}
