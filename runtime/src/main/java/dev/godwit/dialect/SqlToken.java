package dev.godwit.dialect;

/**
 * A word, name, literal or symbol of an SQL text.
 *
 * @param text the token as it is written
 * @param start where it begins in the whole text
 */
public record SqlToken(Kind kind, String text, int start) {

  /** What a token is. */
  public enum Kind {
    /** A keyword or an unquoted name. */
    WORD,
    /** A name in quotes. */
    QUOTED,
    STRING,
    NUMBER,
    /** Anything else, one character each. */
    SYMBOL
  }

  /** Where the token ends in the whole text. */
  public int end() {
    return start + text.length();
  }

  /** Whether the token is this keyword, in any case. */
  public boolean is(String keyword) {
    return kind == Kind.WORD && text.equalsIgnoreCase(keyword);
  }

  /** Whether the token is this character. */
  public boolean is(char symbol) {
    return kind == Kind.SYMBOL && text.charAt(0) == symbol;
  }

  /** The token as a name: quotes taken off, otherwise as it is written. */
  public String name() {
    if (kind != Kind.QUOTED && kind != Kind.STRING) {
      return text;
    }
    char quote = text.charAt(0) == '[' ? ']' : text.charAt(0);
    String inner = text.length() < 2 ? "" : text.substring(1, text.length() - 1);
    return inner.replace("" + quote + quote, "" + quote);
  }

  /** Whether the token is this name, in any case, quoted or not. */
  public boolean isName(String name) {
    return (kind == Kind.WORD || kind == Kind.QUOTED) && Identifiers.isSame(name(), name);
  }

  /** The token in a form that is the same for every way to write it. */
  String normalized() {
    return switch (kind) {
      case WORD -> Identifiers.fold(text);
      case QUOTED -> Identifiers.fold(name());
      case STRING, NUMBER, SYMBOL -> text;
    };
  }
}
