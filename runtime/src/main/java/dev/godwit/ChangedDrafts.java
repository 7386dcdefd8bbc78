package dev.godwit;

/** What an upgrade does with a draft that was applied and has changed, or is gone, since. */
public enum ChangedDrafts {
  /** Redoes it on SQLite, where a backup is made first, and refuses elsewhere. */
  BY_DATABASE,
  /** Undoes it as it was recorded, and applies its new form. */
  REDO,
  /** Changes nothing, and says so. */
  REFUSE
}
