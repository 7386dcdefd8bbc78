package dev.godwit.processor.source;

import com.sun.source.tree.ClassTree;
import com.sun.source.tree.ExpressionStatementTree;
import com.sun.source.tree.ExpressionTree;
import com.sun.source.tree.IdentifierTree;
import com.sun.source.tree.LambdaExpressionTree;
import com.sun.source.tree.MemberSelectTree;
import com.sun.source.tree.MethodInvocationTree;
import com.sun.source.tree.MethodTree;
import com.sun.source.tree.StatementTree;
import com.sun.source.tree.Tree;
import com.sun.source.tree.VariableTree;
import dev.godwit.operation.Reach;
import dev.godwit.operation.notation.Expression;
import dev.godwit.operation.notation.Expression.Call;
import dev.godwit.operation.notation.Expression.Text;
import dev.godwit.processor.source.Body.Opaque;
import dev.godwit.processor.source.Body.Statement;
import dev.godwit.processor.source.Body.Step;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Reads the bodies of a migration class: calls on the recorder with constant arguments, also in
 * private methods that are called with the recorder alone. Anything else is opaque.
 */
final class BodyReader {

  private static final int SHOWN = 60;

  private final Map<String, MethodTree> methods = new HashMap<>();
  private final ConstantReader constants;

  BodyReader(ClassTree type) {
    Map<String, ExpressionTree> fields = new HashMap<>();
    for (Tree member : type.getMembers()) {
      if (member instanceof MethodTree method) {
        methods.put(method.getName().toString(), method);
      } else if (member instanceof VariableTree field && field.getInitializer() != null) {
        fields.put(field.getName().toString(), field.getInitializer());
      }
    }
    this.constants = new ConstantReader(fields);
  }

  /** What the method of this name says; nothing if there is none. */
  Body read(String method) {
    List<Statement> statements = new ArrayList<>();
    read(method, statements, new HashSet<>());
    return new Body(statements);
  }

  private void read(String name, List<Statement> into, Set<String> open) {
    MethodTree method = methods.get(name);
    if (method == null || method.getBody() == null || method.getParameters().size() != 1) {
      return;
    }
    open.add(name);
    String recorder = method.getParameters().get(0).getName().toString();
    for (StatementTree statement : method.getBody().getStatements()) {
      Optional<String> part = calledPart(statement, recorder);
      if (part.isPresent() && !open.contains(part.get())) {
        read(part.get(), into, open);
      } else {
        into.add(statement(statement, recorder));
      }
    }
    open.remove(name);
  }

  /** The method of this class that a statement calls with nothing but the recorder. */
  private Optional<String> calledPart(StatementTree statement, String recorder) {
    if (statement instanceof ExpressionStatementTree expression
        && expression.getExpression() instanceof MethodInvocationTree call
        && call.getArguments().size() == 1
        && isName(call.getArguments().get(0), recorder)) {
      String name = MigrationParser.simpleName(call.getMethodSelect());
      return methods.containsKey(name) ? Optional.of(name) : Optional.empty();
    }
    return Optional.empty();
  }

  private Statement statement(StatementTree statement, String recorder) {
    Optional<Call> call =
        statement instanceof ExpressionStatementTree expression
            ? step(expression.getExpression(), recorder)
            : Optional.empty();
    return call.<Statement>map(Step::new)
        .orElseGet(() -> new Opaque(shortened(statement), reach(statement)));
  }

  private static String shortened(StatementTree statement) {
    String source = statement.toString().replaceAll("\\s+", " ").strip();
    return source.length() > SHOWN ? source.substring(0, SHOWN) + "…" : source;
  }

  /** A call on the recorder, or on what such a call returns. */
  private Optional<Call> step(ExpressionTree expression, String recorder) {
    if (!(expression instanceof MethodInvocationTree call)
        || !(call.getMethodSelect() instanceof MemberSelectTree select)
        || call.getArguments().stream().anyMatch(LambdaExpressionTree.class::isInstance)) {
      return Optional.empty();
    }
    String function = select.getIdentifier().toString();
    Optional<List<Expression>> arguments = constants.all(call.getArguments());
    if (arguments.isEmpty()) {
      return Optional.empty();
    }
    return isName(select.getExpression(), recorder)
        ? Optional.of(Call.of(function, arguments.get()))
        : step(select.getExpression(), recorder)
            .map(receiver -> new Call(Optional.of(receiver), function, arguments.get()));
  }

  /** What code says that it touches, behind everything else. */
  private Reach reach(StatementTree statement) {
    if (statement instanceof ExpressionStatementTree expression
        && expression.getExpression() instanceof MethodInvocationTree call
        && call.getMethodSelect() instanceof MemberSelectTree select
        && select.getIdentifier().contentEquals("touches")) {
      return constants
          .all(call.getArguments())
          .filter(names -> names.stream().allMatch(Text.class::isInstance))
          .map(names -> names.stream().map(it -> ((Text) it).value()).toArray(String[]::new))
          .map(Reach::of)
          .orElse(Reach.ANYTHING);
    }
    return Reach.ANYTHING;
  }

  private static boolean isName(ExpressionTree expression, String name) {
    return expression instanceof IdentifierTree identifier
        && identifier.getName().contentEquals(name);
  }
}
