package dev.godwit;

import dev.godwit.history.Touched;
import dev.godwit.operation.Operation;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Finds branches of the history whose order matters, though none is given. */
final class Disputes {

  private final Code code;
  private final Bodies bodies;

  Disputes(Code code, Bodies bodies) {
    this.code = code;
    this.bodies = bodies;
  }

  /**
   * Refuses to apply what another branch, applied or to be applied, has to do with.
   *
   * @param all the revisions of the code that the database will have
   * @param pending those of them that it lacks
   * @throws MigrationRefused if two branches without a common child dispute something
   */
  void refuse(Set<String> all, Collection<String> pending) {
    List<String> heads = code.graph().headsOf(all);
    for (int left = 0; left < heads.size(); left++) {
      for (int right = left + 1; right < heads.size(); right++) {
        refuse(heads.get(left), heads.get(right), pending);
      }
    }
  }

  private void refuse(String left, String right, Collection<String> pending) {
    List<String> leftSide = side(left, right);
    List<String> rightSide = side(right, left);
    dispute(leftSide, only(rightSide, pending))
        .or(() -> dispute(only(leftSide, pending), rightSide))
        .ifPresent(
            about -> {
              throw new MigrationRefused(
                  "The revisions '%s' and '%s' stand side by side, but their order matters for %s. Nothing was changed. Choose an order: name one of them in the other's 'after', if that other was never applied anywhere; or delete it, and let the compiler write it anew."
                      .formatted(left, right, about),
                  List.of(left, right));
            });
  }

  /** What the one head builds on, with itself, and the other does not. */
  private List<String> side(String head, String other) {
    List<String> side = new ArrayList<>(code.graph().lineage(head));
    side.removeAll(new HashSet<>(code.graph().lineage(other)));
    return side;
  }

  private static List<String> only(List<String> side, Collection<String> pending) {
    return side.stream().filter(pending::contains).toList();
  }

  private Optional<String> dispute(List<String> left, List<String> right) {
    return touched(left).disputeWith(touched(right));
  }

  private Touched touched(List<String> revisions) {
    List<Operation> operations = new ArrayList<>();
    revisions.forEach(revision -> operations.addAll(bodies.upgrade(revision)));
    return Touched.by(operations);
  }
}
