package dev.godwit.schema;

import java.util.List;
import java.util.Objects;
import java.util.function.UnaryOperator;

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

  /** This schema with one table changed, which keeps its name. */
  public Schema withTable(QualifiedName name, UnaryOperator<Table> change) {
    return withTables(tables.replacing(name, change.apply(table(name))));
  }

  /** This schema with a table under another name, also in the foreign keys that refer to it. */
  public Schema renamingTable(QualifiedName from, QualifiedName to) {
    Table renamed = table(from).withName(to);
    NamedList<QualifiedName, Table> others = tables.replacing(from, renamed);
    return withTables(
        NamedList.of(
            others.stream()
                .map(
                    table ->
                        table.mapForeignKeys(
                            key -> key.target().equals(from) ? key.withTarget(to) : key))
                .toList()));
  }

  /** This schema with a column under another name, also in the foreign keys that refer to it. */
  public Schema renamingColumn(QualifiedName table, String from, String to) {
    NamedList<QualifiedName, Table> others =
        tables.replacing(table, table(table).renamingColumn(from, to));
    return withTables(
        NamedList.of(
            others.stream()
                .map(
                    other ->
                        other.mapForeignKeys(
                            key ->
                                key.target().equals(table)
                                    ? key.renamingTargetColumn(from, to)
                                    : key))
                .toList()));
  }
}
