package dev.godwit.processor.snapshot;

/**
 * A text in which git has marked what two sides of a merge say. Lines of the other side are made
 * empty, so that the numbers of lines stay.
 */
final class MergedText {

  private enum Part {
    BOTH,
    OURS,
    ANCESTOR,
    THEIRS
  }

  private MergedText() {}

  static boolean isMarked(String text) {
    return text.startsWith("<<<<<<<") || text.contains("\n<<<<<<<");
  }

  static String ours(String text) {
    return side(text, Part.OURS);
  }

  static String theirs(String text) {
    return side(text, Part.THEIRS);
  }

  private static String side(String text, Part side) {
    StringBuilder kept = new StringBuilder();
    Part part = Part.BOTH;
    for (String line : text.lines().toList()) {
      Part next = next(part, line);
      boolean isKept = next == part && (part == Part.BOTH || part == side);
      kept.append(isKept ? line : "").append('\n');
      part = next;
    }
    return kept.toString();
  }

  private static Part next(Part part, String line) {
    if (line.startsWith("<<<<<<<")) {
      return Part.OURS;
    } else if (line.startsWith("|||||||")) {
      return Part.ANCESTOR;
    } else if (line.startsWith("=======")) {
      return Part.THEIRS;
    } else if (line.startsWith(">>>>>>>")) {
      return Part.BOTH;
    } else {
      return part;
    }
  }
}
