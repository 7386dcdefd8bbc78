package dev.godwit.history;

import java.util.Locale;
import java.util.StringJoiner;

/**
 * The columns that are read of each row of the history, in the order in which they are read: a
 * driver finds them by their number at once.
 */
enum HistoryColumn {
  REVISION(1),
  ORDINAL(2),
  DRAFT(3),
  DESCRIPTION(4),
  CHECKSUM(5),
  APPLIED_AT(6),
  APPLIED_BY(7),
  DURATION_MS(8),
  TOOL_VERSION(9),
  SUPERSEDED_BY(10),
  PROGRESS(11);

  private final int index;

  HistoryColumn(int index) {
    this.index = index;
  }

  /** The columns as a query lists them. */
  static String list() {
    StringJoiner list = new StringJoiner(", ");
    for (HistoryColumn column : values()) {
      list.add(column.toString());
    }
    return list.toString();
  }

  /** The column's number in a result, counted from one. */
  int index() {
    return index;
  }

  @Override
  public String toString() {
    return name().toLowerCase(Locale.ROOT);
  }
}
