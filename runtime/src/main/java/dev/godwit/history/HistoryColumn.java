package dev.godwit.history;

import java.util.Locale;
import java.util.StringJoiner;

/**
 * The columns that are read of each row of the history, in the order in which they are read: a
 * driver finds them by their number at once.
 */
enum HistoryColumn {
  REVISION,
  ORDINAL,
  DRAFT,
  DESCRIPTION,
  CHECKSUM,
  APPLIED_AT,
  APPLIED_BY,
  DURATION_MS,
  TOOL_VERSION,
  SUPERSEDED_BY,
  PROGRESS;

  /** The columns as a query lists them. */
  static String list() {
    StringJoiner list = new StringJoiner(", ");
    for (HistoryColumn column : values()) {
      list.add(column.toString());
    }
    return list.toString();
  }

  int index() {
    return ordinal() + 1;
  }

  @Override
  public String toString() {
    return name().toLowerCase(Locale.ROOT);
  }
}
