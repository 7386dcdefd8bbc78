package dev.godwit;

import dev.godwit.dialect.Cost;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * A step that would be taken on the database.
 *
 * @param kind what it depends on
 * @param description what happens, in a few words
 * @param statements the SQL that is executed, in order, without semicolons; of {@link Kind#LIVE}
 *     what is expected, none if nothing is known beforehand
 * @param cost what it costs on a table with many rows; empty if their number does not matter
 */
public record PlannedStep(
    Kind kind, String description, List<String> statements, Optional<Cost> cost) {

  /** What a step depends on. */
  public enum Kind {
    /** Nothing: the statement is executed as it is. */
    STATEMENT,
    /** Rows: the statement counts those that are in the way, and must find none. */
    GUARD,
    /** The live table: it decides what is executed, and may hold more than the history knows. */
    LIVE,
    /** Java code of the migration, of which nothing is known beforehand. */
    JAVA
  }

  /** Copies. */
  public PlannedStep {
    Objects.requireNonNull(kind, "kind");
    Objects.requireNonNull(description, "description");
    statements = List.copyOf(statements);
    Objects.requireNonNull(cost, "cost");
  }

  /** The statements, with what should be known about them in comments. */
  @Override
  public String toString() {
    StringBuilder text = new StringBuilder();
    switch (kind) {
      case STATEMENT -> {}
      case GUARD -> text.append("-- counts rows that are in the way, and must find none:\n");
      case LIVE ->
          text.append(
              "-- %s, as its live table allows%s\n"
                  .formatted(description, statements.isEmpty() ? "" : "; expected:"));
      case JAVA -> text.append("-- Java code of the migration\n");
    }
    cost.ifPresent(it -> text.append("-- ").append(it).append(":\n"));
    statements.forEach(sql -> text.append(sql).append(";\n"));
    return text.toString().stripTrailing();
  }
}
