package dev.godwit.history;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.time.format.DateTimeParseException;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

final class MomentTest {

  @ParameterizedTest
  @ValueSource(
      strings = {
        "2026-11-20T13:32:58Z",
        "2026-11-20T13:32:58.Z",
        "2026-11-20T13:32:58.044Z",
        "2026-11-20T13:32:58.044123Z",
        "2026-02-28T00:00:00.000000001Z",
        "1969-12-31T23:59:59.5Z",
        "+12026-11-20T13:32:58Z",
        "2016-12-31T23:59:60Z",
        "2026-11-20T24:00:00Z"
      })
  void readsWhatTheJdkReads(String text) {
    assertThat(Moment.parse(text)).isEqualTo(Instant.parse(text));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "Z",
        "yesterday",
        "2026-11-20",
        "2026-11-20T13:32:58",
        "2026-02-29T13:32:58Z",
        "2026-13-01T13:32:58Z",
        "2026-11-20T13:32:58.0000000001Z",
        "2026-11-20 13:32:58Z"
      })
  void refusesWhatTheJdkRefuses(String text) {
    assertThatThrownBy(() -> Moment.parse(text)).isInstanceOf(DateTimeParseException.class);
  }
}
