package dev.godwit.processor.snapshot;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The words, names, texts and signs of one line, taken one after the other. */
final class LineTokens {

  /** What a token is. */
  enum Kind {
    WORD,
    NAME,
    TEXT,
    SIGN
  }

  /** One token; texts and quoted names without quotes. */
  record Token(Kind kind, String text) {}

  private final int number;
  private final String line;
  private final List<Token> tokens = new ArrayList<>();
  private String hint = "";
  private int next;

  /**
   * Splits a line.
   *
   * @param number the line's number in its file, from 1
   * @throws SnapshotException if a quote is not closed
   */
  LineTokens(int number, String line) {
    this.number = number;
    this.line = line;
    int position = 0;
    while (position < line.length()) {
      char character = line.charAt(position);
      if (character == ' ') {
        position++;
      } else if (character == '#') {
        hint = line.substring(position + 1).strip();
        position = line.length();
      } else if (character == '"' || character == '\'') {
        position = quoted(position, character);
      } else if (isWordPart(character)) {
        position = word(position);
      } else {
        tokens.add(new Token(Kind.SIGN, String.valueOf(character)));
        position++;
      }
    }
  }

  private static boolean isWordPart(char character) {
    return Character.isLetterOrDigit(character)
        || character == '_'
        || character == '$'
        || character == '-';
  }

  private int word(int start) {
    int end = start;
    while (end < line.length() && isWordPart(line.charAt(end))) {
      end++;
    }
    if (line.startsWith("->", start)) {
      end = start + 2;
    }
    tokens.add(new Token(Kind.WORD, line.substring(start, end)));
    return end;
  }

  private int quoted(int start, char quote) {
    StringBuilder text = new StringBuilder();
    int position = start + 1;
    while (position < line.length()) {
      char character = line.charAt(position);
      if (character == quote
          && position + 1 < line.length()
          && line.charAt(position + 1) == quote) {
        text.append(quote);
        position += 2;
      } else if (character == quote) {
        tokens.add(new Token(quote == '"' ? Kind.NAME : Kind.TEXT, text.toString()));
        return position + 1;
      } else if (character == '\\' && position + 1 < line.length()) {
        text.append(unescape(line.charAt(position + 1)));
        position += 2;
      } else {
        text.append(character);
        position++;
      }
    }
    throw unreadable("The quote is not closed");
  }

  private static char unescape(char character) {
    return switch (character) {
      case 'n' -> '\n';
      case 'r' -> '\r';
      case 't' -> '\t';
      default -> character;
    };
  }

  /** What stands behind {@code #}; empty if nothing. */
  String hint() {
    return hint;
  }

  boolean isAtEnd() {
    return next == tokens.size();
  }

  /** Whether a text in single quotes comes next. */
  boolean isAtText() {
    return !isAtEnd() && tokens.get(next).kind() == Kind.TEXT;
  }

  /** Takes the next token if it is this word or sign. */
  boolean takes(String word) {
    boolean matches =
        !isAtEnd()
            && tokens.get(next).kind() != Kind.NAME
            && tokens.get(next).kind() != Kind.TEXT
            && tokens.get(next).text().equals(word);
    if (matches) {
      next++;
    }
    return matches;
  }

  /** Takes this word or sign, which must come next. */
  void expect(String word) {
    if (!takes(word)) {
      throw unreadable("'" + word + "' is expected " + place());
    }
  }

  /** Takes a word. */
  String word() {
    return take(Kind.WORD).orElseThrow(() -> unreadable("A word is expected " + place()));
  }

  /** Takes a name, quoted or not. */
  String name() {
    return take(Kind.NAME)
        .or(() -> take(Kind.WORD))
        .orElseThrow(() -> unreadable("A name is expected " + place()));
  }

  /** Takes a text in single quotes. */
  String text() {
    return take(Kind.TEXT).orElseThrow(() -> unreadable("A text in '…' is expected " + place()));
  }

  /** Takes a whole number. */
  long number() {
    String word = word();
    try {
      return Long.parseLong(word);
    } catch (NumberFormatException e) {
      throw unreadable("'" + word + "' is no number");
    }
  }

  private Optional<String> take(Kind kind) {
    if (isAtEnd() || tokens.get(next).kind() != kind) {
      return Optional.empty();
    }
    return Optional.of(tokens.get(next++).text());
  }

  private String place() {
    return isAtEnd() ? "at its end" : "before '" + tokens.get(next).text() + "'";
  }

  SnapshotException unreadable(String fact) {
    return new SnapshotException(
        "Line %d of schema.snapshot cannot be read: '%s'. %s. Restore the file from git."
            .formatted(number, line, fact));
  }
}
