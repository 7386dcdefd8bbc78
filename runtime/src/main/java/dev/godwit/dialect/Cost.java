package dev.godwit.dialect;

import java.util.Objects;

/**
 * What a step costs on a table with many rows, where that depends on their number.
 *
 * @param work what happens to each row
 * @param lock who waits meanwhile
 * @param table the table's name
 */
public record Cost(Work work, Lock lock, String table) {

  /** What happens to each row. */
  public enum Work {
    READS("reads every row of"),
    WRITES("writes every row of");

    private final String words;

    Work(String words) {
      this.words = words;
    }
  }

  /** Who waits until it is done. */
  public enum Lock {
    NOBODY(""),
    WRITERS(" while nobody can write to it"),
    EVERYBODY(" while nobody can read or write it");

    private final String words;

    Lock(String words) {
      this.words = words;
    }
  }

  /** Checks that nothing is null. */
  public Cost {
    Objects.requireNonNull(work, "work");
    Objects.requireNonNull(lock, "lock");
    Objects.requireNonNull(table, "table");
  }

  /** For people: {@code reads every row of 'order' while nobody can write to it}. */
  @Override
  public String toString() {
    return work.words + " '" + table + '\'' + lock.words;
  }
}
