package dev.godwit.processor.change;

import dev.godwit.operation.Operation;
import dev.godwit.operation.Operation.SchemaChange;
import dev.godwit.processor.mapping.Dropping;
import dev.godwit.processor.mapping.Model;
import dev.godwit.processor.mapping.Renaming;
import dev.godwit.processor.problem.Site;
import dev.godwit.schema.QualifiedName;
import dev.godwit.schema.Schema;
import dev.godwit.schema.SchemaEditor;
import dev.godwit.schema.SchemaException;
import dev.godwit.schema.TableMember;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * What another branch has done, which a merge does again for databases that have not run it: what
 * that branch knew of renames, values and conversions is known here too.
 */
final class OtherBranch {

  private final Schema before;
  private final List<SchemaChange> steps;

  /**
   * Takes a branch.
   *
   * @param before the schema of databases that have not run it
   * @param steps what it did to the schema; none where nothing is merged
   */
  OtherBranch(Schema before, List<SchemaChange> steps) {
    this.before = before;
    this.steps = List.copyOf(steps);
  }

  /** The model with the branch's renames and drops as answers, where they are still to be made. */
  Model answering(Model model) {
    Map<QualifiedName, QualifiedName> tables = new TreeMap<>();
    Map<QualifiedName, QualifiedName> sequences = new TreeMap<>();
    Map<TableMember, String> columns = new TreeMap<>();
    List<Dropping> droppings = new ArrayList<>();
    for (SchemaChange step : steps) {
      if (step instanceof Operation.RenameTable rename) {
        follow(tables, rename.from(), rename.to(), rename.from());
      } else if (step instanceof Operation.RenameSequence rename) {
        follow(sequences, rename.from(), rename.to(), rename.from());
      } else if (step instanceof Operation.RenameColumn rename) {
        QualifiedName table = rename.table();
        follow(
            columns,
            new TableMember(table, rename.from()),
            new TableMember(table, rename.to()),
            rename.from());
      } else {
        dropping(step, model.schema()).ifPresent(droppings::add);
      }
    }
    List<Renaming> renamings = new ArrayList<>();
    tables.forEach(
        (to, from) -> renamings.add(renaming(from, List.of(to), List.of(), List.of(), to)));
    sequences.forEach(
        (to, from) -> renamings.add(renaming(from, List.of(), List.of(), List.of(to), to)));
    columns.forEach(
        (to, from) -> renamings.add(renaming(from, List.of(), List.of(to), List.of(), to)));
    renamings.removeIf(it -> !isOpen(it, tables, model));
    return model.withAnswers(model.answers().with(renamings, droppings));
  }

  /** Notes a rename; of several in a row, from the first name to the last. */
  private static <N, F> void follow(Map<N, F> renames, N from, N to, F former) {
    F first = renames.remove(from);
    renames.put(to, first == null ? former : first);
  }

  private static Renaming renaming(
      Object from,
      List<QualifiedName> tables,
      List<TableMember> columns,
      List<QualifiedName> sequences,
      Object to) {
    return new Renaming(from.toString(), tables, columns, sequences, to.toString(), Site.NOWHERE);
  }

  /** Whether a rename is still to be made, and the sources do not tell of it themselves. */
  private boolean isOpen(Renaming renaming, Map<QualifiedName, QualifiedName> tables, Model model) {
    boolean isSaid =
        model.answers().renamings().stream()
            .filter(it -> it.former().equals(renaming.former()))
            .anyMatch(
                it ->
                    it.tables().containsAll(renaming.tables())
                        && it.columns().containsAll(renaming.columns())
                        && it.sequences().containsAll(renaming.sequences()));
    Schema schema = model.schema();
    return !isSaid
        && renaming.tables().stream()
            .allMatch(it -> schema.tables().contains(it) && !before.tables().contains(it))
        && renaming.sequences().stream()
            .allMatch(it -> schema.sequences().contains(it) && !before.sequences().contains(it))
        && renaming.columns().stream()
            .allMatch(
                it ->
                    hasColumn(schema, it.table(), it.name())
                        && !hasColumn(
                            before, tables.getOrDefault(it.table(), it.table()), it.name()));
  }

  private static boolean hasColumn(Schema schema, QualifiedName table, String column) {
    return schema.tables().find(table).filter(it -> it.columns().contains(column)).isPresent();
  }

  private Optional<Dropping> dropping(SchemaChange step, Schema model) {
    if (step instanceof Operation.DropTable drop) {
      QualifiedName name = drop.table().name();
      return before.tables().contains(name) && !model.tables().contains(name)
          ? Optional.of(new Dropping(name.toString(), Optional.empty(), "", Site.NOWHERE))
          : Optional.empty();
    } else if (step instanceof Operation.DropColumn drop) {
      String name = drop.column().name();
      return hasColumn(before, drop.table(), name) && !hasColumn(model, drop.table(), name)
          ? Optional.of(new Dropping(name, Optional.of(List.of(drop.table())), "", Site.NOWHERE))
          : Optional.empty();
    } else {
      return Optional.empty();
    }
  }

  /**
   * The branch's own steps where they lead to the same; else these, with what the branch gave to
   * rows that exist.
   *
   * @param upgrade operations that lead to the schema
   */
  List<SchemaChange> instead(List<SchemaChange> upgrade, Schema schema) {
    if (!steps.isEmpty() && leadsTo(schema)) {
      return steps;
    }
    return upgrade.stream().map(it -> same(it).orElse(it)).toList();
  }

  private boolean leadsTo(Schema schema) {
    SchemaEditor editor = new SchemaEditor(before);
    try {
      steps.forEach(it -> it.applyTo(editor));
      return editor.schema().equals(schema);
    } catch (SchemaException e) {
      // The branches do not fit behind each other: that is what they dispute.
      return false;
    }
  }

  /** The branch's step of the same effect. */
  private Optional<SchemaChange> same(SchemaChange operation) {
    return steps.stream().filter(it -> isSame(it, operation)).findFirst();
  }

  private static boolean isSame(SchemaChange step, SchemaChange operation) {
    if (step instanceof Operation.AddColumn one && operation instanceof Operation.AddColumn two) {
      return one.table().equals(two.table()) && one.column().equals(two.column());
    } else if (step instanceof Operation.SetNotNull one
        && operation instanceof Operation.SetNotNull two) {
      return one.table().equals(two.table()) && one.column().equals(two.column());
    } else if (step instanceof Operation.AlterType one
        && operation instanceof Operation.AlterType two) {
      return one.table().equals(two.table())
          && one.column().equals(two.column())
          && one.from().equals(two.from())
          && one.to().equals(two.to());
    } else {
      return false;
    }
  }
}
