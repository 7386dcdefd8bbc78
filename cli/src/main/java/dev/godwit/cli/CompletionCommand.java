package dev.godwit.cli;

import java.util.Locale;
import java.util.concurrent.Callable;
import picocli.AutoComplete;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Prints what a shell needs to complete commands and options. */
@Command(
    name = "completion",
    header = "Prints a script that lets bash or zsh complete what you type.",
    description = {
      "For bash:",
      "  source <(godwit completion bash)",
      "For zsh, in .zshrc:",
      "  autoload -U +X bashcompinit && bashcompinit",
      "  source <(godwit completion zsh)",
      "'godwit' must be what you type: an alias or a script that runs the jar."
    })
final class CompletionCommand implements Callable<Integer> {

  /** The shells; one script serves both. */
  enum Shell {
    BASH,
    ZSH;

    /** As it is typed. */
    @Override
    public String toString() {
      return name().toLowerCase(Locale.ROOT);
    }
  }

  @Spec private CommandSpec spec = CommandSpec.create();

  @Parameters(paramLabel = "SHELL", description = "bash or zsh.")
  @SuppressWarnings("UnusedVariable") // one script serves both, but no other shell
  private Shell shell = Shell.BASH;

  CompletionCommand() {}

  @Override
  public Integer call() {
    spec.commandLine()
        .getOut()
        .println(AutoComplete.bash(spec.parent().name(), spec.parent().commandLine()));
    return Outcome.DONE.exitCode();
  }
}
