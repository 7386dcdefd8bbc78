package dev.godwit.dialect.postgresql;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What people write, beside what PostgreSQL makes of it. */
final class PostgresqlFormTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "state in ('NEW','PAID') | ((state)::text = ANY ((ARRAY['NEW'::character varying,"
            + " 'PAID'::character varying])::text[]))",
        "state not in ('A', 'B') | ((state)::text <> ALL ((ARRAY['A'::character varying(20),"
            + " 'B'::text])::text[]))",
        "level between 0 and 2 | ((level >= 0) AND (level <= 2))",
        "\"Level\" != 1 | (\"Level\" <> 1)",
        "((a > 1) and (b > 2)) and (c > 3) | (((a > 1) AND (b > 2) AND (c > 3)))",
        "(a > 1) or ((b > 2) or (c > 3)) | (a > 1) OR (b > 2) OR (c > 3)",
        "lower((name)) = 'x' | (lower((name)::text) = 'x'::text)",
        "at > '2020-01-01' | (at > '2020-01-01'::timestamp(6) without time zone)",
        "x = '1' | (x = '1'::\"My\".type[])",
        "\"order\" is not null | (\"order\" IS NOT NULL)",
      })
  void formIsTheSameBeforeAndAfter(String written, String kept) {
    assertThat(PostgresqlForm.of(written)).isEqualTo(PostgresqlForm.of(kept));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "a and (b or c) | (a and b) or c",
        "not (a and b) | (not a) and b",
        "x = 'A' | x = 'a'",
        "\"X\" = 1 | x = 1",
        "f(a, b) | (a, b)",
        "a - (b - c) | (a - b) - c",
      })
  void whatMeansSomethingElseHasAnotherForm(String one, String other) {
    assertThat(PostgresqlForm.of(one)).isNotEqualTo(PostgresqlForm.of(other));
  }
}
