package dev.godwit;

import dev.godwit.history.AppliedRevision;
import dev.godwit.operation.Operation;
import dev.godwit.operation.notation.Drops;
import dev.godwit.operation.notation.ExpressionText;
import dev.godwit.operation.notation.OperationWriter;
import java.util.Collection;
import java.util.List;
import java.util.stream.Collectors;

/** Puts values into the words of messages. */
final class Words {

  private Words() {}

  static String quoted(Collection<String> names) {
    return names.stream().map(name -> "'" + name + "'").collect(Collectors.joining(", "));
  }

  static List<String> names(Collection<AppliedRevision> rows) {
    return rows.stream().map(AppliedRevision::revision).toList();
  }

  static String of(Operation operation) {
    return ExpressionText.write(operation.accept(new OperationWriter(Drops.BY_NAME)));
  }

  /** What a cause says, as a sentence without its end. */
  static String reason(Throwable cause) {
    String message = cause.getMessage();
    String text = message == null || message.isBlank() ? cause.getClass().getName() : message;
    return text.strip().replaceFirst("\\.$", "");
  }
}
