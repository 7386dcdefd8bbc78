package dev.godwit.dialect.postgresql;

import dev.godwit.dialect.Step;
import dev.godwit.operation.Operation;
import dev.godwit.schema.QualifiedName;
import dev.godwit.schema.Schema;
import dev.godwit.schema.SchemaEditor;
import dev.godwit.schema.SchemaException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Turns the operations of one migration into steps, one operation after the other. */
final class PostgresqlPlan {

  private final List<Step> steps = new ArrayList<>();

  /** What is known of the schema that the next operation meets. */
  private final SchemaEditor known;

  private final PostgresqlStatements statements;

  /** The tables that the migration creates itself: they have few rows. */
  private final Set<QualifiedName> created = new HashSet<>();

  private final boolean apart;

  private PostgresqlPlan(Schema before, List<Operation> operations, boolean apart) {
    this.apart = apart;
    this.known = new SchemaEditor(before);
    this.statements = new PostgresqlStatements(known, operations);
  }

  /** Steps that are done in one transaction. */
  static List<Step> of(Schema before, List<Operation> operations) {
    return new PostgresqlPlan(before, operations, /* apart= */ false).steps(operations);
  }

  /** Steps of which each commits by itself. */
  static List<Step> apart(Schema before, List<Operation> operations) {
    return new PostgresqlPlan(before, operations, /* apart= */ true).steps(operations);
  }

  private List<Step> steps(List<Operation> operations) {
    operations.forEach(this::add);
    return List.copyOf(steps);
  }

  private void add(Operation operation) {
    List<String> sql = statements.next();
    if (operation instanceof Operation.Run run) {
      steps.add(new Step.Java(run.step(), List.of(operation)));
    } else if (operation instanceof Operation.Guard guard) {
      Step.Guard.of(guard, guard.offending().postgresql()).ifPresent(steps::add);
    } else if (operation instanceof Operation.AlterType alter
        && known.find(alter.table()).isEmpty()) {
      for (String statement : sql) {
        steps.add(
            new Step.Live(
                "change the type of column '%s' of table '%s'"
                    .formatted(alter.column(), alter.table()),
                new LiveDefault(alter),
                List.of(alter),
                List.of(statement),
                PostgresqlCost.of(alter, statement, created)));
      }
    } else if (apart) {
      steps.addAll(operation.accept(new PostgresqlApart(sql, created)));
    } else {
      for (String statement : sql) {
        steps.add(
            new Step.Statement(
                statement, List.of(operation), PostgresqlCost.of(operation, statement, created)));
      }
    }
    follow(operation);
  }

  private void follow(Operation operation) {
    if (operation instanceof Operation.CreateTable create) {
      created.add(create.table().name());
    } else if (operation instanceof Operation.RenameTable rename && created.remove(rename.from())) {
      created.add(rename.to());
    }
    try {
      operation.applyTo(known);
    } catch (SchemaException unknown) {
      // Operations undone as recorded come without the schema: they carry what they need.
    }
  }
}
