package dev.godwit.dialect.sqlite;

import dev.godwit.dialect.Identifiers;
import dev.godwit.dialect.Step;
import dev.godwit.operation.Operation;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/**
 * Refuses to rebuild a table that holds more than its history knows, where nobody can look at it
 * before: a rebuild makes what it is told, and the rest would be lost.
 */
final class UnseenTable {

  /**
   * The words that columns and constraints are made of; each must be there as often as expected.
   */
  private static final List<String> WORDS =
      List.of(
          "autoincrement",
          "check",
          "collate",
          "conflict",
          "deferr",
          "references",
          "strict",
          "unique",
          "without");

  private UnseenTable() {}

  /** The step that fails if the live table is not as expected. */
  static Step guard(LiveTable expected, List<Operation> operations) {
    String table = Identifiers.literal(expected.name());
    List<String> conditions = new ArrayList<>();
    conditions.add(
        "(select group_concat(lower(name), ' ') from (select name from pragma_table_xinfo(%s) order by lower(name))) is not %s"
            .formatted(table, Identifiers.literal(columns(expected))));
    conditions.add(
        "exists (select 1 from sqlite_master where tbl_name = %s collate nocase and (type = 'trigger'%s))"
            .formatted(table, unknownIndexes(expected)));
    String text = expected.text().create(new SqliteNames().quote(expected.name()));
    for (String word : WORDS) {
      conditions.add(
          "(select length(sql) - length(replace(lower(sql), '%s', '')) from sqlite_master where type = 'table' and name = %s collate nocase) is not %d"
              .formatted(word, table, word.length() * occurrences(word, text)));
    }
    return new Step.Guard(
        "select " + String.join("\n  or ", conditions),
        "Table '%s' is not as its history says, and this script would lose what it holds beside that. Upgrade the database with Godwit itself, which looks at the table and keeps everything."
            .formatted(expected.name()),
        operations);
  }

  private static String columns(LiveTable table) {
    return String.join(
        " ",
        table.text().columns().stream()
            .map(column -> Identifiers.fold(column.name()))
            .sorted()
            .toList());
  }

  private static String unknownIndexes(LiveTable table) {
    String known =
        String.join(", ", table.indexes().keySet().stream().map(Identifiers::literal).toList());
    return " or (type = 'index' and sql is not null and name not in (" + known + "))";
  }

  private static long occurrences(String word, String text) {
    return Pattern.compile(Pattern.quote(word))
        .matcher(text.toLowerCase(Locale.ROOT))
        .results()
        .count();
  }
}
