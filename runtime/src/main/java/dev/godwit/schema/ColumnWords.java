package dev.godwit.schema;

import java.util.Locale;
import java.util.function.UnaryOperator;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Lets SQL expressions follow the columns that they name, as databases do: every word that is a
 * column's name, quoted or not, unless it calls a function or stands in a text.
 */
public final class ColumnWords {

  private static final Pattern TOKEN =
      Pattern.compile(
          "'(?:[^']|'')*'|\"((?:[^\"]|\"\")*)\"|([A-Za-z_][A-Za-z0-9_$]*)(?!\\s*\\()(?![A-Za-z0-9_$])"
              + "|[A-Za-z0-9_$]+");
  private static final Pattern PLAIN = Pattern.compile("[a-z_][a-z0-9_$]*");

  private ColumnWords() {}

  /** The expression with other names of columns. */
  public static SqlText rename(SqlText text, UnaryOperator<String> change) {
    return new SqlText(rename(text.postgresql(), change), rename(text.sqlite(), change));
  }

  /** Whether the expression names a column. */
  public static boolean mention(SqlText text, String column) {
    return !rename(text, name -> name.equals(column) ? name + '_' : name).equals(text);
  }

  private static String rename(String sql, UnaryOperator<String> change) {
    return TOKEN.matcher(sql).replaceAll(token -> Matcher.quoteReplacement(rename(token, change)));
  }

  private static String rename(MatchResult token, UnaryOperator<String> change) {
    boolean isQuoted = token.group(1) != null;
    if (!isQuoted && token.group(2) == null) {
      return token.group();
    }
    String name =
        isQuoted ? token.group(1).replace("\"\"", "\"") : token.group(2).toLowerCase(Locale.ROOT);
    String changed = change.apply(name);
    if (changed.equals(name)) {
      return token.group();
    }
    return !isQuoted && PLAIN.matcher(changed).matches()
        ? changed
        : '"' + changed.replace("\"", "\"\"") + '"';
  }
}
