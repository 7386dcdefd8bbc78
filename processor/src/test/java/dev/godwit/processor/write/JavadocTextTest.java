package dev.godwit.processor.write;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

/** Text of any kind stays text within a Javadoc comment. */
final class JavadocTextTest {

  @Test
  void plainTextIsWrittenAsItIs() {
    assertThat(JavadocText.block(List.of("check (a <> 'b@c' and d = '{\"e\": {}}')")))
        .isEqualTo("<pre>{@code\ncheck (a <> 'b@c' and d = '{\"e\": {}}')\n}</pre>");
    assertThat(JavadocText.code("a < b")).isEqualTo("{@code a < b}");
  }

  @Test
  void textThatWouldEndTheCommentIsWrittenWithEntities() {
    assertThat(JavadocText.block(List.of("a */ b"))).isEqualTo("<pre>\na *&#47; b\n</pre>");
    assertThat(JavadocText.code("*/")).isEqualTo("<code>*&#47;</code>");
  }

  @Test
  void textThatWouldEndTheTagIsWrittenWithEntities() {
    assertThat(JavadocText.block(List.of("'}'", "'{'")))
        .isEqualTo("<pre>\n'&#125;'\n'&#123;'\n</pre>");
    assertThat(JavadocText.block(List.of("a", "  @b"))).isEqualTo("<pre>\na\n  &#64;b\n</pre>");
  }

  @Test
  void backslashBeginsNoUnicodeEscape() {
    assertThat(JavadocText.block(List.of("'\\user'"))).isEqualTo("<pre>\n'&#92;user'\n</pre>");
  }

  @Test
  void longLinesGoOnBelowWithoutBreakingTexts() {
    String line = "  update t set a = '" + "b c ".repeat(15) + "' where " + "d = e and ".repeat(8);

    String block = JavadocText.block(List.of(line + "f = 1;"));

    assertThat(block)
        .isEqualTo(
            """
            <pre>{@code
              update t set a = '%s' where d = e and
                  d = e and d = e and d = e and d = e and d = e and d = e and d = e and f = 1;
            }</pre>"""
                .formatted("b c ".repeat(15)));
  }

  @Test
  void wordLongerThanTheLineIsBroken() {
    assertThat(JavadocText.block(List.of("a".repeat(200))).lines())
        .allSatisfy(it -> assertThat(it).hasSizeLessThanOrEqualTo(97))
        .hasSize(5);
  }
}
