package dev.godwit.dialect.sqlite;

import dev.godwit.schema.ColumnType;
import java.util.Optional;

/**
 * What a column's values become when its type changes and the migration does not say it: what
 * Hibernate with SQLite's driver stores for the same value under the new type, where that is not
 * the same anyway.
 */
final class SqliteConversion {

  private SqliteConversion() {}

  /** The expression over the quoted column; empty where values stay as they are. */
  static Optional<String> of(String column, ColumnType from, ColumnType to) {
    boolean toText =
        to.equals(new ColumnType.Plain(ColumnType.Plain.Kind.TEXT))
            || to.equals(new ColumnType.Plain(ColumnType.Plain.Kind.CLOB))
            || (to instanceof ColumnType.Sized sized
                && sized.kind() != ColumnType.Sized.Kind.VARBINARY);
    return from.equals(new ColumnType.Plain(ColumnType.Plain.Kind.UUID)) && toText
        ? Optional.of(uuidText(column))
        : Optional.empty();
  }

  /** Sixteen bytes as PostgreSQL and Java write them. */
  private static String uuidText(String column) {
    String digits = "lower(hex(" + column + "))";
    String text =
        "substr(%1$s, 1, 8) || '-' || substr(%1$s, 9, 4) || '-' || substr(%1$s, 13, 4) || '-' || substr(%1$s, 17, 4) || '-' || substr(%1$s, 21)"
            .formatted(digits);
    return "case when %s is not null then %s end".formatted(column, text);
  }
}
