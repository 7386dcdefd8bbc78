package dev.godwit.schema;

import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;

/**
 * A schema in the making: takes many small changes, each for the price of the table it concerns,
 * and gives the immutable schema when it is asked for.
 */
public final class SchemaEditor {

  private final PartsEditor<Table> tables;
  private final PartsEditor<Sequence> sequences;

  /** An editor that begins with this schema. */
  public SchemaEditor(Schema schema) {
    this.tables = new PartsEditor<>(schema.tables());
    this.sequences = new PartsEditor<>(schema.sequences());
  }

  /** The schema as it is now. */
  public Schema schema() {
    return new Schema(tables.list(), sequences.list());
  }

  /** The table of this name, or empty. */
  public Optional<Table> find(QualifiedName name) {
    return tables.find(name);
  }

  /**
   * The table of this name.
   *
   * @throws SchemaException if there is none
   */
  public Table table(QualifiedName name) {
    return find(name)
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

  /**
   * Adds a table.
   *
   * @throws SchemaException if its name is taken
   */
  public void add(Table table) {
    tables.add(table);
  }

  /**
   * Adds a sequence.
   *
   * @throws SchemaException if its name is taken
   */
  public void add(Sequence sequence) {
    sequences.add(sequence);
  }

  /** Removes a table, which must exist. */
  public void removeTable(QualifiedName name) {
    table(name);
    tables.remove(name);
  }

  /** Removes a sequence, which must exist. */
  public void removeSequence(QualifiedName name) {
    sequence(name);
    sequences.remove(name);
  }

  /** Changes a table, which keeps its name. */
  public void change(QualifiedName name, UnaryOperator<Table> change) {
    tables.replace(change.apply(table(name)));
  }

  /** Gives a table another name, also in the foreign keys that refer to it. */
  public void renameTable(QualifiedName from, QualifiedName to) {
    Table renamed = table(from).withName(to);
    if (!from.equals(to)) {
      add(renamed);
      removeTable(from);
    }
    mapForeignKeys(key -> key.target().equals(from) ? key.withTarget(to) : key);
  }

  /** Gives a column another name, also in the keys and indexes that name it. */
  public void renameColumn(QualifiedName table, String from, String to) {
    change(table, it -> it.renamingColumn(from, to));
    mapForeignKeys(key -> key.target().equals(table) ? key.renamingTargetColumn(from, to) : key);
  }

  /** Changes the foreign keys of all tables; they keep their names. */
  public void mapForeignKeys(UnaryOperator<ForeignKey> change) {
    for (QualifiedName name : tables.names().toList()) {
      Table table = table(name);
      Table changed = table.mapForeignKeys(change);
      if (!changed.equals(table)) {
        tables.replace(changed);
      }
    }
  }

  /** Whether a table or sequence lies in this database schema. */
  public boolean uses(String databaseSchema) {
    return Stream.concat(tables.names(), sequences.names())
        .anyMatch(name -> name.schema().equals(databaseSchema));
  }
}
