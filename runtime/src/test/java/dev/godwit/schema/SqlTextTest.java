package dev.godwit.schema;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

final class SqlTextTest {

  @Test
  void caseOutsideQuotesDoesNotCount() {
    assertThat(SqlText.of("Price > 0 AND Name <> 'Tea'"))
        .isEqualTo(SqlText.of("price > 0 and name <> 'Tea'"))
        .hasSameHashCodeAs(SqlText.of("price > 0 and name <> 'Tea'"));
  }

  @Test
  void caseInsideQuotesCounts() {
    assertThat(SqlText.of("name <> 'Tea'")).isNotEqualTo(SqlText.of("name <> 'tea'"));
    assertThat(SqlText.of("\"Name\" is null")).isNotEqualTo(SqlText.of("\"name\" is null"));
    assertThat(SqlText.of("name <> 'It''s Tea'")).isNotEqualTo(SqlText.of("name <> 'It''s tea'"));
  }

  @Test
  void caseCountsWhereQuotesMayTakeOtherForms() {
    assertThat(SqlText.of("name <> $$Tea$$")).isNotEqualTo(SqlText.of("name <> $$tea$$"));
    assertThat(SqlText.of("name <> E'\\'Tea'")).isNotEqualTo(SqlText.of("name <> E'\\'tea'"));
    assertThat(SqlText.of("[Name] is null")).isNotEqualTo(SqlText.of("[name] is null"));
  }

  @Test
  void eachDatabaseHasItsText() {
    SqlText text = SqlText.onPostgresql("NOW()").onSqlite("current_timestamp");
    assertThat(text).isEqualTo(SqlText.onPostgresql("now()").onSqlite("CURRENT_TIMESTAMP"));
    assertThat(text).isNotEqualTo(SqlText.of("now()"));
  }
}
