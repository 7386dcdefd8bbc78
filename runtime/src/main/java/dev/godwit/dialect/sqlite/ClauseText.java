package dev.godwit.dialect.sqlite;

import dev.godwit.dialect.Identifiers;
import dev.godwit.dialect.SqlSyntax;
import dev.godwit.dialect.SqlToken;
import dev.godwit.dialect.SqlTokens;
import dev.godwit.schema.ForeignKey;
import java.util.ArrayList;
import java.util.List;

/**
 * A clause of a column or a constraint of a table, as it is written.
 *
 * @param kind what it says
 * @param text the text, with the blanks and comments before it
 */
record ClauseText(Kind kind, String text) {

  /** What a clause says. */
  enum Kind {
    PRIMARY_KEY,
    NOT_NULL,
    NULL,
    UNIQUE,
    CHECK,
    DEFAULT,
    COLLATE,
    FOREIGN_KEY,
    GENERATED,
    /** Whatever SQLite may add one day. */
    OTHER
  }

  /** The tokens behind {@code constraint <name>}. */
  private List<SqlToken> tokensOfBody() {
    List<SqlToken> tokens = tokens();
    return isNamed(tokens) ? tokens.subList(2, tokens.size()) : tokens;
  }

  /** The clause as it is written behind its name. */
  String body() {
    return text.substring(tokensOfBody().get(0).start()).strip();
  }

  /** The clause's name, quotes taken off; empty for none. */
  String name() {
    List<SqlToken> tokens = tokens();
    return isNamed(tokens) ? tokens.get(1).name() : "";
  }

  /** The clause under another name, which stands as in SQL. */
  ClauseText named(String quotedName) {
    List<SqlToken> tokens = tokens();
    if (isNamed(tokens)) {
      SqlToken name = tokens.get(1);
      return new ClauseText(
          kind, text.substring(0, name.start()) + quotedName + text.substring(name.end()));
    }
    int start = tokens.get(0).start();
    return new ClauseText(
        kind, text.substring(0, start) + "constraint " + quotedName + ' ' + text.substring(start));
  }

  /** The tokens in the first parentheses. */
  List<SqlToken> group() {
    return group(tokensOfBody());
  }

  /** What stands behind the list of columns, or behind so many words where there is none. */
  List<SqlToken> behindColumns(int words) {
    List<SqlToken> rest = tokensOfBody().subList(words, tokensOfBody().size());
    return !rest.isEmpty() && rest.get(0).is('(')
        ? rest.subList(group(rest).size() + 2, rest.size())
        : rest;
  }

  /** The tokens from this keyword on. */
  List<SqlToken> from(String keyword) {
    return tokensOfBody().stream().dropWhile(token -> !token.is(keyword)).toList();
  }

  /** A default or computation in a form without parentheses around it. */
  String unwrappedForm() {
    if (kind == Kind.DEFAULT) {
      return "default " + SqlTokens.normalize(unwrapped(from("default").stream().skip(1).toList()));
    }
    return "as %s %s"
        .formatted(
            SqlTokens.normalize(unwrapped(group())),
            tokensOfBody().get(tokensOfBody().size() - 1).is("stored") ? "stored" : "virtual");
  }

  private List<SqlToken> tokens() {
    return SqlTokens.of(text, SqlSyntax.SQLITE);
  }

  private static boolean isNamed(List<SqlToken> tokens) {
    return tokens.size() > 1 && tokens.get(0).is("constraint");
  }

  /** What the clause says, however it is laid out and named. */
  String unnamed() {
    return SqlTokens.normalize(tokensOfBody());
  }

  /** A check's condition as it is written, without parentheses around it. */
  String condition() {
    List<SqlToken> condition = unwrapped(group(tokensOfBody()));
    return condition.isEmpty()
        ? ""
        : text.substring(condition.get(0).start(), condition.get(condition.size() - 1).end());
  }

  /** Whether the clause has a name. */
  boolean isNamed() {
    return isNamed(tokens());
  }

  /** Whether the clause has this name. */
  boolean isNamed(String name) {
    List<SqlToken> tokens = tokens();
    return isNamed(tokens) && Identifiers.isSame(tokens.get(1).name(), name);
  }

  /** The columns in the first parentheses, for a constraint of a table. */
  List<String> columns() {
    return names(tokensOfBody());
  }

  /** Whether a constraint of a table cannot be without this column of it. */
  boolean isOver(String column) {
    return (kind == Kind.CHECK || kind == Kind.OTHER)
        ? tokensOfBody().stream().anyMatch(token -> token.isName(column))
        : columns().stream().anyMatch(it -> Identifiers.isSame(it, column));
  }

  /** Whether a check's condition is this one, however it is laid out. */
  boolean hasCondition(String condition) {
    List<SqlToken> wanted = SqlTokens.of(condition, SqlSyntax.SQLITE);
    return SqlTokens.normalize(unwrapped(group(tokensOfBody())))
        .equals(SqlTokens.normalize(unwrapped(wanted)));
  }

  /** Whether one pair of parentheses stands around the whole expression. */
  static boolean isInParentheses(String expression) {
    return isInParentheses(SqlTokens.of(expression, SqlSyntax.SQLITE));
  }

  private static boolean isInParentheses(List<SqlToken> tokens) {
    return !tokens.isEmpty() && tokens.get(0).is('(') && group(tokens).size() == tokens.size() - 2;
  }

  /** The tokens without parentheses around all of them. */
  private static List<SqlToken> unwrapped(List<SqlToken> tokens) {
    List<SqlToken> inner = tokens;
    while (isInParentheses(inner)) {
      inner = group(inner);
    }
    return inner;
  }

  /** Whether a foreign key refers to the same columns of the same table. */
  boolean refersTo(ForeignKey key) {
    List<SqlToken> body = tokensOfBody();
    for (int i = 0; i + 1 < body.size(); i++) {
      if (body.get(i).is("references")) {
        boolean listed = i + 2 < body.size() && body.get(i + 2).is('(');
        List<String> columns = listed ? names(body.subList(i + 2, body.size())) : List.of();
        // Without a list the foreign key refers to the primary key, whatever that is.
        return Identifiers.isSame(body.get(i + 1).name(), key.target().name())
            && (columns.isEmpty() || same(columns, key.targetColumns()));
      }
    }
    return false;
  }

  /** Whether the text holds this keyword. */
  boolean has(String keyword) {
    return tokens().stream().anyMatch(token -> token.is(keyword));
  }

  /** Whether the lists hold the same names in the same order, in any case. */
  static boolean same(List<String> some, List<String> others) {
    if (some.size() != others.size()) {
      return false;
    }
    for (int i = 0; i < some.size(); i++) {
      if (!Identifiers.isSame(some.get(i), others.get(i))) {
        return false;
      }
    }
    return true;
  }

  /** The first name of each part of the first parentheses. */
  private static List<String> names(List<SqlToken> tokens) {
    List<String> names = new ArrayList<>();
    int depth = 0;
    boolean expected = true;
    for (SqlToken token : group(tokens)) {
      depth += token.is('(') ? 1 : token.is(')') ? -1 : 0;
      if (depth == 0 && token.is(',')) {
        expected = true;
      } else if (expected) {
        names.add(token.name());
        expected = false;
      }
    }
    return names;
  }

  /** The tokens between the first parenthesis and its counterpart. */
  private static List<SqlToken> group(List<SqlToken> tokens) {
    int open = 0;
    while (open < tokens.size() && !tokens.get(open).is('(')) {
      open++;
    }
    int depth = 0;
    for (int i = open; i < tokens.size(); i++) {
      depth += tokens.get(i).is('(') ? 1 : tokens.get(i).is(')') ? -1 : 0;
      if (depth == 0) {
        return tokens.subList(open + 1, i);
      }
    }
    return List.of();
  }
}
