package dev.godwit.processor.write;

import java.util.ArrayList;
import java.util.List;

/**
 * Puts any text into a Javadoc comment: as it is where that can neither end the comment nor the tag
 * it stands in, else with entities.
 */
final class JavadocText {

  private static final int WIDTH = 100 - " * ".length();
  private static final String CONTINUATION = "    ";

  private JavadocText() {}

  /** A name or expression within a sentence. */
  static String code(String text) {
    String line = text.replaceAll("\\s+", " ");
    return isLiteral(List.of(line)) ? "{@code " + line + "}" : "<code>" + escaped(line) + "</code>";
  }

  /** Lines in a block of their own, those that are too long continued on the next. */
  static String block(List<String> lines) {
    List<String> wrapped = new ArrayList<>();
    lines.forEach(
        line -> line.lines().forEach(it -> wrapped.addAll(continued(it.stripTrailing()))));
    return isLiteral(wrapped)
        ? "<pre>{@code\n" + String.join("\n", wrapped) + "\n}</pre>"
        : "<pre>\n" + escaped(String.join("\n", wrapped)) + "\n</pre>";
  }

  /** A paragraph in lines that leave room for what begins the first. */
  static String paragraph(String text) {
    StringBuilder lines = new StringBuilder();
    int column = "<p>".length();
    for (String word : text.split(" ", -1)) {
      boolean fits = column + " ".length() + word.length() <= WIDTH;
      if (lines.length() > 0) {
        lines.append(fits ? ' ' : '\n');
        column = fits ? column + 1 : 0;
      }
      lines.append(word);
      column += word.length();
    }
    return lines.toString();
  }

  /** Text outside of tags, in which nothing is markup. */
  static String escaped(String text) {
    return text.replace("&", "&amp;")
        .replace("<", "&lt;")
        .replace(">", "&gt;")
        .replace("@", "&#64;")
        .replace("{", "&#123;")
        .replace("}", "&#125;")
        .replace("*/", "*&#47;")
        .replace("\\", "&#92;");
  }

  /** Whether the text means itself within a tag: a backslash could begin a Unicode escape. */
  private static boolean isLiteral(List<String> lines) {
    int depth = 0;
    for (String line : lines) {
      if (line.contains("*/") || line.contains("\\") || line.stripLeading().startsWith("@")) {
        return false;
      }
      for (int index = 0; index < line.length(); index++) {
        char character = line.charAt(index);
        depth += character == '{' ? 1 : character == '}' ? -1 : 0;
        if (depth < 0) {
          return false;
        }
      }
    }
    return depth == 0;
  }

  private static List<String> continued(String line) {
    String indent = line.substring(0, line.length() - line.stripLeading().length());
    List<String> lines = new ArrayList<>();
    String rest = line;
    while (rest.length() > WIDTH) {
      int end = lastBlank(rest, indent.length() + CONTINUATION.length());
      lines.add(rest.substring(0, end).stripTrailing());
      rest = indent + CONTINUATION + rest.substring(end).stripLeading();
    }
    lines.add(rest);
    return lines;
  }

  /** Where a line ends: at a blank outside of quotes, else at any, else where there is no room. */
  private static int lastBlank(String line, int from) {
    int outside = -1;
    boolean isQuoted = false;
    for (int index = 0; index <= WIDTH && index < line.length(); index++) {
      char character = line.charAt(index);
      if (character == '\'' || character == '"') {
        isQuoted = !isQuoted;
      } else if (character == ' ' && !isQuoted && index > from) {
        outside = index;
      }
    }
    int any = line.lastIndexOf(' ', WIDTH);
    return outside > 0 ? outside : any > from ? any : WIDTH;
  }
}
