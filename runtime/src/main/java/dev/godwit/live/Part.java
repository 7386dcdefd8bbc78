package dev.godwit.live;

/** What kind of thing a fact is about. */
public enum Part {
  TABLE("table"),
  COLUMN("column"),
  PRIMARY_KEY("primary key"),
  UNIQUE("unique constraint"),
  FOREIGN_KEY("foreign key"),
  CHECK("check"),
  EXCLUSION("exclusion constraint"),
  INDEX("index"),
  SEQUENCE("sequence"),
  COMMENT("comment");

  private final String words;

  Part(String words) {
    this.words = words;
  }

  /** The kind in words, in lower case. */
  public String words() {
    return words;
  }

  /** Whether it is a constraint or an index, which does the same under any name. */
  public boolean isRule() {
    return switch (this) {
      case PRIMARY_KEY, UNIQUE, FOREIGN_KEY, CHECK, EXCLUSION, INDEX -> true;
      case TABLE, COLUMN, SEQUENCE, COMMENT -> false;
    };
  }
}
