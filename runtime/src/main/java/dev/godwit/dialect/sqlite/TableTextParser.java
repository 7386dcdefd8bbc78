package dev.godwit.dialect.sqlite;

import dev.godwit.dialect.SqlSyntax;
import dev.godwit.dialect.SqlToken;
import dev.godwit.dialect.SqlTokens;
import dev.godwit.dialect.sqlite.ClauseText.Kind;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/** Takes the text of a CREATE TABLE apart, without losing a character between its parentheses. */
final class TableTextParser {

  private static final Set<String> CONSTRAINT_STARTS =
      Set.of("constraint", "primary", "unique", "check", "foreign");
  private static final Map<String, Kind> CLAUSES =
      Map.of(
          "primary", Kind.PRIMARY_KEY,
          "not", Kind.NOT_NULL,
          "null", Kind.NULL,
          "unique", Kind.UNIQUE,
          "check", Kind.CHECK,
          "default", Kind.DEFAULT,
          "collate", Kind.COLLATE,
          "references", Kind.FOREIGN_KEY,
          "generated", Kind.GENERATED,
          "as", Kind.GENERATED);

  private final String sql;
  private final List<ColumnText> columns = new ArrayList<>();
  private final List<ClauseText> constraints = new ArrayList<>();

  private TableTextParser(String sql) {
    this.sql = sql;
  }

  /**
   * The parts of a CREATE TABLE statement.
   *
   * @throws IllegalArgumentException if the text is none that SQLite accepted
   */
  static TableText parse(String sql) {
    return new TableTextParser(sql).parse();
  }

  private TableText parse() {
    List<SqlToken> tokens = SqlTokens.of(sql, SqlSyntax.SQLITE);
    int open = 0;
    while (open < tokens.size() && !tokens.get(open).is('(')) {
      open++;
    }
    int depth = 0;
    int first = open + 1;
    for (int i = open; i < tokens.size(); i++) {
      SqlToken token = tokens.get(i);
      depth += token.is('(') ? 1 : token.is(')') ? -1 : 0;
      if (depth == 0 || (depth == 1 && token.is(','))) {
        int to = depth == 0 ? tokens.get(i - 1).end() : token.start();
        int from = tokens.get(first - 1).end();
        part(tokens.subList(first, i), from, to);
        first = i + 1;
      }
      if (depth == 0) {
        return new TableText(columns, constraints, sql.substring(tokens.get(i - 1).end()));
      }
    }
    throw new IllegalArgumentException("No parenthesis closes: " + sql);
  }

  private void part(List<SqlToken> tokens, int from, int to) {
    if (tokens.isEmpty()) {
      throw new IllegalArgumentException("A column is missing: " + sql);
    }
    if (tokens.get(0).kind() == SqlToken.Kind.WORD
        && CONSTRAINT_STARTS.contains(tokens.get(0).text().toLowerCase(Locale.ROOT))) {
      constraints(tokens, from, to);
    } else {
      columns.add(column(tokens, from, to));
    }
  }

  /** SQLite needs no comma between two constraints of a table. */
  private void constraints(List<SqlToken> tokens, int start, int end) {
    int depth = 0;
    int from = start;
    Kind kind = Kind.OTHER;
    for (int i = 0; i < tokens.size(); i++) {
      SqlToken token = tokens.get(i);
      depth += token.is('(') ? 1 : token.is(')') ? -1 : 0;
      if (depth == 0 && startsConstraint(tokens, i)) {
        if (i > 0) {
          constraints.add(new ClauseText(kind, sql.substring(from, tokens.get(i - 1).end())));
          from = tokens.get(i - 1).end();
        }
        kind = constraintKind(tokens, token.is("constraint") ? i + 2 : i);
      }
    }
    constraints.add(new ClauseText(kind, closed(sql.substring(from, end))));
  }

  private static boolean startsConstraint(List<SqlToken> tokens, int i) {
    boolean isName = i >= 1 && tokens.get(i - 1).is("constraint");
    boolean isNamed = i >= 2 && tokens.get(i - 2).is("constraint");
    SqlToken token = tokens.get(i);
    return !isName && !isNamed && CONSTRAINT_STARTS.stream().anyMatch(token::is);
  }

  private static Kind constraintKind(List<SqlToken> tokens, int i) {
    if (i >= tokens.size()) {
      return Kind.OTHER;
    }
    SqlToken token = tokens.get(i);
    return token.is("foreign")
        ? Kind.FOREIGN_KEY
        : CLAUSES.entrySet().stream()
            .filter(entry -> token.is(entry.getKey()))
            .map(Map.Entry::getValue)
            .findFirst()
            .orElse(Kind.OTHER);
  }

  private ColumnText column(List<SqlToken> tokens, int start, int end) {
    List<Integer> starts = clauseStarts(tokens);
    int typeEnd = starts.isEmpty() ? tokens.size() : starts.get(0);
    List<ClauseText> clauses = new ArrayList<>();
    for (int i = 0; i < starts.size(); i++) {
      int last = (i + 1 < starts.size() ? starts.get(i + 1) : tokens.size()) - 1;
      int clause = starts.get(i);
      String text = sql.substring(tokens.get(clause - 1).end(), tokens.get(last).end());
      boolean named = tokens.get(clause).is("constraint");
      clauses.add(new ClauseText(constraintKind(tokens, named ? clause + 2 : clause), text));
    }
    return new ColumnText(
        tokens.get(0).name(),
        sql.substring(start, tokens.get(0).end()),
        sql.substring(tokens.get(0).end(), tokens.get(typeEnd - 1).end()),
        clauses,
        closed(sql.substring(tokens.get(tokens.size() - 1).end(), end)));
  }

  /** Where the clauses of a column begin among its tokens. */
  private static List<Integer> clauseStarts(List<SqlToken> tokens) {
    List<Integer> starts = new ArrayList<>();
    int depth = 0;
    int i = 1;
    while (i < tokens.size()) {
      SqlToken token = tokens.get(i);
      depth += token.is('(') ? 1 : token.is(')') ? -1 : 0;
      if (depth == 0 && startsClause(tokens, i)) {
        starts.add(i);
        boolean named = token.is("constraint") && i + 2 < tokens.size();
        i += named ? 2 : 0;
        i += fixedLength(tokens, i);
      } else {
        i++;
      }
    }
    return starts;
  }

  private static boolean startsClause(List<SqlToken> tokens, int i) {
    SqlToken token = tokens.get(i);
    boolean isAction = tokens.get(i - 1).is("set") && (token.is("null") || token.is("default"));
    boolean isDeferral =
        token.is("not") && i + 1 < tokens.size() && tokens.get(i + 1).is("deferrable");
    return !isAction
        && !isDeferral
        && (token.is("constraint") || CLAUSES.keySet().stream().anyMatch(token::is));
  }

  /** How many tokens of a clause cannot begin another one, whatever they look like. */
  private static int fixedLength(List<SqlToken> tokens, int i) {
    SqlToken token = tokens.get(i);
    if (token.is("default") && i + 1 < tokens.size()) {
      SqlToken value = tokens.get(i + 1);
      return value.is('(') ? 1 : value.is('+') || value.is('-') ? 3 : 2;
    }
    boolean two =
        token.is("not") || token.is("primary") || token.is("collate") || token.is("references");
    return token.is("generated") ? 3 : two ? 2 : 1;
  }

  /** A comment to the end of the line must not swallow what is written behind it. */
  private static String closed(String tail) {
    int comment = tail.lastIndexOf("--");
    return comment >= 0 && tail.indexOf('\n', comment) < 0 ? tail + '\n' : tail;
  }
}
