package dev.godwit.processor.rows;

import dev.godwit.processor.mapping.name.SqlNames;
import dev.godwit.schema.QualifiedName;
import dev.godwit.schema.SqlText;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** The words and names of SQL texts, as far as conditions and expressions need them. */
final class SqlWords {

  private SqlWords() {}

  /** The words of a text on any database, in lower case, but for those in literals. */
  static Set<String> of(SqlText text) {
    String both = text.postgresql() + " " + text.sqlite();
    String words = both.replaceAll("'(?:[^']|'')*'", "").toLowerCase(Locale.ROOT);
    return new HashSet<>(List.of(words.split("[^\\w$]+", -1)));
  }

  /** A column's name as SQL writes it. */
  static String name(String stored) {
    return SqlNames.inCondition(stored);
  }

  /** A table's name as SQL writes it: SQLite knows no schemas. */
  static SqlText name(QualifiedName table) {
    String name = name(table.name());
    return new SqlText(table.schema().isEmpty() ? name : name(table.schema()) + "." + name, name);
  }
}
