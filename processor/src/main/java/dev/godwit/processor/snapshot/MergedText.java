package dev.godwit.processor.snapshot;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/**
 * A text in which git has marked what two sides of a merge say, in any of its styles ({@code
 * merge}, {@code diff3}, {@code zdiff3}) and with markers of any size. Lines of the other side are
 * made empty, so that the numbers of lines stay.
 */
final class MergedText {

  private static final int SHORTEST = 7;

  private enum Part {
    BOTH,
    OURS,
    ANCESTOR,
    THEIRS
  }

  private MergedText() {}

  static boolean isMarked(String text) {
    return text.lines().anyMatch(MergedText::isOpening);
  }

  /**
   * What each side says, ours first. A side in which an earlier merge was committed with its marks
   * is itself several.
   */
  static List<String> sides(String text) {
    Set<String> sides = new LinkedHashSet<>();
    List<String> open = new ArrayList<>(List.of(text));
    while (!open.isEmpty()) {
      String next = open.remove(0);
      if (isMarked(next)) {
        open.add(0, side(next, Part.THEIRS));
        open.add(0, side(next, Part.OURS));
      } else {
        sides.add(next);
      }
    }
    return List.copyOf(sides);
  }

  /** One side of the outermost marks; those within a side stay in it. */
  private static String side(String text, Part side) {
    StringBuilder kept = new StringBuilder();
    Part part = Part.BOTH;
    int size = 0;
    int depth = 0;
    for (String line : text.lines().toList()) {
      boolean isKept = part == Part.BOTH || part == side;
      if (part == Part.BOTH && isOpening(line)) {
        part = Part.OURS;
        size = lengthOfMark(line, '<');
        isKept = false;
      } else if (part != Part.BOTH && lengthOfMark(line, '<') == size) {
        depth++;
      } else if (depth > 0) {
        depth -= lengthOfMark(line, '>') == size ? 1 : 0;
      } else if (part != Part.BOTH) {
        Part next = next(part, line, size);
        isKept = isKept && next == part;
        part = next;
      }
      kept.append(isKept ? line : "").append('\n');
    }
    return kept.toString();
  }

  private static Part next(Part part, String line, int size) {
    if (lengthOfMark(line, '|') == size) {
      return Part.ANCESTOR;
    } else if (lengthOfMark(line, '=') == size) {
      return Part.THEIRS;
    } else if (lengthOfMark(line, '>') == size) {
      return Part.BOTH;
    } else {
      return part;
    }
  }

  private static boolean isOpening(String line) {
    return lengthOfMark(line, '<') >= SHORTEST;
  }

  /** How often a line begins with the sign that stands alone or before a blank; 0 if it is none. */
  private static int lengthOfMark(String line, char sign) {
    int length = 0;
    while (length < line.length() && line.charAt(length) == sign) {
      length++;
    }
    return length == line.length() || line.charAt(length) == ' ' ? length : 0;
  }
}
