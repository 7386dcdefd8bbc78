package dev.godwit.code;

import dev.godwit.MigrationRefused;
import dev.godwit.history.Touched;
import dev.godwit.operation.Operation;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Finds branches of the history whose order matters, though none is given. */
public final class Disputes {

  private final Code code;
  private final Bodies bodies;

  public Disputes(Code code, Bodies bodies) {
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
  public void refuse(Set<String> all, Collection<String> pending) {
    List<String> heads = code.graph().headsOf(all);
    for (int left = 0; left < heads.size(); left++) {
      for (int right = left + 1; right < heads.size(); right++) {
        refuse(heads.get(left), heads.get(right), all, pending);
      }
    }
  }

  private void refuse(String left, String right, Set<String> all, Collection<String> pending) {
    List<String> leftSide = only(side(left, right), all);
    List<String> rightSide = only(side(right, left), all);
    dispute(leftSide, only(rightSide, pending))
        .or(() -> dispute(only(leftSide, pending), rightSide))
        .ifPresent(
            about -> {
              throw new MigrationRefused(
                  "The revisions '%s' and '%s' stand side by side, but their order matters for %s. Nothing was changed. Compile the migrations together: the compiler names the ways to bring the branches together."
                      .formatted(left, right, about),
                  List.of(left, right));
            });
  }

  /**
   * Refuses to apply what was to come before something that is applied.
   *
   * @param applied the revisions that the database has run
   * @param pending those that it is to run
   * @throws MigrationRefused if an applied one follows a pending one, and their order matters
   */
  public void refuseLate(Collection<String> applied, Collection<String> pending) {
    for (String revision : applied) {
      if (code.graph().contains(revision)) {
        for (String late : only(code.graph().ancestors(revision), pending)) {
          dispute(List.of(late), List.of(revision))
              .ifPresent(
                  about -> {
                    throw late(late, revision, about);
                  });
        }
      }
    }
  }

  private static MigrationRefused late(String late, String revision, String about) {
    return new MigrationRefused(
        "The database has '%s', but not '%s' before it, and their order matters for %s. Nothing was changed. If '%s' was applied as well, somebody took its row out of the history: bring it back, for instance from a backup. If 'after' of '%s' was changed, restore it."
            .formatted(revision, late, about, late, revision),
        List.of(late, revision));
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
    for (String revision : revisions) {
      operations.addAll(bodies.upgrade(revision));
      if (code.graph().insteadOf(revision).isPresent()) {
        operations.addAll(bodies.upgradeFromOther(revision));
      }
    }
    return Touched.by(operations);
  }
}
