package dev.godwit.schema;

import java.util.List;
import java.util.Objects;

/** All tables and sequences that Godwit manages in a database. */
public record Schema(
    NamedList<QualifiedName, Table> tables, NamedList<QualifiedName, Sequence> sequences) {

  private static final Schema EMPTY = new Schema(NamedList.empty(), NamedList.empty());

  /** Checks that nothing is null. */
  public Schema {
    Objects.requireNonNull(tables, "tables");
    Objects.requireNonNull(sequences, "sequences");
  }

  /** The schema that holds nothing. */
  public static Schema empty() {
    return EMPTY;
  }

  /** A schema of these tables, without sequences. */
  public static Schema of(Table... tables) {
    return new Schema(NamedList.of(List.of(tables)), NamedList.empty());
  }

  /**
   * The table of this name.
   *
   * @throws SchemaException if there is none
   */
  public Table table(QualifiedName name) {
    return tables
        .find(name)
        .orElseThrow(
            () -> new SchemaException("Table '" + name + "' does not exist at this point."));
  }

  /**
   * The sequence of this name.
   *
   * @throws SchemaException if there is none
   */
  public Sequence sequence(QualifiedName name) {
    return sequences
        .find(name)
        .orElseThrow(
            () -> new SchemaException("Sequence '" + name + "' does not exist at this point."));
  }

  /** This schema with other tables. */
  public Schema withTables(NamedList<QualifiedName, Table> other) {
    return new Schema(other, sequences);
  }

  /** This schema with other sequences. */
  public Schema withSequences(NamedList<QualifiedName, Sequence> other) {
    return new Schema(tables, other);
  }
}
