package dev.godwit.operation.notation;

import dev.godwit.operation.Operation;
import dev.godwit.operation.Operations;
import java.util.List;

/**
 * Operations as lines of text that say everything by themselves: kept in the version table, so that
 * a migration can be undone when its class is gone.
 */
public final class OperationText {

  private static final String HEADER = "godwit-operations 1";

  private OperationText() {}

  /** The operations, one to a line under a line with the format's version. */
  public static String write(List<Operation> operations) {
    OperationWriter writer = new OperationWriter(Drops.WITH_DEFINITION);
    StringBuilder text = new StringBuilder(HEADER).append('\n');
    for (Operation operation : operations) {
      text.append(ExpressionText.write(operation.accept(writer))).append('\n');
    }
    return text.toString();
  }

  /**
   * The operations of a text.
   *
   * @throws NotationException if the text is of a later version, damaged, or holds Java code
   */
  public static List<Operation> read(String text) {
    List<String> lines = text.lines().toList();
    if (lines.isEmpty() || !lines.get(0).equals(HEADER)) {
      throw new NotationException(
          "The recorded operations begin with '%s', but this release reads '%s'."
              .formatted(lines.isEmpty() ? "" : lines.get(0), HEADER));
    }
    Operations operations = Operations.unchecked();
    OperationReader reader = new OperationReader(operations);
    lines.subList(1, lines.size()).forEach(line -> reader.read(ExpressionParser.parse(line)));
    return operations.recorded();
  }
}
