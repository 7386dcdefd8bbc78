package dev.godwit;

/** What {@link Migrator#baseline(String, Adoption)} does with a database that differs. */
public enum Adoption {
  /** Refuses it, and names every difference. */
  IF_EQUAL,
  /**
   * Gives constraints and indexes that only have other names those that the migrations give them;
   * refuses all other differences.
   */
  RENAMING,
  /**
   * Gives names, and adds constraints and indexes that are missing altogether, as rows allow;
   * refuses all other differences.
   */
  COMPLETING,
  /** Leaves it as it is, and records the revisions all the same. */
  ANYWAY
}
