package dev.godwit.dialect;

import dev.godwit.operation.Operation;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Sees to it that a text holds one statement: drivers drop or reorder what follows it. */
public final class OneStatement {

  private static final Set<String> TRANSACTION =
      Set.of("begin", "start", "commit", "end", "rollback", "abort");

  private final SqlSyntax syntax;

  /** For texts of this syntax. */
  public OneStatement(SqlSyntax syntax) {
    this.syntax = syntax;
  }

  /**
   * The statement without semicolons around it; empty if the text holds nothing but comments.
   *
   * @throws UnsupportedOperation if the text holds several, or begins or ends a transaction
   */
  public Optional<String> in(Operation operation, String sql) {
    List<SqlToken> tokens = SqlTokens.of(sql, syntax);
    int first = 0;
    while (first < tokens.size() && tokens.get(first).is(';')) {
      first++;
    }
    if (first == tokens.size()) {
      return Optional.empty();
    }
    List<SqlToken> rest = tokens.subList(first, tokens.size());
    int length = length(rest);
    for (SqlToken token : rest.subList(length, rest.size())) {
      if (!token.is(';')) {
        throw new UnsupportedOperation(
            operation,
            "The SQL holds more than one statement; '%s' begins another. Write each in its own op.sql(…)."
                .formatted(excerpt(sql.substring(token.start()))));
      }
    }
    refuseTransaction(operation, rest);
    return Optional.of(sql.substring(rest.get(0).start(), rest.get(length - 1).end()));
  }

  private static String excerpt(String sql) {
    String line = sql.strip().lines().findFirst().orElse("");
    return line.length() > 40 ? line.substring(0, 40) + "…" : line;
  }

  private static void refuseTransaction(Operation operation, List<SqlToken> tokens) {
    boolean toSavepoint =
        tokens.get(0).is("rollback") && tokens.stream().anyMatch(token -> token.is("to"));
    if (!toSavepoint && TRANSACTION.contains(tokens.get(0).normalized())) {
      throw new UnsupportedOperation(
          operation,
          "'%s' would end the migration's transaction, which holds everything or nothing. Leave it out."
              .formatted(tokens.get(0).text()));
    }
  }

  /** How many tokens the first statement has; bodies of triggers and functions belong to it. */
  private int length(List<SqlToken> tokens) {
    int depth = 0;
    boolean trigger = isTrigger(tokens);
    for (int i = 0; i < tokens.size(); i++) {
      SqlToken token = tokens.get(i);
      if ((trigger && token.is("begin")) || opensAtomicBody(tokens, i)) {
        depth++;
      } else if (depth > 0 && token.is("case")) {
        depth++;
      } else if (depth > 0 && token.is("end")) {
        depth--;
      } else if (depth == 0 && token.is(';')) {
        return i;
      }
    }
    return tokens.size();
  }

  private boolean isTrigger(List<SqlToken> tokens) {
    return syntax == SqlSyntax.SQLITE
        && tokens.get(0).is("create")
        && tokens.stream().limit(3).anyMatch(token -> token.is("trigger"));
  }

  private boolean opensAtomicBody(List<SqlToken> tokens, int i) {
    return syntax == SqlSyntax.POSTGRESQL
        && tokens.get(i).is("begin")
        && i + 1 < tokens.size()
        && tokens.get(i + 1).is("atomic");
  }
}
