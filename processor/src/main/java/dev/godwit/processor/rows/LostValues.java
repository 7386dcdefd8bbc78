package dev.godwit.processor.rows;

import dev.godwit.operation.Backfill;
import dev.godwit.operation.Operation;
import dev.godwit.operation.Operation.SchemaChange;
import dev.godwit.schema.Column;
import dev.godwit.schema.SqlText;
import dev.godwit.schema.TableMember;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What stands in for the values of dropped columns when a downgrade brings them back, so that rows
 * meet the checks that come back with them: a constant of the enum, and a neutral value where one
 * class of several in a table requires it.
 */
public final class LostValues {

  /** As the mapping writes what one class of a table requires. */
  private static final Pattern REQUIREMENT = Pattern.compile("(.*?) or \\((.* is not null)\\)");

  private final Map<TableMember, AllowedValues> allowed;
  private final List<Operation.AddCheck> checks = new ArrayList<>();
  private final Set<TableMember> restored = new HashSet<>();

  /**
   * Prepares the values.
   *
   * @param checks what the checks allow that the upgrade replaces
   */
  public LostValues(CheckedValues checks, List<SchemaChange> downgrade) {
    this.allowed = checks.before();
    for (SchemaChange change : downgrade) {
      if (change instanceof Operation.AddCheck add) {
        this.checks.add(add);
      } else if (change instanceof Operation.AddColumn add) {
        restored.add(new TableMember(add.table(), add.column().name()));
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
    List<String> cases =
        checks.stream()
            .filter(it -> it.table().equals(add.table()))
            .flatMap(it -> requiring(it.check().condition(), add.column()).stream())
            .toList();
    if (cases.isEmpty()) {
      return Optional.empty();
    }
    boolean isClear =
        cases.stream()
            .flatMap(it -> SqlWords.of(SqlText.of(it)).stream())
            .noneMatch(it -> restored.contains(new TableMember(add.table(), it)));
    return neutral.map(
        it -> isClear ? new SqlText(of(cases, it.postgresql()), of(cases, it.sqlite())) : it);
  }

  /** The condition on which a check asks for a value. */
  private static Optional<String> requiring(SqlText check, Column column) {
    Matcher requirement = REQUIREMENT.matcher(check.postgresql());
    String wanted = SqlWords.name(column.name()) + " is not null";
    return check.isPortable()
            && requirement.matches()
            && List.of(requirement.group(2).split(" and ", -1)).contains(wanted)
        ? Optional.of("not (" + requirement.group(1) + ")")
        : Optional.empty();
  }

  private static String of(List<String> conditions, String value) {
    StringBuilder text = new StringBuilder("case");
    conditions.forEach(it -> text.append(" when ").append(it).append(" then ").append(value));
    return text.append(" end").toString();
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
