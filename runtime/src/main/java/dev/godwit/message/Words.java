package dev.godwit.message;

import dev.godwit.history.AppliedRevision;
import dev.godwit.operation.Operation;
import dev.godwit.operation.notation.Drops;
import dev.godwit.operation.notation.ExpressionText;
import dev.godwit.operation.notation.OperationWriter;
import java.util.Collection;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Puts values into the words of messages. */
public final class Words {

  private static final int AT_MOST = 5;
  private static final Pattern USER_IN_ADDRESS = Pattern.compile("://[^/\\s@]+@");
  private static final Pattern PASSWORD = Pattern.compile("(?i)(password=)[^&;\\s]*");

  private Words() {}

  public static String quoted(Collection<String> names) {
    return names.stream().map(name -> "'" + name + "'").collect(Collectors.joining(", "));
  }

  /** The names with a verb: {@code 'a' was}; of many, only how many there are, and the ends. */
  public static String were(List<String> names) {
    if (names.size() <= AT_MOST) {
      return quoted(names) + (names.size() == 1 ? " was" : " were");
    }
    return "%d revisions, '%s' to '%s', were"
        .formatted(names.size(), names.get(0), names.get(names.size() - 1));
  }

  /** The first of the names, and how many more there are. */
  public static String some(List<String> names) {
    return names.size() <= AT_MOST
        ? quoted(names)
        : quoted(names.subList(0, AT_MOST)) + " and " + (names.size() - AT_MOST) + " more";
  }

  public static List<String> names(Collection<AppliedRevision> rows) {
    return rows.stream().map(AppliedRevision::revision).toList();
  }

  public static String of(Operation operation) {
    return ExpressionText.write(operation.accept(new OperationWriter(Drops.BY_NAME)));
  }

  /** What a cause says, as a sentence without its end, and without credentials. */
  public static String reason(Throwable cause) {
    String message = cause.getMessage();
    String text = message == null || message.isBlank() ? cause.getClass().getName() : message;
    String safe = USER_IN_ADDRESS.matcher(text.strip()).replaceAll("://…@");
    return PASSWORD.matcher(safe).replaceAll("$1…").replaceFirst("\\.$", "");
  }
}
