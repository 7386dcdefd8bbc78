package dev.godwit.cli.output;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

final class ProseTest {

  private static final String WORD = "w".repeat(39);

  @Test
  void linesBreakAtBlanks() {
    assertThat(Prose.lines(WORD + " " + WORD + "w w", 0))
        .containsExactly(WORD + " " + WORD + "w", "w");
    assertThat(Prose.lines(WORD + " " + WORD + "www", 2))
        .containsExactly(WORD, "  " + WORD + "www");
  }

  @Test
  void longWordsStayWhole() {
    String path = "/p".repeat(50);
    assertThat(Prose.lines("is at " + path + " now", 0)).containsExactly("is at", path, "now");
  }

  @Test
  void linesThatAreThereStayWithTheirIndentation() {
    assertThat(Prose.lines("a\n  b " + WORD + " " + WORD + "\n\nc", 0))
        .isEqualTo(List.of("a", "  b " + WORD, "  " + WORD, "", "c"));
  }
}
