package dev.godwit.dialect;

import dev.godwit.dialect.SqlToken.Kind;
import java.util.List;

/** Tells expressions that are one literal from those that must be computed. */
public final class Constants {

  private Constants() {}

  /** Whether the expression is a number, a string, a boolean or NULL. */
  public static boolean isLiteral(String expression, SqlSyntax syntax) {
    List<SqlToken> tokens = SqlTokens.of(expression, syntax);
    boolean signed = !tokens.isEmpty() && (tokens.get(0).is('-') || tokens.get(0).is('+'));
    List<SqlToken> rest = signed ? tokens.subList(1, tokens.size()) : tokens;
    if (rest.size() != 1) {
      return false;
    }
    SqlToken token = rest.get(0);
    return token.kind() == Kind.NUMBER
        || (!signed && token.kind() == Kind.STRING)
        || (!signed && (token.is("true") || token.is("false") || token.is("null")));
  }
}
