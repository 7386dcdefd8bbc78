package dev.godwit.processor.source;

import java.util.ArrayList;
import java.util.List;

/**
 * Splits Java source into its tokens without comments and white space (Java Language Specification
 * §3.5), with line ends normalised. Operators are split into single characters.
 */
final class JavaTokens {

  private final String source;
  private final List<String> tokens = new ArrayList<>();
  private int position;

  private JavaTokens(String source) {
    this.source = source;
  }

  static List<String> of(String source) {
    JavaTokens tokens = new JavaTokens(source.replace("\r\n", "\n").replace('\r', '\n'));
    tokens.split();
    return tokens.tokens;
  }

  private void split() {
    while (position < source.length()) {
      char character = source.charAt(position);
      if (Character.isWhitespace(character)) {
        position++;
      } else if (source.startsWith("//", position)) {
        skipTo(source.indexOf('\n', position), 0);
      } else if (source.startsWith("/*", position)) {
        skipTo(source.indexOf("*/", position + 2), 2);
      } else if (source.startsWith("\"\"\"", position)) {
        take(endOfTextBlock());
      } else if (character == '"' || character == '\'') {
        take(endOfQuoted(character));
      } else if (Character.isJavaIdentifierPart(character)) {
        take(endOfWord());
      } else {
        take(position + 1);
      }
    }
  }

  private void skipTo(int found, int length) {
    position = found < 0 ? source.length() : found + length;
  }

  private void take(int end) {
    tokens.add(source.substring(position, Math.min(end, source.length())));
    position = end;
  }

  private int endOfWord() {
    int end = position;
    while (end < source.length() && Character.isJavaIdentifierPart(source.charAt(end))) {
      end++;
    }
    return end;
  }

  private int endOfQuoted(char quote) {
    int end = position + 1;
    while (end < source.length() && source.charAt(end) != quote) {
      end += source.charAt(end) == '\\' ? 2 : 1;
    }
    return end + 1;
  }

  private int endOfTextBlock() {
    int end = position + 3;
    while (end < source.length() && !source.startsWith("\"\"\"", end)) {
      end += source.charAt(end) == '\\' ? 2 : 1;
    }
    return end + 3;
  }
}
