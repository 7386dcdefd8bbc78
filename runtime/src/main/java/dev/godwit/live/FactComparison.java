package dev.godwit.live;

import dev.godwit.live.SchemaDifference.Kind;
import dev.godwit.schema.QualifiedName;
import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.BiPredicate;
import java.util.function.UnaryOperator;

/** Matches the facts of a database with those that are expected, table by table. */
public final class FactComparison {

  private final UnaryOperator<String> folding;
  private final List<SchemaDifference> differences = new ArrayList<>();

  private FactComparison(UnaryOperator<String> folding) {
    this.folding = folding;
  }

  /**
   * The differences, by table and then by kind of thing.
   *
   * @param folding makes names equal that the database takes for one
   */
  public static List<SchemaDifference> of(
      Collection<Fact> expected, Collection<Fact> actual, UnaryOperator<String> folding) {
    FactComparison comparison = new FactComparison(folding);
    Map<QualifiedName, Map<Part, List<Fact>>> left = comparison.byOwner(expected);
    Map<QualifiedName, Map<Part, List<Fact>>> right = comparison.byOwner(actual);
    Set<QualifiedName> owners = new LinkedHashSet<>(new TreeMap<>(left).keySet());
    owners.addAll(new TreeMap<>(right).keySet());
    for (QualifiedName owner : owners.stream().sorted().toList()) {
      comparison.compare(
          Optional.ofNullable(left.get(owner)), Optional.ofNullable(right.get(owner)));
    }
    return List.copyOf(comparison.differences);
  }

  private Map<QualifiedName, Map<Part, List<Fact>>> byOwner(Collection<Fact> facts) {
    Map<QualifiedName, Map<Part, List<Fact>>> byOwner = new LinkedHashMap<>();
    for (Fact fact : facts) {
      QualifiedName owner = fact.owner().withName(folding.apply(fact.owner().name()));
      byOwner
          .computeIfAbsent(owner, key -> new EnumMap<>(Part.class))
          .computeIfAbsent(fact.part(), key -> new ArrayList<>())
          .add(fact);
    }
    return byOwner;
  }

  private void compare(
      Optional<Map<Part, List<Fact>>> expected, Optional<Map<Part, List<Fact>>> actual) {
    if (actual.isEmpty()) {
      whole(Kind.MISSING, expected.orElseThrow());
    } else if (expected.isEmpty()) {
      whole(Kind.EXTRA, actual.get());
    } else {
      for (Part part : Part.values()) {
        List<Fact> left = new ArrayList<>(expected.get().getOrDefault(part, List.of()));
        List<Fact> right = new ArrayList<>(actual.get().getOrDefault(part, List.of()));
        if (part.isRule()) {
          freelyNamed(left, right, actual.get());
        }
        match(left, right, this::isSameName, this::changed);
        left.forEach(fact -> add(Kind.MISSING, fact, fact.text(), ""));
        right.forEach(fact -> add(Kind.EXTRA, fact, "", fact.text()));
      }
    }
  }

  /** A table that is not there, or is not expected, is one difference. */
  private void whole(Kind kind, Map<Part, List<Fact>> facts) {
    Part part = facts.containsKey(Part.SEQUENCE) ? Part.SEQUENCE : Part.TABLE;
    Fact fact = facts.get(part).get(0);
    String text = part == Part.SEQUENCE ? fact.text() : "";
    add(kind, fact, kind == Kind.MISSING ? text : "", kind == Kind.EXTRA ? text : "");
  }

  private void freelyNamed(List<Fact> left, List<Fact> right, Map<Part, List<Fact>> actual) {
    match(left, right, (one, other) -> isSameName(one, other) && isSame(one, other), this::changed);
    match(left, right, FactComparison::isSame, this::renamed);
    // A table has one primary key, whatever its name.
    match(left, right, (one, other) -> one.part() == Part.PRIMARY_KEY, this::changed);
    // PostgreSQL makes no second constraint over the same columns when it creates a table.
    left.removeIf(
        fact ->
            fact.part() == Part.UNIQUE
                && (isIn(actual, Part.UNIQUE, fact) || isIn(actual, Part.PRIMARY_KEY, fact)));
  }

  private static boolean isIn(Map<Part, List<Fact>> facts, Part part, Fact unique) {
    String columns = behindWords(unique.meaning());
    return facts.getOrDefault(part, List.of()).stream()
        .anyMatch(fact -> behindWords(fact.meaning()).equals(columns));
  }

  private static String behindWords(String meaning) {
    return meaning.substring(Math.max(0, meaning.indexOf('(')));
  }

  /** What to do with two facts that belong together. */
  @FunctionalInterface
  private interface Found {
    void pair(Fact expected, Fact actual);
  }

  /** Takes pairs out of both lists. */
  private static void match(
      List<Fact> left, List<Fact> right, BiPredicate<Fact, Fact> condition, Found found) {
    for (Fact one : List.copyOf(left)) {
      Optional<Fact> other = right.stream().filter(it -> condition.test(one, it)).findFirst();
      if (other.isPresent()) {
        left.remove(one);
        right.remove(other.get());
        found.pair(one, other.get());
      }
    }
  }

  private boolean isSameName(Fact one, Fact other) {
    return folding.apply(one.name()).equals(folding.apply(other.name()));
  }

  private static boolean isSame(Fact one, Fact other) {
    return one.meaning().equals(other.meaning());
  }

  private void changed(Fact expected, Fact actual) {
    if (!isSame(expected, actual)) {
      add(Kind.DIFFERENT, expected, expected.text(), actual.text());
    }
  }

  private void renamed(Fact expected, Fact actual) {
    if (!expected.name().isEmpty()) {
      add(Kind.RENAMED, expected, expected.name(), actual.name());
    }
  }

  private void add(Kind kind, Fact fact, String expected, String actual) {
    differences.add(
        new SchemaDifference(
            kind, fact.part(), fact.owner().toString(), fact.name(), expected, actual));
  }
}
