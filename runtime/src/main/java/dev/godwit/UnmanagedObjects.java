package dev.godwit;

/** Whether tables, sequences and indexes that Godwit does not manage count as differences. */
public enum UnmanagedObjects {
  /** They are reported as extra. */
  REPORT,
  /**
   * Tables, sequences and indexes that are extra are passed over; but not columns and rules of
   * tables that Godwit manages, nor unique indexes, which decide what rows there can be.
   */
  IGNORE
}
