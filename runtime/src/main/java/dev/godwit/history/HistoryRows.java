package dev.godwit.history;

import java.sql.ResultSet;
import java.sql.SQLDataException;
import java.sql.SQLException;
import java.time.Duration;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Reads the rows of the history, and believes nothing: people change the table by hand, and SQLite
 * keeps every kind of value in every column.
 */
final class HistoryRows {

  private final Map<String, AppliedRevision> byRevision = new HashMap<>();
  private final Map<Integer, AppliedRevision> byOrdinal = new HashMap<>();
  private final List<AppliedRevision> rows = new ArrayList<>();

  private HistoryRows() {}

  /**
   * The rows in their order.
   *
   * @throws SQLDataException if one is not as Godwit writes it, or contradicts another
   */
  static List<AppliedRevision> read(ResultSet result) throws SQLException {
    HistoryRows read = new HistoryRows();
    while (result.next()) {
      read.add(row(result));
    }
    for (AppliedRevision row : read.rows) {
      Optional<String> merge = row.supersededBy().filter(it -> !read.byRevision.containsKey(it));
      if (merge.isPresent()) {
        throw new SQLDataException(
            "'%s' is superseded by '%s', which has no row".formatted(row.revision(), merge.get()));
      }
    }
    return List.copyOf(read.rows);
  }

  private void add(AppliedRevision row) throws SQLDataException {
    if (byRevision.put(row.revision(), row) != null) {
      throw new SQLDataException("'%s' has two rows".formatted(row.revision()));
    }
    AppliedRevision same = byOrdinal.put(row.ordinal(), row);
    if (same != null) {
      throw new SQLDataException(
          "the rows of '%s' and '%s' have both the ordinal %d"
              .formatted(same.revision(), row.revision(), row.ordinal()));
    }
    rows.add(row);
  }

  private static AppliedRevision row(ResultSet result) throws SQLException {
    String revision = result.getString(HistoryColumn.REVISION.index());
    if (revision == null) {
      throw new SQLDataException("a row has no revision");
    }
    Row row = new Row(revision, result);
    return new AppliedRevision(
        revision,
        row.value(HistoryColumn.ORDINAL, "number", Integer::valueOf),
        row.value(HistoryColumn.DRAFT, "truth value", HistoryRows::truth),
        row.text(HistoryColumn.DESCRIPTION),
        row.text(HistoryColumn.CHECKSUM),
        row.value(HistoryColumn.APPLIED_AT, "time", Moment::parse),
        row.text(HistoryColumn.APPLIED_BY),
        Duration.ofMillis(row.value(HistoryColumn.DURATION_MS, "number", Long::valueOf)),
        row.text(HistoryColumn.TOOL_VERSION),
        Optional.ofNullable(result.getString(HistoryColumn.SUPERSEDED_BY.index())),
        result.getString(HistoryColumn.PROGRESS.index()) == null
            ? Optional.empty()
            : Optional.of(row.value(HistoryColumn.PROGRESS, "number of steps", StepsDone::parse)));
  }

  /** What SQLite and PostgreSQL give for it. */
  private static boolean truth(String text) {
    return switch (text) {
      case "1", "t" -> true;
      case "0", "f" -> false;
      default -> throw new IllegalArgumentException(text);
    };
  }

  /** Reads a value, or throws. */
  @FunctionalInterface
  private interface Reading<T> {
    T of(String text);
  }

  /** One row. */
  private record Row(String revision, ResultSet result) {

    String text(HistoryColumn column) throws SQLException {
      String text = result.getString(column.index());
      if (text == null) {
        throw new SQLDataException("the row of '%s' has nothing in %s".formatted(revision, column));
      }
      return text;
    }

    <T> T value(HistoryColumn column, String kind, Reading<T> reading) throws SQLException {
      String text = text(column);
      try {
        return reading.of(text);
      } catch (DateTimeParseException | IllegalArgumentException cause) {
        throw new SQLDataException(
            "the row of '%s' has '%s' in %s, which is no %s"
                .formatted(revision, text, column, kind),
            cause);
      }
    }
  }
}
