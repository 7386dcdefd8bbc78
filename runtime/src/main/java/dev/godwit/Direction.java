package dev.godwit;

/** Which way a revision is taken. */
public enum Direction {
  /** It is applied. */
  UPGRADE,
  /** It is undone. */
  DOWNGRADE
}
