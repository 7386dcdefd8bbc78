package dev.godwit.history;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import dev.godwit.history.HistoryException.InvalidTarget;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

final class TargetTest {

  @Test
  void wordsAreRead() {
    assertThat(Target.parse("head")).isEqualTo(new Target.Head());
    assertThat(Target.parse("heads")).isEqualTo(new Target.Head());
    assertThat(Target.parse("base")).isEqualTo(new Target.Base());
  }

  @Test
  void stepsAreRead() {
    assertThat(Target.parse("+2")).isEqualTo(new Target.Forward(2));
    assertThat(Target.parse("-1")).isEqualTo(new Target.Back(1));
  }

  @Test
  void anythingElseIsARevision() {
    assertThat(Target.parse("0003_add")).isEqualTo(new Target.Revision("0003_add"));
    assertThat(Target.parse("12")).isEqualTo(new Target.Revision("12"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"head", "base", "+3", "-4", "0003_add"})
  void textIsWhatWasRead(String text) {
    assertThat(Target.parse(text)).hasToString(text);
  }

  @ParameterizedTest
  @ValueSource(strings = {"", " ", "+0", "-0"})
  void nonsenseIsRefused(String text) {
    assertThatExceptionOfType(InvalidTarget.class)
        .isThrownBy(() -> Target.parse(text))
        .withMessage("'" + text + "' is no target. Write head, base, a revision, +1 or -1.")
        .satisfies(invalid -> assertThat(invalid.target()).isEqualTo(text));
  }
}
