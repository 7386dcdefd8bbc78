package dev.godwit.dialect;

import java.util.List;
import java.util.stream.Collectors;

/**
 * Foreign keys as they are compared: in one order of their clauses, without what is the default.
 */
public final class ForeignKeyForm {

  private static final String NO_ACTION = "no action";

  private ForeignKeyForm() {}

  /**
   * The foreign key in words.
   *
   * @param columns the referring columns, as they are compared
   * @param target the table referred to, as it is compared
   * @param targetColumns its columns, as they are compared
   * @param rest the tokens behind them: actions, deferral
   */
  public static String of(
      List<String> columns, String target, List<String> targetColumns, List<SqlToken> rest) {
    StringBuilder form =
        new StringBuilder("foreign key (%s) references %s".formatted(join(columns), target));
    if (!targetColumns.isEmpty()) {
      form.append(" (").append(join(targetColumns)).append(')');
    }
    String clauses = ' ' + words(rest) + ' ';
    for (String event : List.of("on delete", "on update")) {
      String action = action(clauses, event);
      if (!action.isEmpty()) {
        clauses = clauses.replace(' ' + event + ' ' + action + ' ', " ");
        form.append(action.equals(NO_ACTION) ? "" : ' ' + event + ' ' + action);
      }
    }
    String other = clauses.replace(" not deferrable ", " ").strip();
    return other.isEmpty() ? form.toString() : form.append(' ').append(other).toString();
  }

  private static String join(List<String> names) {
    return String.join(", ", names);
  }

  private static String words(List<SqlToken> tokens) {
    return tokens.stream().map(it -> Identifiers.fold(it.text())).collect(Collectors.joining(" "));
  }

  private static String action(String clauses, String event) {
    return List.of(NO_ACTION, "restrict", "cascade", "set null", "set default").stream()
        .filter(action -> clauses.contains(' ' + event + ' ' + action + ' '))
        .findFirst()
        .orElse("");
  }
}
