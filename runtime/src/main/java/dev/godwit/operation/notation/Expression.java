package dev.godwit.operation.notation;

import java.util.List;
import java.util.Objects;
import java.util.Optional;

/** A constant expression as migrations use them: literals, named constants and calls on them. */
public sealed interface Expression {

  /** Calls the visitor's method for this kind of expression. */
  <R> R accept(Visitor<R> visitor);

  /** One method for each kind of expression. */
  interface Visitor<R> {
    R text(Text expression);

    R whole(Whole expression);

    R constant(Constant expression);

    R call(Call expression);
  }

  /** A string literal. */
  record Text(String value) implements Expression {

    /** Checks that nothing is null. */
    public Text {
      Objects.requireNonNull(value, "value");
    }

    @Override
    public <R> R accept(Visitor<R> visitor) {
      return visitor.text(this);
    }
  }

  /** An integer literal. */
  record Whole(long value) implements Expression {
    @Override
    public <R> R accept(Visitor<R> visitor) {
      return visitor.whole(this);
    }
  }

  /** A constant by its simple name: {@code CASCADE}. */
  record Constant(String name) implements Expression {

    /** Checks that nothing is null. */
    public Constant {
      Objects.requireNonNull(name, "name");
    }

    @Override
    public <R> R accept(Visitor<R> visitor) {
      return visitor.constant(this);
    }
  }

  /**
   * A call: {@code varchar(20)}, or {@code column(…).notNull()} with a receiver.
   *
   * @param receiver what the method is called on; empty for a factory
   */
  record Call(Optional<Expression> receiver, String function, List<Expression> arguments)
      implements Expression {

    /** Copies and checks. */
    public Call {
      Objects.requireNonNull(receiver, "receiver");
      Objects.requireNonNull(function, "function");
      arguments = List.copyOf(arguments);
    }

    /** A call of a factory. */
    public static Call of(String function, List<? extends Expression> arguments) {
      return new Call(Optional.empty(), function, List.copyOf(arguments));
    }

    /** A call of a factory. */
    public static Call of(String function, Expression... arguments) {
      return of(function, List.of(arguments));
    }

    /** A call of a method on this call's result. */
    public Call then(String method, Expression... more) {
      return new Call(Optional.of(this), method, List.of(more));
    }

    @Override
    public <R> R accept(Visitor<R> visitor) {
      return visitor.call(this);
    }
  }
}
