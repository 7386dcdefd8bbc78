package dev.godwit.cli.output;

import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;

/** Breaks sentences into lines of at most 80 columns. */
public final class Prose {

  /** The columns of a line. */
  public static final int WIDTH = 80;

  private Prose() {}

  /**
   * Lines of a text, broken at blanks; words longer than a line are left whole, as they are names
   * and paths that somebody may want to copy.
   *
   * @param text lines that are there already stay
   * @param indentation the blanks before each line but the first; a line that is indented already
   *     keeps its own before all of its parts
   */
  public static List<String> lines(String text, int indentation) {
    List<String> lines = new ArrayList<>();
    for (String line : text.split("\n", -1)) {
      breakUp(line, indentation, lines);
    }
    return lines;
  }

  /**
   * Lines of a text behind a label, all of them as far to the right as it is wide.
   *
   * @param label with the blanks around it
   * @param paint colours the label
   */
  public static List<String> labelled(String label, UnaryOperator<String> paint, String text) {
    String margin = " ".repeat(label.length());
    List<String> lines = new ArrayList<>(lines(margin + text, 0));
    lines.set(0, paint.apply(label) + lines.get(0).substring(label.length()));
    return lines;
  }

  private static void breakUp(String text, int indentation, List<String> lines) {
    String margin = " ".repeat(indentation);
    String whole = (lines.isEmpty() ? "" : margin) + text;
    if (whole.length() <= WIDTH) {
      lines.add(whole.stripTrailing());
      return;
    }
    int own = text.length() - text.stripLeading().length();
    StringBuilder line = new StringBuilder(lines.isEmpty() ? "" : margin).append(" ".repeat(own));
    boolean isEmpty = true;
    for (String word : text.strip().split(" +", -1)) {
      if (!isEmpty && line.length() + 1 + word.length() > WIDTH) {
        lines.add(line.toString());
        line.setLength(0);
        line.append(margin).append(" ".repeat(own));
        isEmpty = true;
      }
      line.append(isEmpty ? "" : " ").append(word);
      isEmpty = false;
    }
    lines.add(line.toString().stripTrailing());
  }
}
