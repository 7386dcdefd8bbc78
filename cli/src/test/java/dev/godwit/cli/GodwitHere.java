package dev.godwit.cli;

import dev.godwit.cli.output.Paint;
import dev.godwit.cli.output.Person;
import dev.godwit.cli.output.Terminal;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The shell's command line within this process. */
record GodwitHere(Path directory, Map<String, String> environment) implements GodwitRun {

  @Override
  public Result run(List<String> arguments) {
    int typed = arguments.indexOf("<");
    StringWriter out = new StringWriter();
    StringWriter err = new StringWriter();
    Optional<Person> person =
        typed < 0
            ? Optional.empty()
            : Optional.of(new Typist(out, arguments.subList(typed + 1, arguments.size())));
    Terminal terminal =
        new Terminal(
            new PrintWriter(out), new PrintWriter(err), Paint.PLAIN, Optional.empty(), person);
    int exitCode =
        CommandTree.standalone(terminal, environment, directory)
            .execute((typed < 0 ? arguments : arguments.subList(0, typed)).toArray(String[]::new));
    return new Result(out.toString(), err.toString(), exitCode);
  }

  /** Somebody who types the same answer to every question, or goes away. */
  private record Typist(StringWriter out, List<String> words) implements Person {

    @Override
    public Optional<String> answer(String question) {
      out.append(question);
      words.forEach(out::append);
      return secret("\n");
    }

    @Override
    public Optional<String> secret(String question) {
      out.append(question).append(question.endsWith("\n") ? "" : "\n");
      return words.stream().findFirst();
    }
  }
}
