package dev.godwit.history;

import dev.godwit.history.HistoryException.InvalidTarget;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The written form of targets. */
final class TargetText {

  private static final Pattern STEPS = Pattern.compile("([+-])(\\d{1,9})");

  private TargetText() {}

  static Target parse(String text) {
    Matcher steps = STEPS.matcher(text);
    if (steps.matches()) {
      int count = Integer.parseInt(steps.group(2));
      if (count > 0) {
        return steps.group(1).equals("+") ? new Target.Forward(count) : new Target.Back(count);
      }
    }
    if (text.isBlank() || steps.matches()) {
      throw new InvalidTarget(
          text, "'" + text + "' is no target. Write head, base, a revision, +1 or -1.");
    }
    return switch (text) {
      case "head", "heads" -> new Target.Head();
      case "base" -> new Target.Base();
      default -> new Target.Revision(text);
    };
  }
}
