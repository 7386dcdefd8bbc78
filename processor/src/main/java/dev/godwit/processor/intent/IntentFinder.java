package dev.godwit.processor.intent;

import dev.godwit.diff.Intent;
import dev.godwit.operation.Backfill;
import dev.godwit.operation.Conversion;
import dev.godwit.processor.mapping.Model;
import dev.godwit.processor.mapping.table.Origin;
import dev.godwit.processor.problem.Problems;
import dev.godwit.processor.problem.Site;
import dev.godwit.processor.snapshot.Hints;
import dev.godwit.processor.snapshot.Snapshot;
import dev.godwit.schema.Cell;
import dev.godwit.schema.QualifiedName;
import dev.godwit.schema.Row;
import dev.godwit.schema.Table;
import dev.godwit.schema.TableMember;
import dev.godwit.schema.TableRow;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;

/**
 * Finds what the schemas do not show: which table, column, sequence or row is an earlier one under
 * a new name. It is certain if the same class or attribute stands behind both, or the sources say
 * so; where it only might be, the developer is asked.
 */
public final class IntentFinder {

  private final Snapshot base;
  private final Model model;
  private final Problems problems;
  private final RenameAnswers renames;
  private final DropAnswers drops;
  private final Identity identity;
  private final Matches<QualifiedName> tables;
  private final Matches<QualifiedName> sequences;
  private final Neighbours neighbours;
  private final Relocations relocations;
  private final Map<QualifiedName, Matches<String>> columns = new TreeMap<>();
  private final Map<TableRow, Cell> rows = new HashMap<>();
  private final Set<QualifiedName> askedTables = new HashSet<>();
  private final Set<TableMember> askedColumns = new HashSet<>();

  public IntentFinder(Snapshot base, Model model, Problems problems) {
    this.base = base;
    this.model = model;
    this.problems = problems;
    neighbours = new Neighbours(model);
    renames = new RenameAnswers(model.answers().renamings(), problems);
    drops = new DropAnswers(model.answers().droppings(), model.answers().renamings(), problems);
    identity =
        new Identity(
            base.schema(),
            base.hints(),
            model,
            renames.saidTables(base.schema().tables()::contains));
    tables =
        new Matches<>(
            identity.baseTables(),
            identity.modelTables(),
            renames.tables(identity.baseTables(), identity.modelTables(), drops::names),
            (table, former) -> true);
    relocations =
        Relocations.find(
            base.schema(), base.hints(), model.schema(), hints(model), tables.renamed());
    sequences =
        new Matches<>(
            identity.baseSequences(),
            identity.modelSequences(),
            renames.sequences(identity.baseSequences(), identity.modelSequences(), drops::names),
            (sequence, former) -> true);
  }

  public Intent find() {
    Intent renamed = findRenamed();
    Map<TableMember, Backfill> backfills = new HashMap<>(renamed.backfills());
    relocations
        .fills()
        .forEach(
            (it, text) ->
                backfills.merge(
                    it,
                    new Backfill(text),
                    (given, fill) ->
                        new Backfill(Relocations.orElse(fill.expression(), given.expression()))));
    relocations.classes().forEach((it, text) -> backfills.put(it, new Backfill(text)));
    relocations.unknown().forEach(this::warnOfClasses);
    return new Intent(
        renamed.renamedTables(),
        renamed.renamedColumns(),
        renamed.renamedSequences(),
        renamed.renamedRows(),
        backfills,
        renamed.conversions());
  }

  private void warnOfClasses(QualifiedName table, String statement) {
    problems.warning(
        "classes-unknown",
        Optional.ofNullable(model.tables().get(table)).map(Origin::site).orElse(Site.NOWHERE),
        "The hierarchy's rows are told apart in another way from now on, and only you know which value stands for which class. Complete op.sql(\"%s\") and add it to the migration before anything is dropped."
            .formatted(statement));
  }

  /** What moves from one table to another. */
  public Relocations relocations() {
    return relocations;
  }

  private Intent findRenamed() {
    for (Table table : model.schema().tables()) {
      tables
          .former(table.name())
          .map(base.schema()::table)
          .ifPresentOrElse(former -> match(former, table), () -> renames.columnsOfNew(table));
    }
    settleDrops();
    explainRenames();
    ask();
    Map<TableMember, String> renamedColumns = new TreeMap<>();
    columns.forEach(
        (table, matches) ->
            matches
                .renamed()
                .forEach((name, from) -> renamedColumns.put(new TableMember(table, name), from)));
    Map<TableMember, Backfill> backfills = new HashMap<>();
    model.answers().backfills().forEach((it, text) -> backfills.put(it, new Backfill(text)));
    Map<TableMember, Conversion> conversions = new HashMap<>();
    model
        .answers()
        .conversions()
        .forEach((it, answer) -> conversions.put(it, new Conversion(answer.forth())));
    return new Intent(
        tables.renamed(), renamedColumns, sequences.renamed(), rows, backfills, conversions);
  }

  /** The answers to what is dropped. */
  public DropAnswers drops() {
    return drops;
  }

  /** Whether the developer is asked where a table has gone. */
  public boolean asksFor(QualifiedName table) {
    return askedTables.contains(table);
  }

  /** Whether the developer is asked where a column has gone, or where it has come from. */
  public boolean asksFor(TableMember column) {
    return askedColumns.contains(column);
  }

  private void match(Table former, Table table) {
    List<Part<String>> before = identity.baseColumns(former);
    List<Part<String>> now = identity.modelColumns(table);
    Map<String, String> answers =
        renames.columns(
            table,
            before,
            now,
            it -> drops.names(new TableMember(former.name(), it), table.name()));
    columns.put(
        table.name(),
        new Matches<>(
            before,
            now,
            answers,
            (name, from) ->
                Likeness.areOfOneFamily(former.column(from).type(), table.column(name).type())));
    matchRows(former, table);
  }

  private void matchRows(Table former, Table table) {
    Matches<String> matches =
        new Matches<>(
            identity.baseRows(former), identity.modelRows(table), Map.of(), (row, from) -> true);
    for (Row row : table.rows()) {
      matches
          .former(row.key().value().toString())
          .flatMap(it -> former.rows().stream().filter(at -> isKey(at, it)).findFirst())
          .filter(it -> !it.key().value().equals(row.key().value()))
          .ifPresent(it -> rows.put(new TableRow(table.name(), row.key()), it.key()));
    }
  }

  private static boolean isKey(Row row, String key) {
    return row.key().value().toString().equals(key);
  }

  private void settleDrops() {
    Map<TableMember, QualifiedName> gone = new TreeMap<>();
    Map<TableMember, QualifiedName> kept = new TreeMap<>();
    columns.forEach(
        (table, matches) -> {
          QualifiedName former = tables.former(table).orElseThrow();
          matches.gone().forEach(it -> gone.put(new TableMember(former, it), table));
          matches.formers().values().forEach(it -> kept.put(new TableMember(former, it), table));
        });
    drops.settle(
        Stream.concat(tables.gone().stream(), sequences.gone().stream()).toList(),
        Stream.concat(tables.formers().values().stream(), sequences.formers().values().stream())
            .toList(),
        gone,
        kept);
  }

  private void explainRenames() {
    List<String> gone = new ArrayList<>();
    Stream.concat(tables.gone().stream(), sequences.gone().stream())
        .filter(it -> !drops.allow(it))
        .forEach(it -> gone.add(it.toString()));
    columns.forEach(
        (table, matches) ->
            matches.gone().stream()
                .filter(it -> !drops.allow(new TableMember(tables.former(table).orElseThrow(), it)))
                .forEach(gone::add));
    renames.explain(base.schema().tables().isEmpty(), gone.stream().distinct().toList());
  }

  private void ask() {
    RenameQuestions questions = new RenameQuestions(model, problems);
    Likeness likeness = new Likeness(tables.formers());
    tables.doubts().forEach(questions::askForTaken);
    for (QualifiedName table : tables.fresh()) {
      List<QualifiedName> candidates =
          tables.doubts().containsKey(table) || relocations.copies().containsKey(table)
              ? List.of()
              : tables.gone().stream()
                  .filter(it -> !drops.allow(it) && !relocations.movesTable(it))
                  .filter(
                      it ->
                          tables.areSame(table, it)
                              || likeness.areAlike(
                                  base.schema().table(it), model.schema().table(table)))
                  .toList();
      if (!candidates.isEmpty()) {
        askedTables.addAll(candidates);
        questions.ask(table, candidates, neighbours.isAlone(table, tables.fresh()));
      }
    }
    for (QualifiedName sequence : sequences.fresh()) {
      List<QualifiedName> candidates =
          sequences.gone().stream()
              .filter(it -> !drops.allow(it) && sequences.areSame(sequence, it))
              .toList();
      if (!candidates.isEmpty()) {
        questions.askForSequence(
            sequence, candidates, neighbours.isAloneAmong(sequence, sequences.fresh()));
      }
    }
    columns.forEach((table, matches) -> ask(table, matches, questions, likeness));
  }

  private void ask(
      QualifiedName name, Matches<String> matches, RenameQuestions questions, Likeness likeness) {
    Table table = model.schema().table(name);
    Table former = base.schema().table(tables.former(name).orElseThrow());
    matches
        .doubts()
        .forEach((column, from) -> questions.askForTaken(new TableMember(name, column), from));
    for (String column : matches.fresh()) {
      TableMember member = new TableMember(name, column);
      List<String> candidates =
          matches.doubts().containsKey(column) || relocations.fills().containsKey(member)
              ? List.of()
              : matches.gone().stream()
                  .filter(it -> !drops.allow(new TableMember(former.name(), it)))
                  .filter(it -> !relocations.movesColumn(new TableMember(former.name(), it)))
                  .filter(
                      it ->
                          matches.areSame(column, it)
                              || likeness.areAlike(
                                  former, former.column(it), table, table.column(column)))
                  .toList();
      if (!candidates.isEmpty()) {
        askedColumns.add(member);
        candidates.forEach(it -> askedColumns.add(new TableMember(former.name(), it)));
        candidates.forEach(it -> askedColumns.add(new TableMember(name, it)));
        questions.ask(member, candidates, neighbours.isAlone(member, matches.fresh()));
      }
    }
  }

  /** The Java names behind the model's tables and columns. */
  private static Hints hints(Model model) {
    Map<QualifiedName, String> tables = new HashMap<>();
    Map<TableMember, String> columns = new HashMap<>();
    model.tables().forEach((name, origin) -> tables.put(name, origin.hint()));
    model.columns().forEach((name, origin) -> columns.put(name, origin.hint()));
    return new Hints(tables, columns, Map.of(), Map.of());
  }
}
