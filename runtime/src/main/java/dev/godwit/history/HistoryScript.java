package dev.godwit.history;

import dev.godwit.dialect.Identifiers;
import dev.godwit.dialect.ScriptText;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;

/** What {@link HistoryTable} does, as statements of a script that is executed some time later. */
public final class HistoryScript {

  private final String table;
  private final String history;
  private final ScriptText text;

  /**
   * The rows of this history, for scripts of this kind.
   *
   * @param table the history's table, as it stands in SQL
   */
  public HistoryScript(String table, String history, ScriptText text) {
    this.table = Objects.requireNonNull(table, "table");
    this.history = Identifiers.literal(history);
    this.text = text;
  }

  /** Creates the table if it does not exist. */
  public String create() {
    return HistoryTable.CREATE
        .formatted(table)
        .replaceFirst("create table", "create table if not exists");
  }

  /**
   * A query that counts none if the history has these rows and no others, as far as their number
   * and the newest tell.
   *
   * @param newest those of the rows that no other follows
   */
  public String elsewhere(List<AppliedRevision> rows, Collection<AppliedRevision> newest) {
    String query = "select abs(count(*) - %d)".formatted(rows.size());
    if (!newest.isEmpty()) {
      String conditions =
          newest.stream()
              .map(row -> '(' + isAsApplied(row) + ')')
              .collect(Collectors.joining("\n    or "));
      query += " + abs(count(case when %s then 1 end) - %d)".formatted(conditions, newest.size());
    }
    return query + "\n  from " + table + " where history = " + history;
  }

  /**
   * A query that counts the rows of whose migrations only some steps are done. A table that the
   * first builds made has no column for that; there the name is that of the query around it.
   */
  public String partial() {
    return "select (select count(*) from %s\n  where history = %s and (%s))\n  from (select null as progress) as former"
        .formatted(table, history, text.partial());
  }

  /** A query that counts none if the history has this row as it is here. */
  public String missing(AppliedRevision row) {
    return "select 1 - count(*) from %s\n  where history = %s and %s"
        .formatted(table, history, isAsApplied(row));
  }

  private static String isAsApplied(AppliedRevision row) {
    return "revision = %s and checksum = %s and superseded_by is null"
        .formatted(Identifiers.literal(row.revision()), Identifiers.literal(row.checksum()));
  }

  /**
   * Records that a revision was applied, and how to undo it. When and by whom is known when the
   * script is executed, and so is the place in the order.
   */
  public String add(AppliedRevision row, String undo) {
    return """
    insert into %1$s (history, revision, ordinal, draft, description, checksum,
        applied_at, applied_by, duration_ms, tool_version, superseded_by, undo)
      select %2$s, %3$s, coalesce(max(ordinal), 0) + 1, %4$s, %5$s, %6$s,
        %7$s, %8$s, 0, %9$s, %10$s, %11$s
      from %1$s where history = %2$s\
    """
        .formatted(
            table,
            history,
            Identifiers.literal(row.revision()),
            row.draft(),
            Identifiers.literal(row.description()),
            Identifiers.literal(row.checksum()),
            text.now(),
            text.user(),
            Identifiers.literal(row.toolVersion()),
            row.supersededBy().map(Identifiers::literal).orElse("null"),
            Identifiers.literal(undo));
  }

  /** Records that a revision was undone, and supersedes nothing any more. */
  public String remove(String revision) {
    return "delete from %1$s where history = %2$s and (revision = %3$s or superseded_by = %3$s)"
        .formatted(table, history, Identifiers.literal(revision));
  }

  /** Records that a draft's migration was committed as it was applied. */
  public String settle(String revision) {
    return "update %s set draft = false where history = %s and revision = %s"
        .formatted(table, history, Identifiers.literal(revision));
  }
}
