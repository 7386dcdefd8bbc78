package dev.godwit.dialect;

import dev.godwit.operation.JavaStep;
import dev.godwit.operation.Operation;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/** One thing to do on the database. */
public sealed interface Step {

  /** Calls the visitor's method for this kind of step. */
  <R> R accept(Visitor<R> visitor);

  /** The operations that it carries out; at least one. */
  List<Operation> operations();

  /** What it costs on a table with many rows; empty if their number does not matter. */
  default Optional<Cost> cost() {
    return Optional.empty();
  }

  /** Whether the database takes it only outside of transactions. */
  default boolean isAlone() {
    return false;
  }

  /** One method for each kind of step. */
  interface Visitor<R> {
    R statement(Statement step);

    R guard(Guard step);

    R live(Live step);

    R java(Java step);
  }

  /**
   * An SQL statement.
   *
   * @param sql one statement, without a semicolon at its end
   */
  record Statement(String sql, List<Operation> operations, Optional<Cost> cost) implements Step {

    /** Copies and checks. */
    public Statement {
      Objects.requireNonNull(sql, "sql");
      Objects.requireNonNull(cost, "cost");
      operations = List.copyOf(operations);
    }

    /** A statement whose cost does not depend on rows. */
    public Statement(String sql, List<Operation> operations) {
      this(sql, operations, Optional.empty());
    }

    @Override
    public <R> R accept(Visitor<R> visitor) {
      return visitor.statement(this);
    }
  }

  /**
   * A query that must count no rows.
   *
   * @param sql a query for one number
   * @param failure what to say if it is not zero; {@code %d} stands for it
   */
  record Guard(String sql, String failure, List<Operation> operations) implements Step {

    /** Copies and checks. */
    public Guard {
      Objects.requireNonNull(sql, "sql");
      Objects.requireNonNull(failure, "failure");
      operations = List.copyOf(operations);
    }

    /** The guard with the query meant for a database; empty if there is none. */
    public static Optional<Step> of(Operation.Guard guard, String sql) {
      return sql.isEmpty()
          ? Optional.empty()
          : Optional.of(
              new Guard(
                  sql,
                  "Table '%s' has rows that break the rule \"%s\": %%d. Correct them first."
                      .formatted(guard.table(), guard.rule()),
                  List.of(guard)));
    }

    /**
     * Counts.
     *
     * @throws StatementFailed if there are any
     */
    public void check(Connection connection) throws SQLException {
      OffendingRows.refuse(connection, sql, failure);
    }

    @Override
    public <R> R accept(Visitor<R> visitor) {
      return visitor.guard(this);
    }
  }

  /**
   * Statements that depend on what the live table holds, and are made when it is their turn.
   *
   * @param description what happens, in a few words for people
   * @param expected the statements for a table that is as the history says; none if that is unknown
   * @param cost what those cost
   */
  record Live(
      String description,
      Resolver resolver,
      List<Operation> operations,
      List<String> expected,
      Optional<Cost> cost)
      implements Step {

    /** Copies and checks. */
    public Live {
      Objects.requireNonNull(description, "description");
      Objects.requireNonNull(resolver, "resolver");
      Objects.requireNonNull(cost, "cost");
      operations = List.copyOf(operations);
      expected = List.copyOf(expected);
    }

    /** A step of which nothing can be said beforehand. */
    public Live(String description, Resolver resolver, List<Operation> operations) {
      this(description, resolver, operations, List.of(), Optional.empty());
    }

    @Override
    public <R> R accept(Visitor<R> visitor) {
      return visitor.live(this);
    }
  }

  /** Finds the statements of a {@link Live} step. */
  @FunctionalInterface
  interface Resolver {

    /** The statements to execute, in order, after reading what there is. */
    List<String> resolve(Connection connection) throws SQLException;

    /**
     * Says better than the database why it has refused one of the statements, if that can be found
     * out; does nothing else.
     *
     * @throws StatementFailed with that reason
     */
    default void explain(Connection connection, String refused) throws SQLException {}
  }

  /**
   * A step that the database takes only outside of transactions. It must be such that it can be
   * done again: after a crash nobody knows whether it was done.
   *
   * @param step what is done; visitors see that
   */
  record Alone(Step step) implements Step {

    /** Checks that nothing is null. */
    public Alone {
      Objects.requireNonNull(step, "step");
    }

    @Override
    public List<Operation> operations() {
      return step.operations();
    }

    @Override
    public Optional<Cost> cost() {
      return step.cost();
    }

    @Override
    public boolean isAlone() {
      return true;
    }

    @Override
    public <R> R accept(Visitor<R> visitor) {
      return step.accept(visitor);
    }
  }

  /** Java code of a migration. */
  record Java(JavaStep code, List<Operation> operations) implements Step {

    /** Copies and checks. */
    public Java {
      Objects.requireNonNull(code, "code");
      operations = List.copyOf(operations);
    }

    @Override
    public <R> R accept(Visitor<R> visitor) {
      return visitor.java(this);
    }
  }
}
