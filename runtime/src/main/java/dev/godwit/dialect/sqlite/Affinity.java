package dev.godwit.dialect.sqlite;

import java.util.Locale;
import java.util.stream.Stream;

/**
 * How SQLite stores values in a column, by the words of its type (sqlite.org, "Determination Of
 * Column Affinity").
 */
enum Affinity {
  INTEGER,
  TEXT,
  BLOB,
  REAL,
  NUMERIC;

  /** The affinity of a type as it is written; empty for a column without one. */
  static Affinity of(String type) {
    String words = type.toUpperCase(Locale.ROOT);
    if (words.contains("INT")) {
      return INTEGER;
    }
    if (Stream.of("CHAR", "CLOB", "TEXT").anyMatch(words::contains)) {
      return TEXT;
    }
    if (words.isBlank() || words.contains("BLOB")) {
      return BLOB;
    }
    return Stream.of("REAL", "FLOA", "DOUB").anyMatch(words::contains) ? REAL : NUMERIC;
  }
}
