package dev.godwit.cli.output;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.PrintWriter;
import java.io.StringWriter;
import org.junit.jupiter.api.Test;

final class StatusLineTest {

  private final StringWriter written = new StringWriter();
  private final StatusLine line = new StatusLine(new PrintWriter(written), Paint.PLAIN);

  @Test
  void lineIsWrittenOver() {
    line.show(0.25, "1/4 a");
    line.show(1, "4/4 d");
    line.clear();
    line.clear();
    assertThat(written)
        .hasToString(
            "\r\u001b[K[#####---------------] 1/4 a"
                + "\r\u001b[K[####################] 4/4 d"
                + "\r\u001b[K");
  }

  @Test
  void lineEndsWithTheTerminal() {
    line.show(0.5, "x".repeat(100) + "\nsecond line");
    assertThat(written.toString().replace("\r\u001b[K", "")).hasSize(79).endsWith("x...");
  }

  @Test
  void nothingIsClearedWhereNothingWasShown() {
    line.clear();
    assertThat(written).hasToString("");
  }
}
