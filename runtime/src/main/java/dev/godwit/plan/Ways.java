package dev.godwit.plan;

import dev.godwit.Direction;
import dev.godwit.code.Code;
import dev.godwit.history.AppliedRevision;
import dev.godwit.history.RevisionNames;
import dev.godwit.history.Standing;
import dev.godwit.history.Target;
import dev.godwit.message.Words;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/** Finds the way to a target: down to a revision that the database has, up to one that it lacks. */
public record Ways(Code code, List<AppliedRevision> rows) implements Target.Visitor<Direction> {

  /** Copies. */
  public Ways {
    rows = List.copyOf(rows);
  }

  @Override
  public Direction head(Target.Head target) {
    return Direction.UPGRADE;
  }

  @Override
  public Direction base(Target.Base target) {
    return Direction.DOWNGRADE;
  }

  @Override
  public Direction revision(Target.Revision target) {
    Standing standing = code.standing(rows);
    Set<String> names = new TreeSet<>(code.revisions());
    names.addAll(code.graph().revisions());
    names.addAll(Words.names(rows));
    String revision = RevisionNames.of(names).resolve(target.nameOrPrefix());
    return standing.hasRunAnyOf(Set.of(revision)) ? Direction.DOWNGRADE : Direction.UPGRADE;
  }

  @Override
  public Direction forward(Target.Forward target) {
    return Direction.UPGRADE;
  }

  @Override
  public Direction back(Target.Back target) {
    return Direction.DOWNGRADE;
  }
}
