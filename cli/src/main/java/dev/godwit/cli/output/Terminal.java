package dev.godwit.cli.output;

import java.io.Console;
import java.io.OutputStreamWriter;
import java.io.PrintStream;
import java.io.PrintWriter;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import java.util.Optional;
import picocli.CommandLine.Help.Ansi;

/**
 * What a command writes to and whom it can ask.
 *
 * @param out for results
 * @param err for errors, and for what happens while {@code out} holds JSON or a script
 * @param paint the colours of both
 * @param line shows how far something is; empty where lines cannot be written over
 * @param person who can be asked; empty where nobody sits at a terminal
 */
public record Terminal(
    PrintWriter out,
    PrintWriter err,
    Paint paint,
    Optional<StatusLine> line,
    Optional<Person> person) {

  /** Checks that nothing is null. */
  public Terminal {
    Objects.requireNonNull(out, "out");
    Objects.requireNonNull(err, "err");
    Objects.requireNonNull(paint, "paint");
    Objects.requireNonNull(line, "line");
    Objects.requireNonNull(person, "person");
  }

  /**
   * The terminal of this process. Files and pipes are written in UTF-8, whatever the locale, so
   * that scripts and JSON are the same everywhere.
   */
  public static Terminal ofProcess() {
    Optional<Console> console = Optional.ofNullable(System.console());
    boolean isDumb = "dumb".equals(System.getenv("TERM"));
    Paint paint = Ansi.AUTO.enabled() && !isDumb ? Paint.COLOURED : Paint.PLAIN;
    Charset charset = console.map(Console::charset).orElse(StandardCharsets.UTF_8);
    PrintWriter out = writer(System.out, charset);
    return new Terminal(
        out,
        writer(System.err, charset),
        paint,
        console.filter(it -> !isDumb).map(it -> new StatusLine(out, paint)),
        console.map(Person::at));
  }

  private static PrintWriter writer(PrintStream stream, Charset charset) {
    return new PrintWriter(new OutputStreamWriter(stream, charset), true);
  }
}
