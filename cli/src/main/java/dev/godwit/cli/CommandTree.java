package dev.godwit.cli;

import dev.godwit.cli.access.Access;
import dev.godwit.cli.access.Configuration;
import dev.godwit.cli.access.ConfiguredAccess;
import dev.godwit.cli.access.ConnectionOptions;
import dev.godwit.cli.output.Paint;
import dev.godwit.cli.output.Terminal;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import picocli.CommandLine;
import picocli.CommandLine.Help.Ansi;
import picocli.CommandLine.Model.CommandSpec;

/** All commands, as picocli reads them. */
final class CommandTree {

  private CommandTree() {}

  /** The commands of the shell, which find the database by their options. */
  static CommandLine standalone(
      Terminal terminal, Map<String, String> environment, Path directory) {
    CommonOptions common = new CommonOptions();
    ConnectionOptions connection = new ConnectionOptions();
    Configuration configuration =
        new Configuration(connection, environment, directory, terminal.person());
    CommandLine tree =
        tree(
            "godwit",
            CommandSpec.forAnnotatedObject(common)
                .addMixin("connection", CommandSpec.forAnnotatedObject(connection)),
            new Desk(common, terminal, new ConfiguredAccess(configuration, directory)));
    tree.addSubcommand(new CompletionCommand());
    tree.getCommandSpec().addOption(versionOption()).versionProvider(new Release());
    return prepared(tree, terminal);
  }

  /** The commands of an application, which knows its database. */
  static CommandLine embedded(String name, Terminal terminal, Access access) {
    CommonOptions common = new CommonOptions();
    return prepared(
        tree(name, CommandSpec.forAnnotatedObject(common), new Desk(common, terminal, access)),
        terminal);
  }

  private static CommandLine.Model.OptionSpec versionOption() {
    return CommandLine.Model.OptionSpec.builder("--version")
        .versionHelp(true)
        .description("Prints the release.")
        .build();
  }

  private static CommandLine tree(String name, CommandSpec root, Desk desk) {
    root.name(name);
    CommandLine tree = new CommandLine(root);
    List.of(
            new UpgradeCommand(desk),
            new DowngradeCommand(desk),
            new RedoCommand(desk),
            new SyncCommand(desk),
            new BaselineCommand(desk),
            new StampCommand(desk),
            new CurrentCommand(desk),
            new CheckCommand(desk),
            new VerifyCommand(desk),
            new HistoryCommand(desk),
            new HeadsCommand(desk),
            new ShowCommand(desk),
            new PlanCommand(desk),
            new SqlCommand(desk),
            new BackupCommand(desk),
            new RestoreCommand(desk))
        .forEach(tree::addSubcommand);
    return tree;
  }

  private static CommandLine prepared(CommandLine tree, Terminal terminal) {
    HelpLayout.applyTo(tree);
    return tree.setOut(terminal.out())
        .setErr(terminal.err())
        .setCaseInsensitiveEnumValuesAllowed(true)
        .setColorScheme(
            CommandLine.Help.defaultColorScheme(
                terminal.paint() == Paint.PLAIN ? Ansi.OFF : Ansi.ON))
        .setParameterExceptionHandler(new UsageErrors(terminal));
  }
}
