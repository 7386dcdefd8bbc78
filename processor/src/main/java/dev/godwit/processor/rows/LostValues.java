package dev.godwit.processor.rows;

import dev.godwit.operation.Backfill;
import dev.godwit.operation.Operation;
import dev.godwit.operation.Operation.SchemaChange;
import dev.godwit.schema.SqlText;
import dev.godwit.schema.TableMember;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * What stands in for the values of dropped columns when a downgrade brings them back, so that rows
 * meet the checks that come back with them: a constant of the enum, and a neutral value where one
 * class of several in a table requires it.
 */
public final class LostValues {

  private final Map<TableMember, AllowedValues> allowed;
  private final List<SchemaChange> downgrade;
  private final Set<TableMember> restored = new HashSet<>();

  /**
   * Prepares the values.
   *
   * @param checks what the checks allow that the upgrade replaces
   */
  public LostValues(CheckedValues checks, List<SchemaChange> downgrade) {
    this.allowed = checks.before();
    this.downgrade = List.copyOf(downgrade);
    for (SchemaChange change : downgrade) {
      if (change instanceof Operation.AddColumn add) {
        restored.add(new TableMember(add.table(), add.column().name()));
      } else if (change instanceof Operation.RenameColumn rename) {
        restored.add(new TableMember(rename.table(), rename.to()));
      }
    }
  }

  /** The operation of a downgrade, with values that meet the checks. */
  public SchemaChange standingIn(SchemaChange change) {
    return change instanceof Operation.AddColumn add
        ? new Operation.AddColumn(add.table(), add.column(), value(add).map(Backfill::new))
        : change;
  }

  private Optional<SqlText> value(Operation.AddColumn add) {
    Optional<SqlText> neutral = neutral(add);
    if (add.backfill().isPresent() || neutral.isEmpty()) {
      return neutral;
    }
    List<Requirement> requirements = Requirement.on(add, downgrade);
    if (requirements.isEmpty()) {
      return Optional.empty();
    }
    boolean isClear =
        requirements.stream()
            .flatMap(it -> SqlWords.of(SqlText.of(it.others())).stream())
            .noneMatch(it -> restored.contains(new TableMember(add.table(), it)));
    return neutral.map(it -> isClear ? Requirement.chosen(requirements, it) : it);
  }

  /** A value that the column's own check allows, or else what stands for nothing. */
  private Optional<SqlText> neutral(Operation.AddColumn add) {
    return Optional.ofNullable(allowed.get(new TableMember(add.table(), add.column().name())))
        .map(it -> SqlText.of(it.each().get(0)))
        .or(
            () ->
                new Operation.DropColumn(add.table(), add.column().notNull())
                    .inverse()
                    .backfill()
                    .map(Backfill::expression));
  }
}
