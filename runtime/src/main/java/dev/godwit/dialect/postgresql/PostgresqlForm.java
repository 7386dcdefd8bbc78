package dev.godwit.dialect.postgresql;

import dev.godwit.dialect.Conjunction;
import dev.godwit.dialect.Identifiers;
import dev.godwit.dialect.SqlSyntax;
import dev.godwit.dialect.SqlToken;
import dev.godwit.dialect.SqlToken.Kind;
import dev.godwit.dialect.SqlTokens;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Expressions in a form that is the same before and after PostgreSQL has taken them in: without
 * casts, which it adds and which depend on what types columns once had, and without parentheses
 * around single operands.
 */
final class PostgresqlForm {

  private static final Pattern PLAIN = Pattern.compile("[a-z_][a-z0-9_$]*");

  /** Words before a parenthesis that is no list of arguments. */
  private static final Set<String> OPERATORS =
      Set.of(
          ("and or not like ilike is between case when then else end from for as similar to on"
                  + " default using where escape")
              .split(" "));

  private static final Set<String> SECOND_WORDS = Set.of("varying", "precision");

  private PostgresqlForm() {}

  /** The form of an expression or another piece of SQL. */
  static String of(String sql) {
    return String.join(" ", form(sql));
  }

  /** The form of a condition, whatever the order of what {@code and} joins. */
  static String ofCondition(String sql) {
    return Conjunction.of(form(sql));
  }

  private static List<String> form(String sql) {
    List<String> words = words(SqlTokens.of(sql, SqlSyntax.POSTGRESQL));
    List<String> before;
    do {
      before = words;
      words = ranges(lists(unwrapped(words)));
    } while (!words.equals(before));
    return words;
  }

  /** The form of a name: as it is, in quotes where PostgreSQL would fold it. */
  private static String name(SqlToken token) {
    if (token.kind() == Kind.WORD) {
      return PostgresqlFacts.kept(Identifiers.fold(token.text()));
    }
    if (token.kind() != Kind.QUOTED) {
      return token.text();
    }
    String name = PostgresqlFacts.kept(token.name());
    return PLAIN.matcher(name).matches() ? name : '"' + name.replace("\"", "\"\"") + '"';
  }

  private static List<String> words(List<SqlToken> tokens) {
    List<String> words = new ArrayList<>();
    for (int i = 0; i < tokens.size(); i++) {
      if (tokens.get(i).is(':') && i + 1 < tokens.size() && tokens.get(i + 1).is(':')) {
        i = castEnd(tokens, i + 2) - 1;
      } else if (tokens.get(i).is('!') && i + 1 < tokens.size() && tokens.get(i + 1).is('=')) {
        words.add("<");
        words.add(">");
        i++;
      } else {
        words.add(name(tokens.get(i)));
      }
    }
    return words;
  }

  /** Where the type of a cast ends that begins here. */
  private static int castEnd(List<SqlToken> tokens, int start) {
    int i = start + 1;
    while (i + 1 < tokens.size() && tokens.get(i).is('.')) {
      i += 2;
    }
    if (i < tokens.size() && SECOND_WORDS.contains(name(tokens.get(i)))) {
      i++;
    }
    if (i < tokens.size() && tokens.get(i).is('(')) {
      while (!tokens.get(i).is(')')) {
        i++;
      }
      i++;
    }
    boolean zoned =
        i + 2 < tokens.size()
            && (tokens.get(i).is("with") || tokens.get(i).is("without"))
            && tokens.get(i + 1).is("time");
    i += zoned ? 3 : 0;
    while (i + 1 < tokens.size() && tokens.get(i).is('[') && tokens.get(i + 1).is(']')) {
      i += 2;
    }
    return i;
  }

  /**
   * Without parentheses around all, around parentheses, around single operands, and around parts of
   * a chain of {@code and} or {@code or}, which PostgreSQL nests or not as it came by them.
   */
  private static List<String> unwrapped(List<String> words) {
    for (int open = 0; open < words.size(); open++) {
      if (words.get(open).equals("(")) {
        int close = close(words, open);
        boolean whole = open == 0 && close == words.size() - 1;
        boolean needless =
            isOperand(words.subList(open + 1, close)) || continues(words, open, close);
        if (whole || (!isCall(words, open) && needless)) {
          List<String> shorter = new ArrayList<>(words);
          shorter.remove(close);
          shorter.remove(open);
          return unwrapped(shorter);
        }
      }
    }
    return words;
  }

  /** Whether what is in parentheses goes on with the connective that stands around them. */
  private static boolean continues(List<String> words, int open, int close) {
    return Stream.of("and", "or")
        .anyMatch(
            connective ->
                isAround(connective, words, open, close)
                    && connectives(words.subList(open + 1, close)).equals(Set.of(connective)));
  }

  private static boolean isAround(String connective, List<String> words, int open, int close) {
    String before = open == 0 ? "(" : words.get(open - 1);
    String behind = close == words.size() - 1 ? ")" : words.get(close + 1);
    return (before.equals("(") || before.equals(connective))
        && (behind.equals(")") || behind.equals(connective));
  }

  private static Set<String> connectives(List<String> inner) {
    Set<String> connectives = new HashSet<>();
    for (int i = 0; i < inner.size(); i++) {
      if (inner.get(i).equals("(")) {
        i = close(inner, i);
      } else if (inner.get(i).equals("and") || inner.get(i).equals("or")) {
        connectives.add(inner.get(i));
      }
    }
    return connectives;
  }

  private static boolean isCall(List<String> words, int open) {
    if (open == 0) {
      return false;
    }
    String before = words.get(open - 1);
    char first = before.charAt(0);
    boolean isName = Character.isLetter(first) || first == '_' || first == '"';
    return isName && !OPERATORS.contains(before);
  }

  private static boolean isOperand(List<String> inner) {
    if (inner.size() == 1) {
      return true;
    }
    if (inner.isEmpty()) {
      return false;
    }
    boolean isArray = inner.get(0).equals("array") && inner.size() > 1 && inner.get(1).equals("[");
    int first = isArray || !inner.get(0).equals("(") ? 1 : 0;
    String begin = inner.get(first);
    return (begin.equals("(") || (begin.equals("[") && isArray))
        && (first == 0 || isArray || isCall(inner, first))
        && close(inner, first) == inner.size() - 1;
  }

  /** Where the bracket closes that opens here. */
  private static int close(List<String> words, int open) {
    int depth = 0;
    for (int i = open; i < words.size(); i++) {
      String word = words.get(i);
      depth += word.equals("(") || word.equals("[") ? 1 : 0;
      depth -= word.equals(")") || word.equals("]") ? 1 : 0;
      if (depth == 0) {
        return i;
      }
    }
    return words.size() - 1;
  }

  /** {@code = any (array[…])} as {@code in (…)}, and its opposite. */
  private static List<String> lists(List<String> words) {
    return replaced(words, List.of("=", "any", "(", "array", "["), List.of("in"))
        .or(
            () ->
                replaced(words, List.of("<", ">", "all", "(", "array", "["), List.of("not", "in")))
        .orElse(words);
  }

  private static Optional<List<String>> replaced(
      List<String> words, List<String> pattern, List<String> by) {
    for (int i = 0; i + pattern.size() < words.size(); i++) {
      if (words.subList(i, i + pattern.size()).equals(pattern)) {
        int array = i + pattern.size() - 1;
        int end = close(words, array);
        List<String> changed = new ArrayList<>(words.subList(0, i));
        changed.addAll(by);
        changed.add("(");
        changed.addAll(words.subList(array + 1, end));
        changed.addAll(words.subList(end + 1, words.size()));
        return Optional.of(lists(changed));
      }
    }
    return Optional.empty();
  }

  /** {@code x between a and b} as {@code (x >= a) and (x <= b)}, of single words. */
  private static List<String> ranges(List<String> words) {
    for (int i = 1; i + 3 < words.size(); i++) {
      if (words.get(i).equals("between") && words.get(i + 2).equals("and")) {
        String value = words.get(i - 1);
        List<String> changed = new ArrayList<>(words.subList(0, i - 1));
        changed.addAll(List.of("(", value, ">", "=", words.get(i + 1), ")", "and"));
        changed.addAll(List.of("(", value, "<", "=", words.get(i + 3), ")"));
        changed.addAll(words.subList(i + 4, words.size()));
        return ranges(changed);
      }
    }
    return words;
  }
}
