package dev.godwit.processor.mapping.column;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The SQL of a {@code columnDefinition}, taken apart: migrations change each part by itself.
 *
 * @param type the type, with whatever else is not taken apart, such as {@code references}
 * @param defaultValue the expression behind {@code default}
 * @param isNotNull whether it says {@code not null}
 * @param isUnique whether it says {@code unique}
 * @param checks the conditions of its checks
 */
record ColumnDefinition(
    String type,
    Optional<String> defaultValue,
    boolean isNotNull,
    boolean isUnique,
    List<String> checks) {

  /** A quoted text or name, a bracket, a comma, or whatever else stands together. */
  private static final Pattern PIECE =
      Pattern.compile("'(?:[^']|'')*'|\"(?:[^\"]|\"\")*\"|[(),]|[^\\s(),'\"]+");

  private static final Set<String> CLAUSES =
      Set.of(
          "default",
          "not",
          "null",
          "unique",
          "check",
          "references",
          "constraint",
          "collate",
          "primary",
          "generated");

  /** Copies and checks. */
  ColumnDefinition {
    Objects.requireNonNull(type, "type");
    Objects.requireNonNull(defaultValue, "defaultValue");
    checks = List.copyOf(checks);
  }

  /** The parts of a definition. */
  static ColumnDefinition of(String sql) {
    List<String> type = new ArrayList<>();
    Optional<String> defaultValue = Optional.empty();
    boolean isNotNull = false;
    boolean isUnique = false;
    List<String> checks = new ArrayList<>();
    for (String clause : clauses(sql)) {
      String word = firstWord(clause);
      String rest = clause.substring(word.length()).strip();
      if (word.equals("default") && !rest.isEmpty()) {
        defaultValue = Optional.of(rest);
      } else if (word.equals("not") && rest.equalsIgnoreCase("null")) {
        isNotNull = true;
      } else if (word.equals("unique") && rest.isEmpty()) {
        isUnique = true;
      } else if (word.equals("check") && rest.startsWith("(") && rest.endsWith(")")) {
        checks.add(rest.substring(1, rest.length() - 1).strip());
      } else if (!isWithoutEffect(word, rest)) {
        type.add(clause);
      }
    }
    return new ColumnDefinition(String.join(" ", type), defaultValue, isNotNull, isUnique, checks);
  }

  /** {@code null}, and the name of the constraint that follows. */
  private static boolean isWithoutEffect(String word, String rest) {
    return (word.equals("null") && rest.isEmpty()) || word.equals("constraint");
  }

  /** The definition's text, cut before each word that begins a clause. */
  private static List<String> clauses(String sql) {
    List<String> clauses = new ArrayList<>();
    Matcher piece = PIECE.matcher(sql);
    int start = 0;
    int depth = 0;
    String before = "";
    while (piece.find()) {
      String word = piece.group().toLowerCase(Locale.ROOT);
      boolean isBehind = before.equals("default") || (before.equals("not") && word.equals("null"));
      if (depth == 0 && CLAUSES.contains(word) && !isBehind && piece.start() > start) {
        clauses.add(sql.substring(start, piece.start()).strip());
        start = piece.start();
      }
      depth += word.equals("(") ? 1 : word.equals(")") ? -1 : 0;
      before = word;
    }
    clauses.add(sql.substring(start).strip());
    return clauses;
  }

  private static String firstWord(String clause) {
    Matcher word = PIECE.matcher(clause);
    return word.find() ? word.group().toLowerCase(Locale.ROOT) : "";
  }
}
