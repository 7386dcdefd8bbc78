package dev.godwit.processor.intent;

import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.BiPredicate;

/**
 * Which of the base's parts of one kind the model's are: as the sources answer, else by the Java
 * names behind them, else by their own names. Where Java names and own names contradict each other,
 * it is in doubt, and the own names hold until it is answered.
 */
final class Matches<N extends Comparable<N>> {

  private final Map<N, Part<N>> base = new LinkedHashMap<>();
  private final Map<N, Part<N>> model = new LinkedHashMap<>();
  private final BiPredicate<N, N> mayFollow;
  private final Map<N, N> formers = new TreeMap<>();
  private final Set<N> taken = new HashSet<>();
  private final Map<N, N> doubts = new TreeMap<>();

  /**
   * Matches parts.
   *
   * @param answers the base's name by the model's
   * @param mayFollow whether a part of the model may by its Java name be one of the base
   */
  Matches(
      Collection<Part<N>> base,
      Collection<Part<N>> model,
      Map<N, N> answers,
      BiPredicate<N, N> mayFollow) {
    base.forEach(it -> this.base.put(it.name(), it));
    model.forEach(it -> this.model.put(it.name(), it));
    this.mayFollow = mayFollow;
    formers.putAll(answers);
    taken.addAll(answers.values());
    model.stream()
        .filter(it -> this.base.containsKey(it.name()) && this.base.get(it.name()).isSame(it))
        .forEach(it -> match(it.name(), it.name()));
    matchByJavaName();
    model.stream()
        .filter(it -> this.base.containsKey(it.name()))
        .forEach(it -> match(it.name(), it.name()));
  }

  private void match(N name, N former) {
    if (!formers.containsKey(name) && taken.add(former)) {
      formers.put(name, former);
    }
  }

  private void matchByJavaName() {
    Map<N, N> found = new TreeMap<>();
    List<Part<N>> open =
        model.values().stream().filter(it -> !formers.containsKey(it.name())).toList();
    for (Part<N> part : open) {
      List<N> candidates = candidates(part);
      if (candidates.size() == 1) {
        N former = candidates.get(0);
        boolean isOnlyOne =
            open.stream().filter(it -> candidates(it).contains(former)).allMatch(part::equals);
        if (isOnlyOne) {
          found.put(part.name(), former);
        }
      }
    }
    found.forEach(
        (name, former) -> {
          boolean isTaken =
              model.containsKey(former)
                  && !found.containsKey(former)
                  && !formers.containsKey(former);
          if (isTaken) {
            doubts.put(name, former);
          } else {
            match(name, former);
          }
        });
  }

  private List<N> candidates(Part<N> part) {
    return base.values().stream()
        .filter(it -> !taken.contains(it.name()) && it.isSame(part))
        .map(Part::name)
        .filter(it -> mayFollow.test(part.name(), it))
        .toList();
  }

  /** The base's name by the model's, of all that are in both. */
  Map<N, N> formers() {
    return formers;
  }

  /** The base's name of what is called so in the model, if it was there. */
  Optional<N> former(N name) {
    return Optional.ofNullable(formers.get(name));
  }

  /** The base's name by the model's, where a part's name speaks for one of the base's. */
  Map<N, N> renamed() {
    Map<N, N> renamed = new TreeMap<>(formers);
    renamed.entrySet().removeIf(it -> it.getKey().equals(it.getValue()));
    return renamed;
  }

  /** The base's name that another part of the model has now, by that of the part it was. */
  Map<N, N> doubts() {
    return doubts;
  }

  /** Whether a part of the base is still there, under any name. */
  boolean isKept(N former) {
    return taken.contains(former);
  }

  /** The base's parts that are in the model no more. */
  List<N> gone() {
    return base.keySet().stream().filter(it -> !isKept(it)).toList();
  }

  /** The model's parts that the base lacks. */
  List<N> fresh() {
    return model.keySet().stream().filter(it -> !formers.containsKey(it)).toList();
  }

  /** Whether the same class or attribute stands behind two parts. */
  boolean areSame(N name, N former) {
    return base.get(former).isSame(model.get(name));
  }
}
