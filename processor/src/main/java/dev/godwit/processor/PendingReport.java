package dev.godwit.processor;

import dev.godwit.operation.Operation;
import dev.godwit.operation.Operation.SchemaChange;
import dev.godwit.processor.change.Change;
import dev.godwit.processor.draft.Outline;
import dev.godwit.processor.mapping.Model;
import dev.godwit.processor.mapping.table.Origin;
import dev.godwit.processor.problem.Problems;
import dev.godwit.processor.problem.Site;
import dev.godwit.processor.write.ChangedTable;
import dev.godwit.schema.QualifiedName;
import dev.godwit.schema.TableMember;
import java.util.Optional;

/** Reports, where nothing may be written, each operation that a migration lacks at its element. */
final class PendingReport {

  private final Problems problems;
  private final Model model;
  private final Site elsewhere;

  PendingReport(Problems problems, Model model, Site elsewhere) {
    this.problems = problems;
    this.model = model;
    this.elsewhere = elsewhere;
  }

  void report(Change change) {
    for (SchemaChange operation : change.upgrade()) {
      problems.error(
          "migration-pending",
          site(operation),
          "No migration has this change yet: %s. Compile with -Agodwit.mode=write, or in a git work tree without CI=true, and commit the migration."
              .formatted(Outline.of(operation)));
    }
  }

  private Site site(SchemaChange operation) {
    Optional<QualifiedName> table = ChangedTable.of(operation);
    return table
        .flatMap(
            name -> column(operation).map(it -> model.columns().get(new TableMember(name, it))))
        .or(() -> table.map(name -> model.tables().get(name)))
        .map(Origin::site)
        .orElse(elsewhere);
  }

  private static Optional<String> column(SchemaChange operation) {
    if (operation instanceof Operation.AddColumn it) {
      return Optional.of(it.column().name());
    } else if (operation instanceof Operation.RenameColumn it) {
      return Optional.of(it.to());
    } else if (operation instanceof Operation.AlterType it) {
      return Optional.of(it.column());
    } else if (operation instanceof Operation.SetNotNull it) {
      return Optional.of(it.column());
    } else if (operation instanceof Operation.DropNotNull it) {
      return Optional.of(it.column());
    } else if (operation instanceof Operation.AlterValue it) {
      return Optional.of(it.column());
    } else {
      return Optional.empty();
    }
  }
}
