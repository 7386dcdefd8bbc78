package dev.godwit.cli;

import dev.godwit.cli.output.Json;
import dev.godwit.cli.output.Prose;
import dev.godwit.cli.output.Terminal;
import java.util.List;
import java.util.Optional;
import picocli.CommandLine;
import picocli.CommandLine.IParameterExceptionHandler;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.UnmatchedArgumentException;

/** Says what is wrong with a command line, and where to read how it is written. */
final class UsageErrors implements IParameterExceptionHandler {

  private final Terminal terminal;

  UsageErrors(Terminal terminal) {
    this.terminal = terminal;
  }

  @Override
  public int handleParseException(ParameterException problem, String[] arguments) {
    String command = problem.getCommandLine().getCommandSpec().qualifiedName();
    Failure failure = Failure.usage(message(problem));
    if (List.of(arguments).contains("--json")) {
      Json.Facts facts =
          Json.facts()
              .with("command", Json.of(problem.getCommandLine().getCommandName()))
              .with("outcome", Json.of(Outcome.USAGE.word()))
              .with(failure.answer().facts());
      terminal.out().println(facts.indented(""));
    } else {
      String message = "error: %s See: %s --help".formatted(failure.message(), command);
      List<String> lines = Prose.lines(message, 0);
      terminal
          .err()
          .println(terminal.paint().bad("error:") + lines.get(0).substring("error:".length()));
      lines.stream().skip(1).forEach(terminal.err()::println);
    }
    return Outcome.USAGE.exitCode();
  }

  private static String message(ParameterException problem) {
    String message = problem.getMessage();
    String sentence = message.endsWith(".") ? message : message + ".";
    return problem instanceof UnmatchedArgumentException unmatched
        ? unknownOption(unmatched).orElse(sentence) + suggestion(unmatched.getSuggestions())
        : sentence;
  }

  /** An option without its value, which may be a secret; empty if something else is too much. */
  private static Optional<String> unknownOption(UnmatchedArgumentException unmatched) {
    return unmatched.isUnknownOption()
        ? Optional.of(
            "Unknown option: '%s'."
                .formatted(unmatched.getUnmatched().get(0).replaceFirst("=.*", "")))
        : Optional.empty();
  }

  private static String suggestion(List<String> close) {
    return close.isEmpty() ? "" : " Did you mean " + String.join(", or ", close) + "?";
  }

  /** A command line without a command: the help says what there is. */
  static int missingCommand(CommandLine root) {
    root.usage(root.getErr());
    return Outcome.USAGE.exitCode();
  }
}
