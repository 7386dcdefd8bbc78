package dev.godwit.dialect.postgresql;

import dev.godwit.dialect.Identifiers;
import dev.godwit.schema.Value;

/** Constants as PostgreSQL spells them. */
final class PostgresqlValues implements Value.Visitor<String> {

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
    return value.toString();
  }

  @Override
  public String nothing(Value.Nothing value) {
    return "null";
  }

  @Override
  public String typed(Value.Typed value) {
    String text = value.text();
    return switch (value.form()) {
      case DECIMAL -> text;
      case DATE -> "date '" + text + "'";
      case TIME -> "time '" + text + "'";
      case TIMESTAMP -> "timestamp '" + text + "'";
      case TIMESTAMPTZ -> "timestamptz '" + text + "'";
      case UUID -> "uuid '" + text + "'";
      case BYTES -> "decode('" + text + "', 'hex')";
    };
  }
}
