package dev.godwit.operation.notation;

import dev.godwit.operation.notation.Expression.Call;
import java.util.Locale;
import java.util.stream.Collectors;

/** Writes an expression on one line, in Java's syntax; {@link ExpressionParser} reads it. */
public final class ExpressionText implements Expression.Visitor<String> {

  private static final ExpressionText INSTANCE = new ExpressionText();

  private ExpressionText() {}

  /** The expression on one line. */
  public static String write(Expression expression) {
    return expression.accept(INSTANCE);
  }

  @Override
  public String text(Expression.Text expression) {
    StringBuilder text = new StringBuilder("\"");
    for (char character : expression.value().toCharArray()) {
      switch (character) {
        case '"' -> text.append("\\\"");
        case '\\' -> text.append("\\\\");
        case '\n' -> text.append("\\n");
        case '\r' -> text.append("\\r");
        case '\t' -> text.append("\\t");
        default -> {
          if (character < ' ') {
            text.append(String.format(Locale.ROOT, "\\u%04x", (int) character));
          } else {
            text.append(character);
          }
        }
      }
    }
    return text.append('"').toString();
  }

  @Override
  public String whole(Expression.Whole expression) {
    long value = expression.value();
    return value == (int) value ? Long.toString(value) : value + "L";
  }

  @Override
  public String constant(Expression.Constant expression) {
    return expression.name();
  }

  @Override
  public String call(Call call) {
    String receiver = call.receiver().map(it -> write(it) + ".").orElse("");
    return call.arguments().stream()
        .map(ExpressionText::write)
        .collect(Collectors.joining(", ", receiver + call.function() + "(", ")"));
  }
}
