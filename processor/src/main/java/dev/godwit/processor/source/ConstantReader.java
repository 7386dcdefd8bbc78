package dev.godwit.processor.source;

import com.sun.source.tree.BinaryTree;
import com.sun.source.tree.ExpressionTree;
import com.sun.source.tree.IdentifierTree;
import com.sun.source.tree.LiteralTree;
import com.sun.source.tree.MemberSelectTree;
import com.sun.source.tree.MethodInvocationTree;
import com.sun.source.tree.ParenthesizedTree;
import com.sun.source.tree.Tree.Kind;
import com.sun.source.tree.UnaryTree;
import dev.godwit.operation.notation.Expression;
import dev.godwit.operation.notation.Expression.Call;
import dev.godwit.operation.notation.Expression.Constant;
import dev.godwit.operation.notation.Expression.Text;
import dev.godwit.operation.notation.Expression.Whole;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Reads constant expressions: literals, joined texts, the class's own constants, and calls. */
final class ConstantReader {

  private final Map<String, ExpressionTree> fields;

  ConstantReader(Map<String, ExpressionTree> fields) {
    this.fields = Map.copyOf(fields);
  }

  /** All the expressions; empty if one of them is not constant. */
  Optional<List<Expression>> all(List<? extends ExpressionTree> trees) {
    List<Expression> expressions = new ArrayList<>();
    for (ExpressionTree tree : trees) {
      Optional<Expression> expression = read(tree);
      if (expression.isEmpty()) {
        return Optional.empty();
      }
      expressions.add(expression.get());
    }
    return Optional.of(expressions);
  }

  private Optional<Expression> read(ExpressionTree tree) {
    if (tree instanceof LiteralTree literal) {
      return literal(literal.getValue());
    } else if (tree instanceof ParenthesizedTree parenthesized) {
      return read(parenthesized.getExpression());
    } else if (tree instanceof UnaryTree unary && unary.getKind() == Kind.UNARY_MINUS) {
      return read(unary.getExpression())
          .filter(Whole.class::isInstance)
          .map(whole -> new Whole(-((Whole) whole).value()));
    } else if (tree instanceof BinaryTree binary && binary.getKind() == Kind.PLUS) {
      return joined(binary);
    } else if (tree instanceof IdentifierTree identifier) {
      return named(identifier.getName().toString());
    } else if (tree instanceof MemberSelectTree select) {
      return named(select.getIdentifier().toString());
    } else if (tree instanceof MethodInvocationTree call) {
      return call(call);
    } else {
      return Optional.empty();
    }
  }

  private static Optional<Expression> literal(Object value) {
    if (value instanceof String text) {
      return Optional.of(new Text(text));
    } else if (value instanceof Integer || value instanceof Long) {
      return Optional.of(new Whole(((Number) value).longValue()));
    } else if (value instanceof Boolean) {
      return Optional.of(new Constant(value.toString()));
    } else {
      return Optional.empty();
    }
  }

  private Optional<Expression> joined(BinaryTree binary) {
    Optional<Expression> left = read(binary.getLeftOperand());
    Optional<Expression> right = read(binary.getRightOperand());
    return left.isPresent()
            && right.isPresent()
            && left.get() instanceof Text start
            && right.get() instanceof Text end
        ? Optional.of(new Text(start.value() + end.value()))
        : Optional.empty();
  }

  private Optional<Expression> named(String name) {
    ExpressionTree field = fields.get(name);
    if (field == null) {
      return Optional.of(new Constant(name));
    }
    return field instanceof LiteralTree || field instanceof BinaryTree
        ? read(field)
        : Optional.empty();
  }

  private Optional<Expression> call(MethodInvocationTree call) {
    Optional<List<Expression>> arguments = all(call.getArguments());
    if (arguments.isEmpty()) {
      return Optional.empty();
    }
    if (call.getMethodSelect() instanceof IdentifierTree factory) {
      return Optional.of(Call.of(factory.getName().toString(), arguments.get()));
    }
    MemberSelectTree select = (MemberSelectTree) call.getMethodSelect();
    String function = select.getIdentifier().toString();
    if (isType(select.getExpression())) {
      return Optional.of(Call.of(function, arguments.get()));
    }
    return read(select.getExpression())
        .map(receiver -> new Call(Optional.of(receiver), function, arguments.get()));
  }

  /** Whether an expression is the name of a type, by the custom that those begin upper-case. */
  private static boolean isType(ExpressionTree expression) {
    return (expression instanceof IdentifierTree || expression instanceof MemberSelectTree)
        && Character.isUpperCase(MigrationParser.simpleName(expression).charAt(0));
  }
}
