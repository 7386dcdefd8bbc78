package dev.godwit.processor.rows;

import static org.assertj.core.api.Assertions.assertThat;

import dev.godwit.schema.SqlText;
import org.junit.jupiter.api.Test;

final class AllowedValuesTest {

  @Test
  void moreTextsWiden() {
    assertThat(widens("s in ('A','B')", "s in ('B','C','A')")).isTrue();
    assertThat(widens("s in ('A','B')", "s in ('B','C')")).isFalse();
  }

  @Test
  void longerRangesWiden() {
    assertThat(widens("s between 0 and 2", "s between 0 and 3")).isTrue();
    assertThat(widens("s between 0 and 2", "s between 0 and 1")).isFalse();
    assertThat(widens("s between 0 and 2", "t between 0 and 3")).isFalse();
  }

  @Test
  void otherConditionsAreNotKnownToWiden() {
    assertThat(widens("price > 10", "price > 1")).isFalse();
  }

  private static boolean widens(String former, String condition) {
    return AllowedValues.widens(SqlText.of(former), SqlText.of(condition));
  }
}
