package dev.godwit.cli.output;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

final class JsonTest {

  @Test
  void factsKeepTheirOrderAndAreIndented() {
    Json facts =
        Json.facts()
            .with("b", Json.of("text"))
            .with("a", Json.of(-3))
            .with("truth", Json.of(true))
            .with("none", Json.of(Optional.empty()))
            .with("texts", Json.texts(List.of("x", "y")))
            .with("empty", Json.texts(List.of()))
            .with("items", Json.items(List.of(Json.facts().with("c", Json.facts()))));
    assertThat(facts.indented(""))
        .isEqualTo(
            """
            {
              "b": "text",
              "a": -3,
              "truth": true,
              "none": null,
              "texts": [
                "x",
                "y"
              ],
              "empty": [],
              "items": [
                {
                  "c": {}
                }
              ]
            }\
            """);
  }

  @Test
  void signsWithAMeaningAreEscaped() {
    assertThat(Json.of("\"\\\n\r\t\u0001\u007fä€").indented(""))
        .isEqualTo("\"\\\"\\\\\\n\\r\\t\\u0001\u007fä€\"");
    assertThat(Json.of("😀 and half \ud83d").indented(""))
        .isEqualTo("\"\\ud83d\\ude00 and half \\ud83d\"");
  }
}
