package dev.godwit.processor.source;

import dev.godwit.operation.Operation;
import dev.godwit.operation.Operations;
import dev.godwit.operation.Reach;
import dev.godwit.operation.notation.Expression.Call;
import dev.godwit.operation.notation.ExpressionText;
import dev.godwit.operation.notation.NotationException;
import dev.godwit.operation.notation.OperationReader;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;

/** What a migration's method says, statement by statement. */
public record Body(List<Statement> statements) {

  private static final Set<String> DATA = Set.of("insert", "update", "delete", "sql", "run");

  /** Copies. */
  public Body {
    statements = List.copyOf(statements);
  }

  /** One statement of a body. */
  public sealed interface Statement {

    /** The statement as a person would recognise it, in one line. */
    String inWords();
  }

  /** A call on the recorder whose arguments are constant. */
  public record Step(Call call) implements Statement {

    /** Checks that nothing is null. */
    public Step {
      Objects.requireNonNull(call, "call");
    }

    @Override
    public String inWords() {
      return "op." + ExpressionText.write(call) + ";";
    }
  }

  /**
   * A statement that only runs: it changes nothing in the schema, as far as the compiler knows.
   *
   * @param source the statement, shortened to one line
   * @param reach what it has to do with
   */
  public record Opaque(String source, Reach reach) implements Statement {

    /** Checks that nothing is null. */
    public Opaque {
      Objects.requireNonNull(source, "source");
      Objects.requireNonNull(reach, "reach");
    }

    @Override
    public String inWords() {
      return source;
    }
  }

  /** Whether anything is done beyond changes of the schema. */
  public boolean changesData() {
    return statements.stream()
        .anyMatch(it -> !(it instanceof Step step) || DATA.contains(innermost(step.call())));
  }

  private static String innermost(Call call) {
    return call.receiver().isPresent() && call.receiver().get() instanceof Call receiver
        ? innermost(receiver)
        : call.function();
  }

  /**
   * Records what can be read, and for everything else Java code that does nothing.
   *
   * @return the statements that do something to data, as far as the compiler knows
   * @throws dev.godwit.schema.SchemaException if a step does not fit the recorder's schema
   * @throws dev.godwit.operation.notation.NotationException if a call is none that is known
   */
  public List<Statement> record(Operations operations) {
    OperationReader reader = new OperationReader(operations);
    List<Statement> data = new ArrayList<>();
    for (Statement statement : statements) {
      int before = operations.recorded().size();
      if (statement instanceof Step step) {
        reader.read(step.call());
      } else if (statement instanceof Opaque opaque) {
        operations.add(new Operation.Run(connection -> {}, opaque.reach()));
      }
      List<Operation> recorded = operations.recorded();
      if (!(statement instanceof Step) || recorded.stream().skip(before).anyMatch(Body::isOnData)) {
        data.add(statement);
      }
    }
    return data;
  }

  /** The SQL that can be read. */
  public List<Operation.Sql> sql() {
    List<Operation.Sql> sql = new ArrayList<>();
    for (Statement statement : statements) {
      if (statement instanceof Step step && innermost(step.call()).equals("sql")) {
        Operations operations = Operations.unchecked();
        try {
          new OperationReader(operations).read(step.call());
        } catch (NotationException saidWhereTheBodyIsRecorded) {
          continue;
        }
        operations.recorded().stream()
            .filter(Operation.Sql.class::isInstance)
            .forEach(it -> sql.add((Operation.Sql) it));
      }
    }
    return sql;
  }

  /** A guard only counts rows. */
  private static boolean isOnData(Operation operation) {
    return operation instanceof Operation.DataStep && !(operation instanceof Operation.Guard);
  }
}
