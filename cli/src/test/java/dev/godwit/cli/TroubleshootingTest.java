package dev.godwit.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The messages that the documentation explains are those of the sources. */
final class TroubleshootingTest {

  private static final Pattern TEXT = Pattern.compile("\"((?:[^\"\\\\\n]|\\\\.)*)\"");
  private static final Path ROOT = Path.of("..");

  @Test
  void everyQuotedMessageIsOneOfTheSources() throws IOException {
    String messages =
        Stream.of("runtime", "processor", "cli")
            .map(TroubleshootingTest::messages)
            .collect(Collectors.joining("\n"));
    List<String> quoted = quoted(Files.readString(ROOT.resolve("docs/troubleshooting.md")));
    assertThat(quoted).hasSizeGreaterThan(20);
    for (String message : quoted) {
      for (String part : message.split("…", -1)) {
        assertThat(messages).as(message).contains(part.stripTrailing());
      }
    }
  }

  /** The quotations, each in one line. */
  private static List<String> quoted(String page) {
    List<String> quoted = new ArrayList<>();
    for (String paragraph : page.split("\n\n", -1)) {
      if (paragraph.startsWith("> ")) {
        quoted.add(paragraph.substring(2).replace("\n> ", " "));
      }
    }
    return quoted;
  }

  /** The texts of a module's sources, those that are put together as one. */
  private static String messages(String module) {
    try (Stream<Path> files = Files.walk(ROOT.resolve(module).resolve("src/main/java"))) {
      StringBuilder messages = new StringBuilder();
      for (Path file : files.filter(it -> it.toString().endsWith(".java")).toList()) {
        String source = Files.readString(file).replaceAll("\"\\s*\\+\\s*\"", "");
        TEXT.matcher(source)
            .results()
            .forEach(it -> messages.append(it.group(1).replace("\\\"", "\"")).append('\n'));
      }
      return messages.toString();
    } catch (IOException cause) {
      throw new UncheckedIOException(cause);
    }
  }
}
