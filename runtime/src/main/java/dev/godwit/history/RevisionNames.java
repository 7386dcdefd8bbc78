package dev.godwit.history;

import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/** The identifiers that a revision may be looked up among. */
public final class RevisionNames {

  private final Set<String> names;

  private RevisionNames(Set<String> names) {
    this.names = names;
  }

  /** These identifiers, in the order of the alphabet. */
  public static RevisionNames of(Collection<String> names) {
    return new RevisionNames(new TreeSet<>(names));
  }

  /** Whether this is the name of one of them, or the beginning of any. */
  public boolean knows(String nameOrPrefix) {
    return names.stream().anyMatch(name -> name.startsWith(nameOrPrefix));
  }

  /**
   * The revision of this name, or the only one that begins with it.
   *
   * @throws HistoryException.UnknownRevision if there is none
   * @throws HistoryException.AmbiguousRevision if several begin with it
   */
  public String resolve(String nameOrPrefix) {
    if (names.contains(nameOrPrefix)) {
      return nameOrPrefix;
    }
    List<String> found =
        names.stream()
            .filter(name -> !nameOrPrefix.isEmpty() && name.startsWith(nameOrPrefix))
            .toList();
    if (found.isEmpty()) {
      throw new HistoryException.UnknownRevision(nameOrPrefix, CloseNames.of(nameOrPrefix, names));
    }
    if (found.size() > 1) {
      throw new HistoryException.AmbiguousRevision(nameOrPrefix, found);
    }
    return found.get(0);
  }
}
