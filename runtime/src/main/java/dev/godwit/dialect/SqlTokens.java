package dev.godwit.dialect;

import dev.godwit.dialect.SqlToken.Kind;
import java.util.ArrayList;
import java.util.List;

/** Cuts SQL text into tokens; blanks and comments lie between them. */
public final class SqlTokens {

  private final String sql;
  private final SqlSyntax syntax;
  private final List<SqlToken> tokens = new ArrayList<>();
  private int at;

  private SqlTokens(String sql, SqlSyntax syntax) {
    this.sql = sql;
    this.syntax = syntax;
  }

  /** The tokens of a text; what is not closed ends with the text. */
  public static List<SqlToken> of(String sql, SqlSyntax syntax) {
    SqlTokens reader = new SqlTokens(sql, syntax);
    while (reader.at < sql.length()) {
      reader.next();
    }
    return List.copyOf(reader.tokens);
  }

  /** The text without what does not matter: layout, comments, case and quotes of names. */
  public static String normalize(String sql, SqlSyntax syntax) {
    return normalize(of(sql, syntax));
  }

  /** The tokens of a condition as one text, whatever the order of what {@code and} joins. */
  public static String normalizeCondition(String sql, SqlSyntax syntax) {
    return Conjunction.of(of(sql, syntax).stream().map(SqlToken::normalized).toList());
  }

  /** The tokens as one text, in which only what matters is left. */
  public static String normalize(List<SqlToken> tokens) {
    return String.join(" ", tokens.stream().map(SqlToken::normalized).toList());
  }

  private void next() {
    char c = sql.charAt(at);
    if (Character.isWhitespace(c)) {
      at++;
    } else if (sql.startsWith("--", at)) {
      int end = sql.indexOf('\n', at);
      at = end < 0 ? sql.length() : end + 1;
    } else if (sql.startsWith("/*", at)) {
      at = commentEnd();
    } else {
      int end = tokenEnd(c);
      tokens.add(new SqlToken(kind(c), sql.substring(at, end), at));
      at = end;
    }
  }

  private int commentEnd() {
    int depth = 1;
    int end = at + 2;
    while (end < sql.length() && depth > 0) {
      if (sql.startsWith("*/", end)) {
        depth--;
        end += 2;
      } else if (syntax == SqlSyntax.POSTGRESQL && sql.startsWith("/*", end)) {
        depth++;
        end += 2;
      } else {
        end++;
      }
    }
    return end;
  }

  private Kind kind(char c) {
    if (c == '\'' || isPrefixedString() || dollarQuote() != null) {
      return Kind.STRING;
    }
    if (c == '"' || isSqliteQuote(c)) {
      return Kind.QUOTED;
    }
    if (isNumberStart(c)) {
      return Kind.NUMBER;
    }
    return isWordPart(c) ? Kind.WORD : Kind.SYMBOL;
  }

  private int tokenEnd(char c) {
    String dollars = dollarQuote();
    if (dollars != null) {
      int close = sql.indexOf(dollars, at + dollars.length());
      return close < 0 ? sql.length() : close + dollars.length();
    }
    if (isPrefixedString()) {
      return quotedEnd(at + 1, '\'', (c == 'e' || c == 'E') && syntax == SqlSyntax.POSTGRESQL);
    }
    if (c == '\'' || c == '"' || isSqliteQuote(c)) {
      return quotedEnd(at, c == '[' ? ']' : c, /* backslashes= */ false);
    }
    if (isNumberStart(c)) {
      return numberEnd();
    }
    int end = at + 1;
    while (isWordPart(c) && end < sql.length() && isWordPart(sql.charAt(end))) {
      end++;
    }
    return end;
  }

  private boolean isNumberStart(char c) {
    return isDigit(at) || (c == '.' && isDigit(at + 1));
  }

  private boolean isDigit(int index) {
    return index < sql.length() && sql.charAt(index) >= '0' && sql.charAt(index) <= '9';
  }

  private int numberEnd() {
    int end = at;
    while (end < sql.length()
        && (isWordPart(sql.charAt(end)) || sql.charAt(end) == '.' || isExponentSign(end))) {
      end++;
    }
    return end;
  }

  private boolean isExponentSign(int index) {
    boolean sign = sql.charAt(index) == '+' || sql.charAt(index) == '-';
    boolean exponent = sql.charAt(index - 1) == 'e' || sql.charAt(index - 1) == 'E';
    return sign && exponent && !sql.startsWith("0x", at);
  }

  private boolean isSqliteQuote(char c) {
    return syntax == SqlSyntax.SQLITE && (c == '`' || c == '[');
  }

  /** {@code x'…'}, {@code b'…'}, {@code e'…'}, {@code n'…'}. */
  private boolean isPrefixedString() {
    return at + 1 < sql.length()
        && sql.charAt(at + 1) == '\''
        && "xXbBeEnN".indexOf(sql.charAt(at)) >= 0;
  }

  /** {@code $$} or {@code $tag$} where one begins; null elsewhere. */
  private String dollarQuote() {
    if (syntax != SqlSyntax.POSTGRESQL || sql.charAt(at) != '$' || isDigit(at + 1)) {
      return null;
    }
    int end = at + 1;
    while (end < sql.length() && isWordPart(sql.charAt(end)) && sql.charAt(end) != '$') {
      end++;
    }
    return end < sql.length() && sql.charAt(end) == '$' ? sql.substring(at, end + 1) : null;
  }

  private int quotedEnd(int open, char quote, boolean backslashes) {
    int end = open + 1;
    while (end < sql.length()) {
      char c = sql.charAt(end);
      if (backslashes && c == '\\') {
        end++;
      } else if (c == quote && quote != ']' && sql.startsWith("" + quote, end + 1)) {
        end++;
      } else if (c == quote) {
        return end + 1;
      }
      end++;
    }
    return sql.length();
  }

  private static boolean isWordPart(char c) {
    return Character.isLetterOrDigit(c) || c == '_' || c == '$' || c > 127;
  }
}
