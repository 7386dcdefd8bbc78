package dev.godwit.cli;

import dev.godwit.Migrator;
import dev.godwit.cli.access.Access;
import dev.godwit.cli.output.Terminal;
import java.nio.file.Path;
import java.util.logging.LogManager;
import javax.sql.DataSource;

/**
 * The command line, for the shell and within applications.
 *
 * <p>An application that hands the arguments behind a word of its own over offers all commands on
 * its own database, and its users need no other program:
 *
 * <pre>{@code
 * if (arguments.length > 0 && arguments[0].equals("db")) {
 *   String[] rest = Arrays.copyOfRange(arguments, 1, arguments.length);
 *   System.exit(Godwit.run(dataSource, rest));
 * }
 * }</pre>
 *
 * <p>The exit code is 0 if all is done, 1 if something failed or was refused, 2 if the arguments
 * cannot be followed, 3 if migrations are pending or the database has drifted.
 */
public final class Godwit {

  private final Migrator migrator;
  private final String name;

  private Godwit(Migrator migrator, String name) {
    this.migrator = migrator;
    this.name = name;
  }

  /** Runs a command of the shell, and ends this process with its exit code. */
  public static void main(String[] arguments) {
    // Newer JDKs give a console even where nobody sits at it, unless told to be as before.
    System.getProperties().putIfAbsent("jdk.console", "java.base");
    if (System.getProperty("java.util.logging.config.file") == null) {
      // What drivers and Godwit log is in the answers; who wants the logs configures them.
      LogManager.getLogManager().reset();
    }
    System.exit(
        CommandTree.standalone(Terminal.ofProcess(), System.getenv(), Path.of(""))
            .execute(arguments));
  }

  /**
   * Runs a command on a database, with the only history on the class path.
   *
   * @param arguments the command and its options: {@code upgrade}, {@code history --json}
   * @return the exit code
   */
  public static int run(DataSource dataSource, String... arguments) {
    return of(Migrator.of(dataSource)).run(arguments);
  }

  /** The commands on a migrator's database, with its history and its settings. */
  public static Godwit of(Migrator migrator) {
    return new Godwit(migrator, "db");
  }

  /**
   * These commands under another name, which help and messages show.
   *
   * @param other what users type before the command: {@code java -jar shop.jar db}
   */
  public Godwit named(String other) {
    return new Godwit(migrator, other);
  }

  /**
   * Runs a command.
   *
   * @param arguments the command and its options: {@code upgrade}, {@code history --json}
   * @return the exit code
   */
  public int run(String... arguments) {
    return CommandTree.embedded(name, Terminal.ofProcess(), Access.of(migrator)).execute(arguments);
  }
}
