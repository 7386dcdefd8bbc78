package dev.godwit.processor.snapshot;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The lines of snapshots that define parts of a schema, held against each other as they stand. */
public final class Facts {

  private static final Set<String> DEFINING =
      Set.of(
          "table",
          "column",
          "primary-key",
          "unique",
          "foreign-key",
          "index",
          "check",
          "row",
          "sequence");

  /** A kind, a name that may be quoted, a definition, and a hint that is no part of it. */
  private static final Pattern LINE =
      Pattern.compile("([a-z-]+) ((?:\"(?:[^\"]|\"\")*\"|[^\\s\"])+)(.*?)(?:\\s+#[^']*)?");

  private final Map<String, String> definitions = new TreeMap<>();

  private Facts(String text) {
    for (String line : text.lines().toList()) {
      Matcher matcher = LINE.matcher(line.strip());
      if (matcher.matches() && DEFINING.contains(matcher.group(1))) {
        definitions.put(matcher.group(1) + " " + matcher.group(2), matcher.group(3).strip());
      }
    }
  }

  /**
   * Something that two sides of a merge define differently, and the schema in a third way.
   *
   * @param name its kind and name
   * @param actual the definition of the schema; empty if it has none
   */
  public record Disagreement(String name, String ours, String theirs, Optional<String> actual) {}

  /**
   * What sides of a merge define differently where the schema that the migrations make is neither.
   *
   * @param text the text of a snapshot, which may hold both sides of a merge
   * @param actual what the migrations make
   */
  public static List<Disagreement> disagreements(String text, Snapshot actual) {
    List<String> texts = MergedText.sides(text);
    if (texts.size() < 2) {
      return List.of();
    }
    List<Facts> sides = texts.stream().map(Facts::new).toList();
    Facts facts = new Facts(SnapshotWriter.write(actual));
    Set<String> names = new TreeSet<>();
    sides.forEach(it -> names.addAll(it.definitions.keySet()));
    return names.stream()
        .map(it -> disagreement(it, sides, facts))
        .flatMap(Optional::stream)
        .toList();
  }

  private static Optional<Disagreement> disagreement(String name, List<Facts> sides, Facts actual) {
    List<String> said =
        sides.stream()
            .map(it -> it.definitions.get(name))
            .filter(it -> it != null)
            .distinct()
            .toList();
    Optional<String> definition = Optional.ofNullable(actual.definitions.get(name));
    return said.size() < 2 || definition.filter(said::contains).isPresent()
        ? Optional.empty()
        : Optional.of(new Disagreement(name, said.get(0), said.get(1), definition));
  }
}
