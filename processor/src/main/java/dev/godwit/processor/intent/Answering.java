package dev.godwit.processor.intent;

import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.function.Predicate;

/**
 * Tells whether answers still have work to do: one that stays in the sources after its migration is
 * committed must not act a second time.
 */
final class Answering<N> {

  /** What becomes of an answer. */
  enum Verdict {
    /** It renames something. */
    RENAMES,
    /** What it is about has its name in the history. */
    DONE,
    /** The table that it is about a column of, or the whole history, is new. */
    NEW,
    /** The former name occurs nowhere. */
    UNKNOWN,
    /** The former name is still in use. */
    STILL_THERE,
    /** The present name is that of something else, which nobody has moved. */
    TAKEN
  }

  private final Map<N, Part<N>> base = new HashMap<>();
  private final Map<N, Part<N>> model = new HashMap<>();
  private final Map<N, N> said = new HashMap<>();
  private final Predicate<N> isDropped;

  /**
   * Looks at parts of one kind.
   *
   * @param isDropped whether the sources say that a part of the base goes
   */
  Answering(Collection<Part<N>> base, Collection<Part<N>> model, Predicate<N> isDropped) {
    base.forEach(it -> this.base.put(it.name(), it));
    model.forEach(it -> this.model.put(it.name(), it));
    this.isDropped = isDropped;
  }

  /** Takes note of an answer, for others may depend on it. */
  void say(Collection<N> names, N former) {
    if (base.containsKey(former)) {
      names.stream().filter(it -> !stays(it)).forEach(it -> said.putIfAbsent(it, former));
    }
  }

  /** What becomes of an answer that all answers were told of. */
  Verdict judge(N name, N former) {
    boolean isOld = base.containsKey(name);
    if (!base.containsKey(former)) {
      return isOld ? Verdict.DONE : Verdict.UNKNOWN;
    } else if (isOld && stays(name)) {
      return Verdict.DONE;
    } else if (name.equals(former)) {
      return Verdict.RENAMES;
    } else if (!isReleased(former)) {
      return isOld ? Verdict.DONE : Verdict.STILL_THERE;
    } else {
      return isOld && !isVacated(name) ? Verdict.TAKEN : Verdict.RENAMES;
    }
  }

  /** Whether the same class or attribute is behind a name as before. */
  private boolean stays(N name) {
    return model.containsKey(name)
        && base.containsKey(name)
        && base.get(name).isSame(model.get(name));
  }

  /** Whether the model has a name no more, or for something else that was there before. */
  private boolean isReleased(N former) {
    Part<N> now = model.get(former);
    if (now == null) {
      return true;
    }
    N other = said.get(former);
    boolean isSaid = other != null && !other.equals(former) && base.containsKey(other);
    return !stays(former)
        && (isSaid
            || base.values().stream().anyMatch(it -> !it.name().equals(former) && it.isSame(now))
            || isDoubted(former));
  }

  /** Whether the attribute that had the name is in the model under another one. */
  private boolean isDoubted(N former) {
    return model.values().stream()
        .anyMatch(it -> !it.name().equals(former) && it.isSame(base.get(former)));
  }

  /** Whether what the base has under a name has another one in the model, or goes. */
  private boolean isVacated(N name) {
    Part<N> before = base.get(name);
    return isDropped.test(name)
        || said.entrySet().stream()
            .anyMatch(it -> it.getValue().equals(name) && !it.getKey().equals(name))
        || model.values().stream().anyMatch(it -> !it.name().equals(name) && it.isSame(before));
  }
}
