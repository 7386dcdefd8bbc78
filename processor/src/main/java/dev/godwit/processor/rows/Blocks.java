package dev.godwit.processor.rows;

import dev.godwit.diff.Intent;
import dev.godwit.operation.Operation;
import dev.godwit.operation.Reach;
import dev.godwit.operation.notation.Drops;
import dev.godwit.operation.notation.ExpressionText;
import dev.godwit.operation.notation.OperationWriter;
import dev.godwit.processor.mapping.Model;
import dev.godwit.processor.mapping.table.Origin;
import dev.godwit.processor.problem.Problems;
import dev.godwit.processor.snapshot.Counting;
import dev.godwit.processor.snapshot.Snapshot;
import dev.godwit.schema.Row;
import dev.godwit.schema.SqlText;
import dev.godwit.schema.Table;
import dev.godwit.schema.TableRow;
import dev.godwit.schema.Value;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * Warns where a generator takes longer blocks from a row that stays: the size is in no schema, and
 * Hibernate takes the row's value for the end of a block, which then begins among identifiers that
 * were given before.
 */
public final class Blocks {

  private final Snapshot before;
  private final Model model;
  private final Intent intent;
  private final Problems problems;

  /**
   * Creates the check.
   *
   * @param before what stands fast
   * @param intent what tables and rows were called before
   * @param problems takes the warnings
   */
  public Blocks(Snapshot before, Model model, Intent intent, Problems problems) {
    this.before = before;
    this.model = model;
    this.intent = intent;
    this.problems = problems;
  }

  /** Warns at the generators. */
  public void warn() {
    for (Table table : model.schema().tables()) {
      for (Row row : table.rows()) {
        TableRow member = new TableRow(table.name(), row.key());
        Origin origin = model.rows().get(member);
        OptionalInt now = origin == null ? OptionalInt.empty() : Counting.block(origin.hint());
        TableRow then =
            new TableRow(
                intent.renamedTables().getOrDefault(table.name(), table.name()),
                intent.renamedRows().getOrDefault(member, row.key()));
        OptionalInt former = Counting.block(before.hints().rows().getOrDefault(then, ""));
        if (now.isPresent() && former.isPresent() && now.getAsInt() > former.getAsInt()) {
          warn(table, row, origin, former.getAsInt(), now.getAsInt());
        }
      }
    }
  }

  private void warn(Table table, Row row, Origin origin, int former, int now) {
    String value = SqlWords.name(row.first().asList().get(0).column());
    String key = row.key().value() instanceof Value.Text text ? text.text() : "";
    String change =
        " set %1$s = %1$s + %2$d where %3$s = '%4$s'"
            .formatted(
                value,
                (long) now - former,
                SqlWords.name(row.key().column()),
                key.replace("'", "''"));
    SqlText counter = SqlWords.name(table.name());
    SqlText statement =
        new SqlText(
            "update " + counter.postgresql() + change, "update " + counter.sqlite() + change);
    Operation.Sql raise =
        new Operation.Sql(statement, new Reach(Optional.of(List.of(table.name()))));
    problems.warning(
        "generator-block-grown",
        origin.site(),
        "The generator takes blocks of %d identifiers instead of %d from row '%s' of table '%s', so that the next block begins among identifiers that were given. Raise the row in a migration of your own, which -Agodwit.new=raise_generator writes: op.%s;"
            .formatted(
                now,
                former,
                key,
                table.name(),
                ExpressionText.write(raise.accept(new OperationWriter(Drops.BY_NAME)))));
  }
}
