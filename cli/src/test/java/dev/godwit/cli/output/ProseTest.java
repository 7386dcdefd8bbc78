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
  void labelKeepsItsBlanksWhereTheTextBehindItIsBroken() {
    assertThat(Prose.labelled("  loss  ", it -> it, "of " + WORD + " and " + WORD))
        .containsExactly("  loss  of " + WORD + " and", "        " + WORD);
    assertThat(Prose.labelled("  loss  ", Paint.COLOURED::faint, "of it"))
        .containsExactly("\u001b[2m  loss  \u001b[0mof it");
  }

  @Test
  void linesThatAreThereStayWithTheirIndentation() {
    assertThat(Prose.lines("a\n  b " + WORD + " " + WORD + "\n\nc", 0))
        .isEqualTo(List.of("a", "  b " + WORD, "  " + WORD, "", "c"));
  }
}
