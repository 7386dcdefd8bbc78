package dev.godwit.operation.notation;

import dev.godwit.operation.notation.Expression.Call;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Reads what {@link ExpressionText} writes. */
final class ExpressionParser {

  private final String line;
  private int position;

  private ExpressionParser(String line) {
    this.line = line;
  }

  /**
   * The call on this line.
   *
   * @throws NotationException if the line holds anything else
   */
  static Call parse(String line) {
    ExpressionParser parser = new ExpressionParser(line);
    Expression expression = parser.expression();
    if (parser.position < line.length() || !(expression instanceof Call call)) {
      throw parser.unreadable();
    }
    return call;
  }

  private Expression expression() {
    Expression expression = primary();
    while (peek() == '.') {
      position++;
      String method = identifier();
      expression = new Call(Optional.of(expression), method, arguments());
    }
    return expression;
  }

  private Expression primary() {
    char next = peek();
    if (next == '"') {
      return new Expression.Text(text());
    }
    if (next == '-' || Character.isDigit(next)) {
      return new Expression.Whole(number());
    }
    String name = identifier();
    return peek() == '(' ? Call.of(name, arguments()) : new Expression.Constant(name);
  }

  private List<Expression> arguments() {
    List<Expression> arguments = new ArrayList<>();
    expect('(');
    while (peek() != ')') {
      if (!arguments.isEmpty()) {
        expect(',');
        expect(' ');
      }
      arguments.add(expression());
    }
    expect(')');
    return arguments;
  }

  private String identifier() {
    int start = position;
    while (Character.isJavaIdentifierPart(peek()) && peek() != 0) {
      position++;
    }
    if (start == position) {
      throw unreadable();
    }
    return line.substring(start, position);
  }

  private long number() {
    int start = position;
    position++;
    while (Character.isDigit(peek())) {
      position++;
    }
    String digits = line.substring(start, position);
    if (peek() == 'L') {
      position++;
    }
    try {
      return Long.parseLong(digits);
    } catch (NumberFormatException e) {
      throw unreadable();
    }
  }

  private String text() {
    StringBuilder text = new StringBuilder();
    expect('"');
    while (peek() != '"') {
      char next = take();
      text.append(next == '\\' ? escaped() : next);
    }
    expect('"');
    return text.toString();
  }

  private char escaped() {
    char escape = take();
    return switch (escape) {
      case 'n' -> '\n';
      case 'r' -> '\r';
      case 't' -> '\t';
      case '"', '\\' -> escape;
      case 'u' -> unicode();
      default -> throw unreadable();
    };
  }

  private char unicode() {
    if (position + 4 > line.length()) {
      throw unreadable();
    }
    position += 4;
    try {
      return (char) Integer.parseInt(line.substring(position - 4, position), 16);
    } catch (NumberFormatException e) {
      throw unreadable();
    }
  }

  /** The next character, or the character 0 at the end. */
  private char peek() {
    return position < line.length() ? line.charAt(position) : 0;
  }

  private char take() {
    if (position == line.length()) {
      throw unreadable();
    }
    return line.charAt(position++);
  }

  private void expect(char character) {
    if (peek() != character) {
      throw unreadable();
    }
    position++;
  }

  private NotationException unreadable() {
    return new NotationException(
        "The operation '%s' cannot be read at character %d.".formatted(line, position + 1));
  }
}
