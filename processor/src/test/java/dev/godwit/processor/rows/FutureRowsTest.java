package dev.godwit.processor.rows;

import static dev.godwit.schema.Definitions.bigint;
import static dev.godwit.schema.Definitions.bool;
import static dev.godwit.schema.Definitions.decimal;
import static dev.godwit.schema.Definitions.doublePrecision;
import static dev.godwit.schema.Definitions.tinyint;
import static dev.godwit.schema.Definitions.varchar;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** Which values conditions may speak of before and after their type changes. */
final class FutureRowsTest {

  @Test
  void numbersAreWrittenAlike() {
    assertThat(FutureRows.isAlike(tinyint(), bigint())).isTrue();
    assertThat(FutureRows.isAlike(bigint(), doublePrecision())).isTrue();
    assertThat(FutureRows.isAlike(decimal(5, 2), bigint())).isTrue();
  }

  @Test
  void truthsAreNoNumbers() {
    assertThat(FutureRows.isAlike(bool(), tinyint())).isFalse();
    assertThat(FutureRows.isAlike(bool(), varchar(5))).isFalse();
  }
}
