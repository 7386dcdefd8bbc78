package dev.godwit.processor.write;

import dev.godwit.operation.notation.Expression;
import dev.godwit.operation.notation.Expression.Call;
import dev.godwit.operation.notation.ExpressionText;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Iterator;
import java.util.Optional;
import java.util.StringJoiner;
import java.util.stream.Collectors;

/**
 * Lays a call out over lines, as google-java-format would: whole if it fits, else with the
 * arguments below it, else with one argument to a line.
 */
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
    return call.receiver().isEmpty()
        ? layout(recorder + "." + call.function(), call, width, 1) + ";"
        : layout(on(recorder, call), width, 1) + ";";
  }

  /** The call with the recorder's name before its first word. */
  private static Call on(String recorder, Call call) {
    return call.receiver().isPresent() && call.receiver().get() instanceof Call receiver
        ? new Call(Optional.of(on(recorder, receiver)), call.function(), call.arguments())
        : new Call(Optional.empty(), recorder + "." + call.function(), call.arguments());
  }

  /**
   * An expression.
   *
   * @param trailing how many characters follow it on its last line
   */
  private static String layout(Expression expression, int width, int trailing) {
    String line = ExpressionText.write(expression);
    if (line.length() + trailing <= width) {
      return line;
    }
    if (expression instanceof Expression.Text text) {
      return joined(text.value(), width, trailing);
    }
    if (!(expression instanceof Call call)) {
      return line;
    }
    if (call.receiver().isEmpty()) {
      return layout(call.function(), call, width, trailing);
    }
    return chain(call, width, trailing);
  }

  private static String layout(String function, Call call, int width, int trailing) {
    String arguments =
        call.arguments().stream().map(ExpressionText::write).collect(Collectors.joining(", "));
    String line = function + "(" + arguments + ")";
    if (line.length() + trailing <= width || call.arguments().isEmpty()) {
      return line;
    }
    if (INDENT.length() + arguments.length() + 1 + trailing <= width) {
      return function + "(\n" + INDENT + arguments + ")";
    }
    StringJoiner lines = new StringJoiner(",\n", function + "(\n", ")");
    for (Iterator<Expression> rest = call.arguments().iterator(); rest.hasNext(); ) {
      Expression argument = rest.next();
      int following = rest.hasNext() ? 1 : 1 + trailing;
      lines.add(INDENT + indented(layout(argument, width - INDENT.length(), following)));
    }
    return lines.toString();
  }

  /** A long text as the sum of texts that fit, where it has blanks to part it at. */
  private static String joined(String text, int width, int trailing) {
    StringBuilder lines = new StringBuilder();
    String plus = "";
    String rest = text;
    while (true) {
      int room = width - plus.length();
      if (quoted(rest).length() + trailing <= room) {
        break;
      }
      int end = lastBlank(rest, room);
      if (end <= 0) {
        break;
      }
      lines.append(plus.isEmpty() ? "" : "\n").append(plus).append(quoted(rest.substring(0, end)));
      rest = rest.substring(end);
      plus = INDENT + "+ ";
    }
    return lines.append(plus.isEmpty() ? "" : "\n").append(plus).append(quoted(rest)).toString();
  }

  /** Where the longest beginning ends that fits and is followed by a blank; the next if none is. */
  private static int lastBlank(String text, int room) {
    int end = -1;
    for (int blank = text.indexOf(' ', 1); blank > 0; blank = text.indexOf(' ', blank + 1)) {
      if (end > 0 && quoted(text.substring(0, blank)).length() > room) {
        break;
      }
      end = blank;
    }
    return end;
  }

  private static String quoted(String text) {
    return ExpressionText.write(new Expression.Text(text));
  }

  /** A factory's call, then each method on its result on a line of its own. */
  private static String chain(Call last, int width, int trailing) {
    Deque<Call> calls = new ArrayDeque<>();
    Optional<Expression> next = Optional.of(last);
    while (next.isPresent() && next.get() instanceof Call call) {
      calls.push(call);
      next = call.receiver();
    }
    Call factory = calls.pop();
    String line = ExpressionText.write(factory);
    StringBuilder text =
        new StringBuilder(
            line.length() <= width ? line : indented(layout(factory, width - INDENT.length(), 0)));
    while (!calls.isEmpty()) {
      Call call = calls.pop();
      int following = calls.isEmpty() ? trailing : 0;
      String method = layout("." + call.function(), call, width - INDENT.length(), following);
      text.append('\n').append(INDENT).append(indented(method));
    }
    return text.toString();
  }

  /** The text with all lines but the first one a level further in. */
  private static String indented(String text) {
    return text.replace("\n", "\n" + INDENT);
  }
}
