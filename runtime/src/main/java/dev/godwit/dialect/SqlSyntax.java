package dev.godwit.dialect;

/** Whose rules tell where a piece of SQL text ends. */
public enum SqlSyntax {
  /** Dollar quotes, {@code E'…'} strings, nested comments. */
  POSTGRESQL,
  /** Names in backticks and brackets. */
  SQLITE
}
