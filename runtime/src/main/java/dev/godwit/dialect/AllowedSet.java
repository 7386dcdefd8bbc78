package dev.godwit.dialect;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * What a check of the form {@code c in ('A', 'B')} or {@code c between 0 and 3} lets into a column:
 * the checks of enums.
 *
 * @param column the column's name, folded
 * @param values the values as SQL writes them
 */
public record AllowedSet(String column, Set<String> values) {

  /** No enum has more constants. */
  private static final int MOST = 10_000;

  /** Copies. */
  public AllowedSet {
    values = Set.copyOf(values);
  }

  /** What the condition allows; empty if it has another form. */
  public static Optional<AllowedSet> of(String condition, SqlSyntax syntax) {
    List<SqlToken> tokens = SqlTokens.of(condition, syntax);
    if (tokens.size() < 5 || tokens.get(0).is('(')) {
      return Optional.empty();
    }
    List<SqlToken> rest = tokens.subList(1, tokens.size());
    Optional<Set<String>> values = rest.get(0).is("in") ? list(rest) : range(rest);
    return values.map(it -> new AllowedSet(Identifiers.fold(tokens.get(0).name()), it));
  }

  private static Optional<Set<String>> list(List<SqlToken> tokens) {
    Set<String> values = new TreeSet<>();
    for (int i = 1; i < tokens.size(); i += 2) {
      boolean last = i + 2 >= tokens.size();
      boolean separated = tokens.get(i).is(i == 1 ? '(' : ',');
      boolean constant = i + 1 < tokens.size() && isConstant(tokens.get(i + 1));
      if (last && i > 1) {
        boolean closed = i + 1 == tokens.size() && tokens.get(i).is(')');
        return closed ? Optional.of(values) : Optional.empty();
      }
      if (!separated || !constant) {
        return Optional.empty();
      }
      values.add(tokens.get(i + 1).text());
    }
    return Optional.empty();
  }

  private static boolean isConstant(SqlToken token) {
    return token.kind() == SqlToken.Kind.STRING || token.kind() == SqlToken.Kind.NUMBER;
  }

  private static Optional<Set<String>> range(List<SqlToken> tokens) {
    if (tokens.size() != 4 || !tokens.get(0).is("between") || !tokens.get(2).is("and")) {
      return Optional.empty();
    }
    try {
      int lowest = Integer.parseInt(tokens.get(1).text());
      int highest = Integer.parseInt(tokens.get(3).text());
      return highest - (long) lowest > MOST
          ? Optional.empty()
          : Optional.of(
              IntStream.rangeClosed(lowest, highest)
                  .mapToObj(String::valueOf)
                  .collect(Collectors.toSet()));
    } catch (NumberFormatException other) {
      return Optional.empty();
    }
  }

  /** Whether whatever the other one allows is allowed here, too. */
  public boolean holds(AllowedSet other) {
    return column.equals(other.column) && values.containsAll(other.values);
  }
}
