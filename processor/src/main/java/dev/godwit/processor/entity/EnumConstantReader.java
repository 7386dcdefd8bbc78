package dev.godwit.processor.entity;

import com.sun.source.tree.AssignmentTree;
import com.sun.source.tree.BinaryTree;
import com.sun.source.tree.ExpressionStatementTree;
import com.sun.source.tree.ExpressionTree;
import com.sun.source.tree.IdentifierTree;
import com.sun.source.tree.LiteralTree;
import com.sun.source.tree.MemberSelectTree;
import com.sun.source.tree.MethodInvocationTree;
import com.sun.source.tree.MethodTree;
import com.sun.source.tree.ParenthesizedTree;
import com.sun.source.tree.StatementTree;
import com.sun.source.tree.Tree.Kind;
import com.sun.source.tree.TypeCastTree;
import com.sun.source.tree.UnaryTree;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * Follows a constant's arguments through the constructors of its enum to one field. Values are
 * texts and whole numbers.
 */
final class EnumConstantReader {

  private final String constant;
  private final String field;
  private final List<MethodTree> constructors;
  private final Map<String, ExpressionTree> initial;

  /**
   * Creates a reader.
   *
   * @param constant the name of the constant
   * @param field the name of the field whose value is looked for
   * @param initial the initialisers of the enum's fields
   */
  EnumConstantReader(
      String constant,
      String field,
      List<MethodTree> constructors,
      Map<String, ExpressionTree> initial) {
    this.constant = constant;
    this.field = field;
    this.constructors = List.copyOf(constructors);
    this.initial = Map.copyOf(initial);
  }

  /**
   * The field's value; empty if it is computed in a way that only running it tells.
   *
   * @param arguments what the constant gives its constructor
   */
  Optional<String> value(List<? extends ExpressionTree> arguments) {
    return constructed(arguments, Map.of())
        .or(() -> Optional.ofNullable(initial.get(field)).flatMap(it -> value(it, Map.of())))
        .map(Object::toString);
  }

  private Optional<Object> constructed(
      List<? extends ExpressionTree> arguments, Map<String, Object> outer) {
    List<MethodTree> fitting = constructors.stream().filter(it -> fits(it, arguments)).toList();
    if (fitting.size() != 1) {
      return Optional.empty();
    }
    MethodTree constructor = fitting.get(0);
    Map<String, Object> parameters = new HashMap<>();
    for (int i = 0; i < arguments.size(); i++) {
      String name = constructor.getParameters().get(i).getName().toString();
      value(arguments.get(i), outer).ifPresent(value -> parameters.put(name, value));
    }
    for (StatementTree statement : constructor.getBody().getStatements()) {
      if (statement instanceof ExpressionStatementTree expression) {
        Optional<Object> found = assigned(expression.getExpression(), parameters);
        if (found.isPresent()) {
          return found;
        }
      }
    }
    return Optional.empty();
  }

  /** Whether a constructor takes as many arguments, and texts where texts are given. */
  private static boolean fits(MethodTree constructor, List<? extends ExpressionTree> arguments) {
    if (constructor.getParameters().size() != arguments.size()) {
      return false;
    }
    for (int i = 0; i < arguments.size(); i++) {
      boolean takesText = constructor.getParameters().get(i).getType().toString().equals("String");
      if (arguments.get(i) instanceof LiteralTree literal
          && takesText != literal.getValue() instanceof String) {
        return false;
      }
    }
    return true;
  }

  /** What a statement of a constructor makes of the field, if anything. */
  private Optional<Object> assigned(ExpressionTree statement, Map<String, Object> parameters) {
    if (statement instanceof AssignmentTree assignment) {
      String target = assignment.getVariable().toString();
      return target.equals(field) || target.equals("this." + field)
          ? value(assignment.getExpression(), parameters)
          : Optional.empty();
    }
    return statement instanceof MethodInvocationTree call
            && call.getMethodSelect().toString().equals("this")
        ? constructed(call.getArguments(), parameters)
        : Optional.empty();
  }

  private Optional<Object> value(ExpressionTree tree, Map<String, Object> parameters) {
    if (tree instanceof LiteralTree literal) {
      return literal(literal.getValue());
    } else if (tree instanceof ParenthesizedTree parenthesized) {
      return value(parenthesized.getExpression(), parameters);
    } else if (tree instanceof TypeCastTree cast) {
      return value(cast.getExpression(), parameters);
    } else if (tree instanceof UnaryTree unary && unary.getKind() == Kind.UNARY_MINUS) {
      return value(unary.getExpression(), parameters)
          .filter(Long.class::isInstance)
          .map(number -> -(Long) number);
    } else if (tree instanceof BinaryTree binary && binary.getKind() == Kind.PLUS) {
      return value(binary.getLeftOperand(), parameters)
          .flatMap(
              left ->
                  value(binary.getRightOperand(), parameters).map(right -> joined(left, right)));
    } else if (tree instanceof IdentifierTree identifier) {
      return named(identifier.getName().toString(), parameters);
    } else if (tree instanceof MemberSelectTree select) {
      return named(select.getIdentifier().toString(), Map.of());
    } else if (tree instanceof MethodInvocationTree call) {
      return called(call, parameters);
    } else {
      return Optional.empty();
    }
  }

  private static Optional<Object> literal(Object value) {
    if (value instanceof Integer || value instanceof Long) {
      return Optional.of(((Number) value).longValue());
    }
    return Optional.ofNullable(value).filter(String.class::isInstance);
  }

  private static Object joined(Object left, Object right) {
    return left instanceof Long number && right instanceof Long more
        ? (Object) (number + more)
        : left.toString() + right;
  }

  private Optional<Object> named(String name, Map<String, Object> parameters) {
    return Optional.ofNullable(parameters.get(name))
        .or(
            () ->
                Optional.ofNullable(initial.get(name))
                    .filter(LiteralTree.class::isInstance)
                    .flatMap(it -> value(it, Map.of())));
  }

  /** The constant's name, as it is or in letters of one case. */
  private Optional<Object> called(MethodInvocationTree call, Map<String, Object> parameters) {
    if (call.getMethodSelect() instanceof IdentifierTree method) {
      return method.getName().contentEquals("name") ? Optional.of(constant) : Optional.empty();
    }
    MemberSelectTree select = (MemberSelectTree) call.getMethodSelect();
    String method = select.getIdentifier().toString();
    Optional<String> text =
        value(select.getExpression(), parameters)
            .filter(String.class::isInstance)
            .map(Object::toString);
    if (method.equals("toLowerCase")) {
      return text.map(it -> it.toLowerCase(Locale.ROOT));
    }
    return method.equals("toUpperCase")
        ? text.map(it -> it.toUpperCase(Locale.ROOT))
        : Optional.empty();
  }
}
