package dev.godwit.processor.evolution;

import static org.assertj.core.api.Assertions.assertThat;

import dev.godwit.processor.evolution.Kept.KeptColumn;
import dev.godwit.processor.evolution.Kept.KeptTable;
import dev.godwit.schema.QualifiedName;
import dev.godwit.testing.SqliteDatabase;
import dev.godwit.testing.TestDatabase;
import java.math.BigDecimal;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * The values of what a step must keep, as they are at one moment.
 *
 * @param rows the rows of each table, in the columns whose NULLs stay; by the base's names
 * @param values the values, but for NULL, of each column whose NULLs are replaced
 */
record KeptValues(Map<String, List<String>> rows, Map<String, List<String>> values) {

  private static final Pattern NUMBER = Pattern.compile("-?\\d+(\\.\\d+)?");

  /** The values while the database has the base's schema. */
  static KeptValues before(Kept kept, TestDatabase database) throws SQLException {
    return read(kept, database, /* isUpgraded= */ false);
  }

  /** The values while the database has the model's schema. */
  static KeptValues after(Kept kept, TestDatabase database) throws SQLException {
    return read(kept, database, /* isUpgraded= */ true);
  }

  private static KeptValues read(Kept kept, TestDatabase database, boolean isUpgraded)
      throws SQLException {
    Map<String, List<String>> rows = new LinkedHashMap<>();
    Map<String, List<String>> values = new LinkedHashMap<>();
    for (KeptTable table : kept.tables()) {
      QualifiedName name = isUpgraded ? table.to() : table.from();
      String from = " from " + Rows.name(name, database instanceof SqliteDatabase);
      List<String> columns = new ArrayList<>(List.of("1"));
      for (KeptColumn column : table.columns()) {
        String value = isUpgraded ? Rows.quoted(column.to()) : column.value();
        if (column.isFilled()) {
          values.put(
              table.from() + "." + column.from(),
              normal(
                  database.query("select " + value + from + " where " + value + " is not null")));
        } else {
          columns.add(value);
        }
      }
      rows.put(
          table.from() + table.columns().toString(),
          normal(database.query("select " + String.join(", ", columns) + from)));
    }
    return new KeptValues(rows, values);
  }

  private static List<String> normal(List<String> rows) {
    return rows.stream()
        .map(
            row ->
                String.join("|", Stream.of(row.split("\\|", -1)).map(KeptValues::normal).toList()))
        .sorted()
        .toList();
  }

  /** Numbers without the zeros, texts without the blanks that a size adds. */
  private static String normal(String value) {
    return NUMBER.matcher(value).matches()
        ? new BigDecimal(value).stripTrailingZeros().toPlainString()
        : value.stripTrailing();
  }

  void assertKeptIn(KeptValues later, String when) {
    assertThat(later.rows()).as("tables, %s", when).containsOnlyKeys(rows.keySet());
    rows.forEach(
        (table, all) ->
            assertThat(later.rows().get(table)).as("rows of %s, %s", table, when).isEqualTo(all));
    values.forEach(
        (column, all) -> {
          List<String> left = new ArrayList<>(all);
          later.values().get(column).forEach(left::remove);
          assertThat(left).as("lost from %s, %s", column, when).isEmpty();
        });
  }
}
