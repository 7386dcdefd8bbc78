package dev.godwit.cli;

import dev.godwit.cli.output.Prose;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import picocli.CommandLine;
import picocli.CommandLine.Help;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.Model.PositionalParamSpec;
import picocli.CommandLine.Model.UsageMessageSpec;

/** How help reads: the commands by what they are for, and of each only what is its own. */
final class HelpLayout {

  private static final List<Group> GROUPS =
      List.of(
          new Group(
              "Change the database",
              List.of("upgrade", "downgrade", "redo", "sync", "baseline", "stamp")),
          new Group(
              "Look at it",
              List.of("current", "check", "verify", "plan", "history", "heads", "show")),
          new Group("Without it", List.of("sql")),
          new Group("Files", List.of("backup", "restore")),
          new Group("For the shell", List.of("completion")));
  private static final int COMMAND = 14;
  private static final int OPTION = 24;

  private HelpLayout() {}

  private record Group(String heading, List<String> commands) {}

  static void applyTo(CommandLine root) {
    CommandSpec spec = root.getCommandSpec();
    root.setUsageHelpWidth(Prose.WIDTH);
    root.getSubcommands().values().forEach(it -> layOutCommand(it, spec.name()));
    layOutRoot(spec.usageMessage(), spec.name());
    root.getHelpSectionMap().put(UsageMessageSpec.SECTION_KEY_COMMAND_LIST, HelpLayout::commands);
    root.getHelpSectionMap()
        .put(UsageMessageSpec.SECTION_KEY_OPTION_LIST, help -> options(help, spec.options()));
    List<String> sections = new ArrayList<>(root.getHelpSectionKeys());
    sections.remove(UsageMessageSpec.SECTION_KEY_COMMAND_LIST_HEADING);
    sections.remove(UsageMessageSpec.SECTION_KEY_COMMAND_LIST);
    sections.add(
        sections.indexOf(UsageMessageSpec.SECTION_KEY_OPTION_LIST_HEADING),
        UsageMessageSpec.SECTION_KEY_COMMAND_LIST);
    root.setHelpSectionKeys(sections);
  }

  private static void layOutRoot(UsageMessageSpec usage, String name) {
    usage
        .header("Takes databases from revision to revision, on SQLite and on PostgreSQL.", "")
        .customSynopsis(name + " COMMAND [OPTIONS] [ARGUMENTS]")
        .sortOptions(false)
        .optionListHeading("%nOptions of every command:%n")
        .exitCodeListHeading("%nExit codes:%n")
        .exitCodeList(exitCodes())
        .footer("", "More about a command: " + name + " COMMAND --help");
  }

  private static Map<String, String> exitCodes() {
    Map<String, String> codes = new LinkedHashMap<>();
    codes.put("0", "done, or nothing to do");
    codes.put("1", "failed, or refused; the message says what was changed before");
    codes.put("2", "the command line cannot be followed");
    codes.put("3", "migrations are pending, the schema has drifted, or a script has gaps");
    return codes;
  }

  private static void layOutCommand(CommandLine command, String root) {
    CommandSpec spec = command.getCommandSpec();
    UsageMessageSpec usage = spec.usageMessage();
    usage
        .abbreviateSynopsis(true)
        .sortOptions(false)
        .synopsisHeading("%nUsage: ")
        .descriptionHeading("%n")
        .parameterListHeading("%n")
        .optionListHeading(own(spec.options()).isEmpty() ? "" : "%n")
        .footer("", "The options of every command: " + root + " --help");
    command
        .getHelpSectionMap()
        .put(UsageMessageSpec.SECTION_KEY_OPTION_LIST, help -> options(help, own(spec.options())));
    command
        .getHelpSectionMap()
        .put(UsageMessageSpec.SECTION_KEY_PARAMETER_LIST, help -> parameters(help, spec));
  }

  private static List<OptionSpec> own(List<OptionSpec> options) {
    return options.stream().filter(option -> !option.inherited()).toList();
  }

  private static String commands(Help help) {
    StringBuilder text = new StringBuilder();
    for (Group group : GROUPS) {
      List<String> existing =
          group.commands().stream().filter(help.subcommands()::containsKey).toList();
      if (!existing.isEmpty()) {
        text.append("\n").append(group.heading()).append(":\n");
        existing.forEach(name -> text.append(command(help, name)));
      }
    }
    return text.toString();
  }

  private static String command(Help help, String name) {
    String header = help.subcommands().get(name).commandSpec().usageMessage().header()[0];
    return row(name, help.colorScheme().commandText(name).toString(), COMMAND, header);
  }

  private static String options(Help help, List<OptionSpec> options) {
    StringBuilder text = new StringBuilder();
    for (OptionSpec option : options) {
      String names = String.join(", ", option.names());
      // What takes a value only so that it can be refused shows none.
      String label = option.arity().min() == 0 ? "" : " " + option.paramLabel();
      text.append(
          row(
              names + label,
              help.colorScheme().optionText(names) + label,
              OPTION,
              String.join(" ", option.description())));
    }
    return text.toString();
  }

  private static String parameters(Help help, CommandSpec spec) {
    StringBuilder text = new StringBuilder();
    for (PositionalParamSpec parameter : spec.positionalParameters()) {
      String label = parameter.paramLabel();
      text.append(
          row(
              label,
              help.colorScheme().parameterText(label).toString(),
              OPTION,
              String.join(" ", parameter.description())));
    }
    return text.toString();
  }

  /** A name and what it means, on a line of its own where the name is long. */
  private static String row(String name, String painted, int width, String meaning) {
    int margin = width + 2;
    boolean fits = name.length() < width;
    List<String> lines = Prose.lines(" ".repeat(margin) + meaning, 0);
    StringBuilder text = new StringBuilder("  ").append(painted);
    text.append(fits ? " ".repeat(width - name.length()) : "\n" + " ".repeat(margin));
    text.append(lines.get(0).substring(margin)).append("\n");
    lines.stream().skip(1).forEach(line -> text.append(line).append("\n"));
    return text.toString();
  }
}
