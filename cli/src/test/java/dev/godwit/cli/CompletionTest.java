package dev.godwit.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What the shell makes of the script for it, read as {@code .bashrc} would. */
final class CompletionTest {

  private static final Path BASH = Path.of("/bin/bash");

  @TempDir private Path directory;

  @Test
  void bashCompletesCommandsOptionsAndShells() throws Exception {
    assumeTrue(Files.isExecutable(BASH), "There is no bash.");
    String godwit =
        GodwitProcess.command(List.of()).stream().collect(Collectors.joining("' '", "'", "'"));
    String session =
        """
        compopt() { :; } # known only while somebody types
        shopt -s expand_aliases
        alias godwit="%s"
        source <(godwit completion bash)
        [[ $(complete -p godwit) =~ -F\\ ([^ ]+) ]] || exit 9
        complete_with=${BASH_REMATCH[1]}
        ask() {
          COMP_WORDS=("$@")
          COMP_CWORD=$(($# - 1))
          COMP_LINE="$*"
          COMP_POINT=${#COMP_LINE}
          COMPREPLY=()
          $complete_with "$1" "${@: -1}" "${@: -2:1}"
          echo "${COMPREPLY[*]}"
        }
        ask godwit up
        ask godwit ver
        ask godwit upgrade --table
        ask godwit completion ''
        ask godwit sql --dialect ''
        """
            .formatted(godwit);
    GodwitRun.Result result =
        new GodwitProcess(directory, Map.of())
            .run(List.of(BASH.toString(), "--norc", "-c", session), "");
    assertThat(result.err()).isEmpty();
    assertThat(result.out().lines())
        .containsExactly(
            "upgrade", "verify", "--table-lock-timeout", "bash zsh", "postgresql sqlite");
  }
}
