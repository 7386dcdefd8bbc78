package dev.godwit.processor.change;

import dev.godwit.operation.Operation;
import dev.godwit.operation.Operation.SchemaChange;
import dev.godwit.processor.mapping.Model;
import dev.godwit.processor.mapping.table.Origin;
import dev.godwit.processor.problem.Problems;
import dev.godwit.processor.problem.Site;
import dev.godwit.schema.Schema;
import dev.godwit.schema.Table;
import dev.godwit.schema.TableMember;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Notes values and conversions that the history holds already: left in place, a conversion would
 * speak when its column changes again, to rows that nobody has thought of.
 */
final class SpentValues {

  private final Schema base;
  private final Model model;
  private final Problems problems;

  SpentValues(Schema base, Model model, Problems problems) {
    this.base = base;
    this.model = model;
    this.problems = problems;
  }

  void note(List<SchemaChange> upgrade) {
    Set<TableMember> converted = new HashSet<>();
    Set<TableMember> filled = new HashSet<>();
    for (SchemaChange change : upgrade) {
      if (change instanceof Operation.AlterType alter) {
        converted.add(new TableMember(alter.table(), alter.column()));
      } else if (change instanceof Operation.SetNotNull set) {
        filled.add(new TableMember(set.table(), set.column()));
      } else if (change instanceof Operation.AddColumn add) {
        filled.add(new TableMember(add.table(), add.column().name()));
      }
    }
    note(
        "@Using on '%s' is no longer needed: the history has the conversion. Remove it, or it speaks at the column's next change as well.",
        model.answers().conversions().keySet(), converted);
    note(
        "@Backfill on '%s' is no longer needed: the history has the value. Remove it.",
        model.answers().backfills().keySet(), filled);
  }

  /** Notes each place once, if none of its columns needs the answer or is new. */
  private void note(String text, Set<TableMember> answered, Set<TableMember> needed) {
    Map<Site, String> spent = new LinkedHashMap<>();
    Set<Site> busy = new HashSet<>();
    for (TableMember member :
        answered.stream().sorted(Comparator.comparing(TableMember::toString)).toList()) {
      Origin origin = model.columns().get(member);
      if (origin != null) {
        spent.putIfAbsent(origin.site(), origin.hint());
        if (needed.contains(member) || !isInBase(member)) {
          busy.add(origin.site());
        }
      }
    }
    spent.keySet().removeAll(busy);
    spent.forEach((site, owner) -> problems.note("answer-not-needed", site, text.formatted(owner)));
  }

  private boolean isInBase(TableMember member) {
    Table table = base.tables().find(member.table()).orElse(null);
    return table != null && table.columns().find(member.name()).isPresent();
  }
}
