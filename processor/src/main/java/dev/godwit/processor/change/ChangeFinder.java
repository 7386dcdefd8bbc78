package dev.godwit.processor.change;

import dev.godwit.diff.Differ;
import dev.godwit.diff.Intent;
import dev.godwit.diff.StableNames;
import dev.godwit.operation.Backfill;
import dev.godwit.operation.Operation;
import dev.godwit.operation.Operation.SchemaChange;
import dev.godwit.processor.draft.Base;
import dev.godwit.processor.draft.Merging;
import dev.godwit.processor.intent.IntentFinder;
import dev.godwit.processor.intent.Relocations;
import dev.godwit.processor.mapping.Answers;
import dev.godwit.processor.mapping.Model;
import dev.godwit.processor.problem.Problem;
import dev.godwit.processor.problem.Problems;
import dev.godwit.processor.problem.Site;
import dev.godwit.processor.rows.Blocks;
import dev.godwit.processor.rows.CheckedValues;
import dev.godwit.processor.rows.ColumnOrder;
import dev.godwit.processor.rows.Conversions;
import dev.godwit.processor.rows.Counters;
import dev.godwit.processor.rows.EnumQuestions;
import dev.godwit.processor.rows.LostValues;
import dev.godwit.processor.rows.ReferenceValues;
import dev.godwit.processor.rows.Requirement;
import dev.godwit.processor.rows.Revaluations;
import dev.godwit.processor.rows.RowSteps;
import dev.godwit.processor.rows.StableChecks;
import dev.godwit.processor.snapshot.Hints;
import dev.godwit.processor.snapshot.Recollection;
import dev.godwit.processor.snapshot.Snapshot;
import dev.godwit.schema.QualifiedName;
import dev.godwit.schema.Schema;
import dev.godwit.schema.SqlText;
import dev.godwit.schema.TableMember;
import dev.godwit.schema.TableRow;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** Compares the model with what stands fast. */
public final class ChangeFinder {

  private static final Set<String> DROPS = Set.of("table-dropped", "column-dropped");

  private final Problems problems;
  private final Site site;

  /**
   * Creates a finder.
   *
   * @param problems takes the questions that a change raises
   * @param site the migrations package
   */
  public ChangeFinder(Problems problems, Site site) {
    this.problems = problems;
    this.site = site;
  }

  /** The change that the model makes; questions it raises are problems. */
  public Change find(Base base, Model model) {
    if (base.merging().isEmpty()) {
      return find(base.snapshot(), model, List.of(), Optional.empty());
    }
    Merging merging = base.merging().get();
    Change change = find(base.snapshot(), model, merging.otherSteps(), Optional.empty());
    return change.withFromOther(
        find(
            merging.beforeFromOther(),
            model,
            merging.keptSteps(),
            Optional.of(change.after().schema())));
  }

  /**
   * The change from one schema.
   *
   * @param branch what another branch has done, where it is merged
   * @param target the schema to arrive at, if its names are settled
   */
  private Change find(
      Snapshot before, Model plain, List<SchemaChange> branch, Optional<Schema> target) {
    if (branch.isEmpty() && target.isEmpty() && isKnown(plain, before)) {
      return Change.proven(before.schema(), List.of(), List.of(), List.of(), before);
    }
    OtherBranch other = new OtherBranch(before.schema(), branch);
    Model model = other.answering(plain);
    IntentFinder intents = new IntentFinder(before, model, problems);
    Intent intent = intents.find();
    Schema schema = target.orElseGet(() -> settled(before.schema(), model, intent));
    List<SchemaChange> changes =
        other.instead(Differ.diff(before.schema(), schema, intent), schema);
    CheckedValues checks = CheckedValues.of(changes);
    Revaluations revaluations =
        Revaluations.find(before.recollection().enums(), model, changes, checks);
    ReferenceValues references = new ReferenceValues(before, model, changes);
    references.noteChanged(changes, revaluations);
    List<SchemaChange> upgrade =
        ColumnOrder.sourcesFirst(
            narrowed(revaluations.insertInto(changes, model.answers()), before.schema()));
    List<SchemaChange> clear = upgrade.stream().filter(it -> !isAsked(it, intents)).toList();
    Problems questions = new Problems();
    Conversions conversions = new Conversions(checks, revaluations, model.answers());
    new Questions(before.schema(), model, intents, conversions, references, questions, site)
        .ask(clear);
    new EnumQuestions(model, questions).ask(revaluations);
    problems.addAll(questions);
    if (branch.isEmpty() && target.isEmpty()) {
      new SpentValues(before.schema(), model, problems).note(upgrade);
      new Blocks(before, model, intent, problems).warn();
    }
    Snapshot after = snapshot(schema, model, before);
    Relocations back =
        Relocations.find(
            schema, after.hints(), before.schema(), before.hints(), intent.renamedTables());
    List<SchemaChange> inverse = Differ.inverse(upgrade);
    LostValues lost = new LostValues(checks, inverse);
    List<SchemaChange> downgrade =
        inverse.stream()
            .map(conversions::returning)
            .map(lost::standingIn)
            .map(it -> refilled(it, back))
            .toList();
    return Change.proven(before.schema(), upgrade, downgrade, risks(questions), after)
        .withRows(
            rows(before, after, upgrade, intents.relocations()),
            rows(after, before, downgrade, back));
  }

  /** Whether the snapshot says all that the model does, as it does after most edits. */
  private static boolean isKnown(Model model, Snapshot before) {
    return model.answers().equals(Answers.NONE)
        && snapshot(model.schema(), model, before).equals(before);
  }

  private static Snapshot snapshot(Schema schema, Model model, Snapshot before) {
    Map<QualifiedName, String> tables = new HashMap<>();
    Map<TableMember, String> columns = new HashMap<>();
    model.tables().forEach((name, origin) -> tables.put(name, origin.hint()));
    model.columns().forEach((name, origin) -> columns.put(name, origin.hint()));
    Map<QualifiedName, String> sequences = new HashMap<>();
    Map<TableRow, String> rows = new HashMap<>();
    model.sequences().forEach((name, origin) -> sequences.put(name, origin.hint()));
    model.rows().forEach((name, origin) -> rows.put(name, origin.hint()));
    return new Snapshot(
        schema,
        new Hints(tables, columns, sequences, rows),
        before.revisions(),
        new Recollection(model.converters(), model.enums()));
  }

  private static RowSteps rows(
      Snapshot from, Snapshot to, List<SchemaChange> changes, Relocations relocations) {
    List<Operation.Sql> copies = new ArrayList<>();
    Set<QualifiedName> filled = new HashSet<>();
    for (SchemaChange change : changes) {
      if (change instanceof Operation.CreateTable create
          && relocations.copies().containsKey(create.table().name())) {
        copies.add(relocations.copies().get(create.table().name()));
        filled.add(create.table().name());
      }
    }
    return changes.isEmpty()
        ? RowSteps.NONE
        : new RowSteps(
            copies,
            Counters.find(from, to, changes, filled),
            changes.stream().filter(it -> isMoved(it, relocations)).collect(Collectors.toSet()));
  }

  /** The changes, with values for columns that one class requires in its rows alone. */
  private static List<SchemaChange> narrowed(List<SchemaChange> changes, Schema before) {
    return changes.stream()
        .map(
            change ->
                change instanceof Operation.AddColumn add
                    ? before
                        .tables()
                        .find(add.table())
                        .map(table -> Requirement.on(add, table, changes))
                        .map(requirements -> Requirement.narrowed(add, requirements))
                        .orElse(add)
                    : change)
        .toList();
  }

  /** A column that comes back, with the values that have been elsewhere. */
  private static SchemaChange refilled(SchemaChange change, Relocations back) {
    if (!(change instanceof Operation.AddColumn add)) {
      return change;
    }
    TableMember member = new TableMember(add.table(), add.column().name());
    SqlText value = back.classes().getOrDefault(member, back.fills().get(member));
    if (value == null) {
      return change;
    }
    SqlText filled =
        add.backfill().map(it -> Relocations.orElse(value, it.expression())).orElse(value);
    return new Operation.AddColumn(add.table(), add.column(), Optional.of(new Backfill(filled)));
  }

  /** The model's schema with the names and checks that the base has where they mean the same. */
  private static Schema settled(Schema before, Model model, Intent intent) {
    return StableChecks.keep(
        before, StableNames.keep(before, model.schema(), intent, model.derivedNames()));
  }

  /** The warnings, but for those of drops: what a drop loses is lost, whoever has agreed to it. */
  private static List<Risk> risks(Problems questions) {
    return questions.all().stream()
        .filter(it -> it.severity() == Problem.Severity.WARNING)
        .filter(it -> !DROPS.contains(it.tag()))
        .map(it -> new Risk(it.tag(), it.message()))
        .toList();
  }

  /** What is only one of two answers raises no question yet. */
  private static boolean isAsked(SchemaChange change, IntentFinder intents) {
    if (change instanceof Operation.DropTable drop) {
      return intents.asksFor(drop.table().name()) || isMoved(drop, intents.relocations());
    } else if (change instanceof Operation.AddColumn add) {
      return intents.asksFor(new TableMember(add.table(), add.column().name()));
    } else if (change instanceof Operation.DropColumn drop) {
      TableMember column = new TableMember(drop.table(), drop.column().name());
      return intents.asksFor(column) || isMoved(drop, intents.relocations());
    } else {
      return false;
    }
  }

  /** Whether what is dropped is at another place by then. */
  private static boolean isMoved(SchemaChange change, Relocations relocations) {
    if (change instanceof Operation.DropTable drop) {
      return relocations.movesTable(drop.table().name());
    }
    return change instanceof Operation.DropColumn drop
        && relocations.movesColumn(new TableMember(drop.table(), drop.column().name()));
  }
}
