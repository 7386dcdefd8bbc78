package dev.godwit.dialect.sqlite;

import dev.godwit.dialect.Identifiers;
import dev.godwit.dialect.OneStatement;
import dev.godwit.dialect.SqlSyntax;
import dev.godwit.dialect.Step;
import dev.godwit.operation.Operation;
import dev.godwit.schema.ForeignKey;
import dev.godwit.schema.QualifiedName;
import dev.godwit.schema.Schema;
import dev.godwit.schema.SchemaEditor;
import dev.godwit.schema.SchemaException;
import dev.godwit.schema.Table;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;

/**
 * Turns the operations of one migration into steps. Up to the next {@code sql}, {@code run} or
 * {@code guard}, what happens to a new table is folded into its CREATE TABLE, and what happens to
 * an existing one into a single change at the end; renames and drops happen at once, and what is
 * still to come follows them.
 */
final class SqlitePlan {

  private final SqliteNames names = new SqliteNames();
  private final SqliteDefinitions definitions = new SqliteDefinitions();
  private final OneStatement oneStatement = new OneStatement(SqlSyntax.SQLITE);
  private final List<Step> steps = new ArrayList<>();
  private final Map<QualifiedName, PendingChange> pending = new LinkedHashMap<>();
  private final Map<QualifiedName, List<Operation>> creations = new LinkedHashMap<>();

  /** The tables that are still to be created, as they are so far. */
  private SchemaEditor created = new SchemaEditor(Schema.empty());

  /** What is known of the schema after the operation being planned. */
  private final SchemaEditor known;

  /** The table that the operation being planned meets. */
  private Optional<Table> met = Optional.empty();

  private SqlitePlan(Schema before) {
    this.known = new SchemaEditor(before);
  }

  static List<Step> of(Schema before, List<Operation> operations) {
    SqlitePlan plan = new SqlitePlan(before);
    for (Operation operation : operations) {
      plan.meet(operation);
      plan.know(operation);
      operation.accept(new Planner(plan));
    }
    plan.finish();
    return List.copyOf(plan.steps);
  }

  private void meet(Operation operation) {
    met =
        operation instanceof Operation.TableAlteration alteration
            ? known.find(alteration.table())
            : Optional.empty();
  }

  private void know(Operation operation) {
    try {
      operation.applyTo(known);
    } catch (SchemaException unknown) {
      // Operations undone as recorded come without the schema: they carry what they need.
    }
  }

  void createTable(Operation.CreateTable operation) {
    finishReadersOf(operation.table().name());
    operation.applyTo(created);
    creations.put(operation.table().name(), new ArrayList<>(List.of(operation)));
  }

  void dropTable(Operation.DropTable operation) {
    QualifiedName table = operation.table().name();
    finishReadersOf(table);
    if (creations.remove(table) != null) {
      created.removeTable(table);
      return;
    }
    PendingChange change = pending.remove(table);
    List<Operation> moot = new ArrayList<>(change == null ? List.of() : change.operations());
    moot.add(operation);
    steps.add(new Step.Statement("drop table " + names.quote(table), moot));
  }

  void renameTable(Operation.RenameTable operation) {
    QualifiedName from = operation.from();
    QualifiedName to = operation.to();
    finishReadersOf(from);
    PendingChange change = pending.get(from);
    if (change != null && change.mentions(from.name())) {
      finish(from);
      change = null;
    }
    if (creations.containsKey(from)) {
      List<Operation> creation = creations.remove(from);
      creation.add(operation);
      creations.put(to, creation);
      operation.applyTo(created);
    } else {
      rename(from.name(), to.name(), operation);
      if (change != null) {
        pending.remove(from);
        pending.put(to, change);
      }
    }
    followTargets(key -> key.target().equals(from) ? key.withTarget(to) : key);
  }

  /** SQLite takes two names that differ in case alone for one, and refuses the second. */
  void rename(String from, String to, Operation operation) {
    String source = from;
    if (Identifiers.isSame(from, to) && !from.equals(to)) {
      source = "godwit_" + from;
      statement(renaming(from, source), operation);
    }
    if (!from.equals(to)) {
      statement(renaming(source, to), operation);
    }
  }

  private String renaming(String from, String to) {
    return "alter table %s rename to %s".formatted(names.quote(from), names.quote(to));
  }

  void renameColumn(Operation.RenameColumn operation) {
    QualifiedName table = operation.table();
    finishReadersOf(table);
    if (creations.containsKey(table)) {
      foldIntoCreation(operation);
    } else {
      PendingChange change = pending.get(table);
      if (change != null && change.dropsColumn(operation.to())) {
        finish(table);
        change = null;
      }
      if (change == null || !change.addsColumn(operation.from())) {
        statement(
            "alter table %s rename column %s to %s"
                .formatted(
                    names.quote(table), names.quote(operation.from()), names.quote(operation.to())),
            operation);
      }
      if (change != null) {
        change.follow(operation);
      }
    }
    followTargets(
        key ->
            key.target().equals(table)
                ? key.renamingTargetColumn(operation.from(), operation.to())
                : key);
  }

  /** Foreign keys that are still to come follow what they refer to. */
  private void followTargets(UnaryOperator<ForeignKey> change) {
    pending.values().forEach(it -> it.followTarget(change));
    created.mapForeignKeys(change);
  }

  void dropIndex(Operation.DropIndex operation) {
    PendingChange change = pending.get(operation.table());
    boolean isThere = change == null || !change.makesIndex(operation.index().name());
    if (isThere && !creations.containsKey(operation.table())) {
      statement("drop index " + names.quote(operation.index().name()), operation);
    } else {
      change(operation);
    }
  }

  /** Collects a change of one table. */
  void change(Operation.TableAlteration operation) {
    QualifiedName table = operation.table();
    finishReadersOf(table);
    if (creations.containsKey(table)) {
      foldIntoCreation(operation);
      return;
    }
    PendingChange change = pending.get(table);
    if (change != null && change.feeds(operation)) {
      finish(table);
    }
    List<QualifiedName> sources = new ArrayList<>(pending.keySet());
    sources.addAll(creations.keySet());
    for (QualifiedName other : sources) {
      if (!other.equals(table) && PendingChange.reads(operation, other)) {
        finish(other);
      }
    }
    pending.computeIfAbsent(table, it -> new PendingChange(met)).add(operation);
  }

  /** Changes a row of a table, which must have its final columns by then. */
  void changeRow(Operation.TableAlteration operation, String sql) {
    QualifiedName table = operation.table();
    finishReadersOf(table);
    if (creations.containsKey(table)) {
      foldIntoCreation(operation);
      return;
    }
    if (pending.containsKey(table)) {
      finish(table);
    }
    statement(sql, operation);
  }

  private void foldIntoCreation(Operation.TableAlteration operation) {
    operation.applyTo(created);
    creations.get(operation.table()).add(operation);
  }

  void statement(String sql, Operation operation) {
    steps.add(new Step.Statement(sql, List.of(operation)));
  }

  /** Changes data, which is in the tables as they are by then. */
  void data(String sql, Operation operation) {
    finish();
    statement(sql, operation);
  }

  /** What code has done to a table is no part of what was collected before. */
  void declared() {
    finish();
  }

  void sql(Operation.Sql operation) {
    Optional<String> statement = oneStatement.in(operation, operation.statement().sqlite());
    finish();
    statement.ifPresent(sql -> statement(sql, operation));
  }

  void guard(Operation.Guard operation) {
    finish();
    Step.Guard.of(operation, operation.offending().sqlite()).ifPresent(steps::add);
  }

  void run(Operation.Run operation) {
    finish();
    steps.add(new Step.Java(operation.step(), List.of(operation)));
  }

  /** Whoever computes values from this table does so before it changes. */
  private void finishReadersOf(QualifiedName table) {
    for (QualifiedName reader : List.copyOf(pending.keySet())) {
      if (!reader.equals(table) && pending.get(reader).reads(table)) {
        finish(reader);
      }
    }
  }

  private void finish() {
    create();
    List.copyOf(pending.keySet()).forEach(this::finish);
  }

  private void finish(QualifiedName table) {
    create();
    PendingChange change = pending.remove(table);
    if (change != null) {
      steps.addAll(change.steps(table, known.find(table)));
    }
  }

  private void create() {
    for (Table table : created.schema().tables()) {
      for (String sql : definitions.create(table)) {
        steps.add(new Step.Statement(sql, creations.get(table.name())));
      }
    }
    created = new SchemaEditor(Schema.empty());
    creations.clear();
  }
}
