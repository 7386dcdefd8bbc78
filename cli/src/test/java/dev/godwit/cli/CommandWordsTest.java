package dev.godwit.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** What the runtime advises programs to call has words for the prompt. */
final class CommandWordsTest {

  private static final Pattern TEXT = Pattern.compile("\"((?:[^\"\\\\]|\\\\.)*)\"");
  private static final Pattern CALL =
      Pattern.compile("(Migrator|Backups|Adoption|ChangedDrafts|UnmanagedObjects)\\.\\w+");

  /** Said where a program has not named an index or a database, which the command line has. */
  private static final List<String> PROGRAMS_ONLY = List.of("Migrator.of(dataSource");

  @Test
  void everyCallInAMessageHasWords() throws IOException {
    try (Stream<Path> files = Files.walk(Path.of("../runtime/src/main/java/dev/godwit"))) {
      for (Path file : files.filter(it -> it.toString().endsWith(".java")).toList()) {
        Matcher texts = TEXT.matcher(Files.readString(file));
        while (texts.find()) {
          String text = texts.group(1).replace("\\\"", "\"");
          if (PROGRAMS_ONLY.stream().noneMatch(text::contains)) {
            assertThat(CALL.matcher(CommandWords.of(text)).find()).as(file + ": " + text).isFalse();
          }
        }
      }
    }
  }

  @Test
  void adviceIsForThePrompt() {
    assertThat(CommandWords.of("It waited. To wait longer: Migrator.withLockTimeout(duration)."))
        .isEqualTo("It waited. To wait longer: --lock-timeout.");
    assertThat(CommandWords.of("Call Migrator.redo(): it undoes the old form."))
        .isEqualTo("Run 'redo': it undoes the old form.");
  }
}
