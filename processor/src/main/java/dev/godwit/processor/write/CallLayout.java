package dev.godwit.processor.write;

import dev.godwit.operation.notation.Expression;
import dev.godwit.operation.notation.Expression.Call;
import dev.godwit.operation.notation.ExpressionText;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Optional;
import java.util.stream.Collectors;

/** Lays a call out over lines, as a person would: whole if it fits, else one argument to a line. */
final class CallLayout {

  private static final String INDENT = "    ";

  private CallLayout() {}

  /**
   * The call as a statement on the recorder.
   *
   * @param recorder the recorder's name
   * @param width how many characters a line may have
   */
  static String statement(String recorder, Call call, int width) {
    return layout(recorder + "." + call.function(), call, width - 1) + ";";
  }

  private static String layout(Expression expression, int width) {
    String line = ExpressionText.write(expression);
    if (line.length() <= width || !(expression instanceof Call call)) {
      return line;
    }
    if (call.receiver().isEmpty()) {
      return layout(call.function(), call, width);
    }
    return chain(call, width);
  }

  private static String layout(String function, Call call, int width) {
    String line =
        call.arguments().stream()
            .map(ExpressionText::write)
            .collect(Collectors.joining(", ", function + "(", ")"));
    if (line.length() <= width || call.arguments().isEmpty()) {
      return line;
    }
    return call.arguments().stream()
        .map(it -> INDENT + layout(it, width - INDENT.length() - 1).replace("\n", "\n" + INDENT))
        .collect(Collectors.joining(",\n", function + "(\n", ")"));
  }

  /** A factory's call, then each method on its result on a line of its own. */
  private static String chain(Call last, int width) {
    Deque<Call> calls = new ArrayDeque<>();
    Optional<Expression> next = Optional.of(last);
    while (next.isPresent() && next.get() instanceof Call call) {
      calls.push(call);
      next = call.receiver();
    }
    StringBuilder text = new StringBuilder(layout(calls.pop(), width));
    for (Call call : calls) {
      String method = layout("." + call.function(), call, width - INDENT.length());
      text.append('\n').append(INDENT).append(method.replace("\n", "\n" + INDENT));
    }
    return text.toString();
  }
}
