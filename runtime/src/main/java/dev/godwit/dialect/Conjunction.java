package dev.godwit.dialect;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** A condition whose parts stand in no particular order: Hibernate writes them as they come. */
public final class Conjunction {

  /** Words that give an {@code and} beside them another meaning, or another reach. */
  private static final Set<String> OTHERS = Set.of("or", "between", "case", "not");

  private Conjunction() {}

  /**
   * The words as one text, in which what {@code and} joins on the outermost level is sorted.
   *
   * @param words in lower case, but for names and literals that have another
   */
  public static String of(List<String> words) {
    List<String> parts = new ArrayList<>();
    List<String> part = new ArrayList<>();
    int depth = 0;
    for (String word : words) {
      depth += word.equals("(") ? 1 : 0;
      depth -= word.equals(")") ? 1 : 0;
      if (depth == 0 && OTHERS.contains(word)) {
        return String.join(" ", words);
      }
      if (depth == 0 && word.equals("and")) {
        parts.add(String.join(" ", part));
        part.clear();
      } else {
        part.add(word);
      }
    }
    parts.add(String.join(" ", part));
    return String.join(" and ", parts.stream().sorted().toList());
  }
}
