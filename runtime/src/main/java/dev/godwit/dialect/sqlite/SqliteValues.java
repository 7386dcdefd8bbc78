package dev.godwit.dialect.sqlite;

import dev.godwit.dialect.Identifiers;
import dev.godwit.schema.Value;
import java.sql.Date;
import java.sql.Time;
import java.sql.Timestamp;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.time.temporal.ChronoField;
import java.util.UUID;

/**
 * Constants as Hibernate stores them with SQLite's driver: dates and times as milliseconds since
 * 1970, local ones in the time zone of this process, which is the application's; identifiers as
 * bytes.
 */
final class SqliteValues implements Value.Visitor<String> {

  @Override
  public String text(Value.Text value) {
    return Identifiers.literal(value.text());
  }

  @Override
  public String whole(Value.Whole value) {
    return Long.toString(value.number());
  }

  @Override
  public String flag(Value.Flag value) {
    return value.isTrue() ? "1" : "0";
  }

  @Override
  public String nothing(Value.Nothing value) {
    return "null";
  }

  /** The driver hands decimals over as texts, which a column of numbers converts. */
  @Override
  public String typed(Value.Typed value) {
    String text = value.text();
    return switch (value.form()) {
      case DECIMAL -> Identifiers.literal(text);
      case DATE -> Long.toString(Date.valueOf(LocalDate.parse(text)).getTime());
      case TIME -> Long.toString(time(LocalTime.parse(text)));
      case TIMESTAMP -> Long.toString(Timestamp.valueOf(LocalDateTime.parse(text)).getTime());
      case TIMESTAMPTZ -> Long.toString(OffsetDateTime.parse(text).toInstant().toEpochMilli());
      case UUID -> "x'" + UUID.fromString(text).toString().replace("-", "") + "'";
      case BYTES -> "x'" + text + "'";
    };
  }

  private static long time(LocalTime time) {
    return Time.valueOf(time).getTime() + time.get(ChronoField.MILLI_OF_SECOND);
  }
}
