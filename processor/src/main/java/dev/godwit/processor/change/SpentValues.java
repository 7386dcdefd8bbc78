package dev.godwit.processor.change;

import dev.godwit.operation.Operation;
import dev.godwit.operation.Operation.SchemaChange;
import dev.godwit.processor.mapping.Answers;
import dev.godwit.processor.mapping.Model;
import dev.godwit.processor.problem.Problems;
import dev.godwit.processor.problem.Site;
import dev.godwit.schema.Schema;
import dev.godwit.schema.TableMember;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Notes values and conversions that the history holds already: left in place, a conversion would
 * speak when its column changes again, to rows that nobody has thought of.
 */
final class SpentValues {

  private static final String USING =
      "@Using for column '%s' is no longer needed: the history has the conversion. Remove it, or it speaks at the column's next change as well.";
  private static final String BACKFILL =
      "@Backfill for column '%s' is no longer needed: the history has the value. Remove it.";

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
    Map<Site, List<Answers.Given>> places =
        model.answers().values().stream()
            .collect(
                Collectors.groupingBy(
                    Answers.Given::site, LinkedHashMap::new, Collectors.toList()));
    places.forEach(
        (place, all) -> {
          Answers.Given given = all.get(0);
          boolean isUsing = given.annotation().equals("Using");
          List<TableMember> columns =
              all.stream().flatMap(it -> it.columns().stream()).sorted().toList();
          if (!columns.isEmpty()
              && columns.stream().allMatch(it -> isSpent(it, isUsing ? converted : filled))) {
            problems.note(
                "answer-not-needed", place, (isUsing ? USING : BACKFILL).formatted(columns.get(0)));
          }
        });
  }

  /** Whether a column is there already, and does not ask. */
  private boolean isSpent(TableMember column, Set<TableMember> asking) {
    return !asking.contains(column)
        && base.tables()
            .find(column.table())
            .filter(it -> it.columns().contains(column.name()))
            .isPresent();
  }
}
