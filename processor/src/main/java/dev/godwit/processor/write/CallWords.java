package dev.godwit.processor.write;

import dev.godwit.operation.Backfill;
import dev.godwit.operation.Conversion;
import dev.godwit.operation.notation.Expression;
import dev.godwit.operation.notation.Expression.Call;
import dev.godwit.operation.notation.Expression.Constant;
import dev.godwit.schema.Definitions;
import dev.godwit.schema.ForeignKey;
import java.util.Map;
import java.util.TreeMap;

/** The words of calls that a class must import statically, each with the class that has it. */
final class CallWords {

  private final Map<String, Class<?>> owners = new TreeMap<>();
  private int calls;

  /** Takes the words of an operation's call; its own name is the recorder's. */
  void add(Call operation) {
    operation.receiver().filter(Call.class::isInstance).map(Call.class::cast).ifPresent(this::add);
    operation.arguments().forEach(this::collect);
  }

  private void collect(Expression expression) {
    if (expression instanceof Constant constant) {
      owners.put(constant.name(), ForeignKey.Action.class);
    } else if (expression instanceof Call call) {
      calls++;
      call.receiver().ifPresent(this::collect);
      call.arguments().forEach(this::collect);
      if (call.receiver().isEmpty()) {
        owners.put(call.function(), owner(call.function()));
      }
    }
  }

  private static Class<?> owner(String function) {
    return switch (function) {
      case "backfill" -> Backfill.class;
      case "using" -> Conversion.class;
      default -> Definitions.class;
    };
  }

  /** How many calls there are: a measure of the code they make. */
  int calls() {
    return calls;
  }

  /** The class that has each word. */
  Map<String, Class<?>> owners() {
    return owners;
  }
}
